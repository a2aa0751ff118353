export { t as plan } from "./action-plan-DPJlIa-L.js";
