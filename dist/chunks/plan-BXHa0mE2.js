export { t as plan } from "./action-plan-Djk1KiOR.js";
