export { t as plan } from "./action-plan-DQoI0LTo.js";
