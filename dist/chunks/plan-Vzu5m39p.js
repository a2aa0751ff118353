export { t as plan } from "./action-plan-DONJ_ve_.js";
