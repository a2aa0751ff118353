export { t as apply } from "./action-apply-B4S7bCNA.js";
