export { t as apply } from "./action-apply-bAaAW1cb.js";
