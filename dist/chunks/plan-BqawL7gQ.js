export { t as plan } from "./plan_apply-D8f1nDz0.js";
