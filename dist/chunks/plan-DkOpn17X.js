export { t as plan } from "./action-plan-ogTA5FID.js";
