export { t as plan } from "./plan_apply-GfxYEm1y.js";
