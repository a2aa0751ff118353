export { t as plan } from "./plan_apply-eYgWphqy.js";
