export { t as plan } from "./plan_apply-DiP-zcy8.js";
