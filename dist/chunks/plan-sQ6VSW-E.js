export { t as plan } from "./action-plan-BamKOkmh.js";
