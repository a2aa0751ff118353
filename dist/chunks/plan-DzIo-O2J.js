export { t as plan } from "./action-plan-DDwqoh4u.js";
