export { t as plan } from "./action-plan--UxETjJ6.js";
