export { t as plan } from "./action-plan-2IscuT9S.js";
