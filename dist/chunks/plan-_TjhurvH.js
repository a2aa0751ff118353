export { t as plan } from "./action-plan-CgIcW7ij.js";
