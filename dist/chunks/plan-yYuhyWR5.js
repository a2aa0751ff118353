export { t as plan } from "./plan_apply-CBUzQaT6.js";
