export { t as apply } from "./action-apply-u4HCdLPV.js";
