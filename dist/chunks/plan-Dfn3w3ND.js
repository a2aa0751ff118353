export { t as plan } from "./action-plan-WD7_PzMy.js";
