export { t as plan } from "./action-plan-97KxMQqE.js";
