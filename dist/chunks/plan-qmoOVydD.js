export { t as plan } from "./plan_apply-DiQbZSJk.js";
