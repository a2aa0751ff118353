export { t as plan } from "./action-plan-B5orN7O6.js";
