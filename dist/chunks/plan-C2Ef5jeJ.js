export { t as plan } from "./plan_apply-8_X0GctF.js";
