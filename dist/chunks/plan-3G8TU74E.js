export { t as plan } from "./action-plan-DR1DxDRA.js";
