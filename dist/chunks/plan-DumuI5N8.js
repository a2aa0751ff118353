export { t as plan } from "./action-plan-CzZIRkmh.js";
