export { t as plan } from "./plan_apply-qBoAKnNH.js";
