export { t as plan } from "./plan_apply-CPz47AaS.js";
