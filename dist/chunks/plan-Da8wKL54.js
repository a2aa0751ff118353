export { t as plan } from "./plan_apply-Dpo5ue5W.js";
