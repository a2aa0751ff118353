export { t as plan } from "./plan_apply-UM24Qmb3.js";
