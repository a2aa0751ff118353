export { t as plan } from "./plan_apply-i8hWmMnM.js";
