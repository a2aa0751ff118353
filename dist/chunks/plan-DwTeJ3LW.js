export { t as plan } from "./plan_apply-BhYLJWa4.js";
