export { t as plan } from "./action-plan-CJyETnW9.js";
