export { t as plan } from "./plan_apply-P1fnjqXC.js";
