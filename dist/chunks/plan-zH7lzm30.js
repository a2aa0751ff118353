export { t as plan } from "./action-plan-BB70pt0W.js";
