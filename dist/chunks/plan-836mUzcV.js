export { t as plan } from "./plan_apply-XLSfdKUs.js";
