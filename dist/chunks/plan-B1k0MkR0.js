export { t as plan } from "./plan_apply-uSOBjypV.js";
