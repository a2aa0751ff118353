export { t as plan } from "./plan_apply-BBE2LcIS.js";
