export { t as plan } from "./plan_apply-BaC_LrTo.js";
