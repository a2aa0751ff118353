export { t as plan } from "./action-plan-Dl83gNOQ.js";
