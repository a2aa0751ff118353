export { t as plan } from "./plan_apply-DKvRIJyD.js";
