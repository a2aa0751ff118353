export { t as plan } from "./plan_apply-Dm9VwBhb.js";
