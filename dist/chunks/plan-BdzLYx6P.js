export { t as plan } from "./action-plan-B5JLV3hC.js";
