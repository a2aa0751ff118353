export { t as plan } from "./action-plan-pqnr-UI3.js";
