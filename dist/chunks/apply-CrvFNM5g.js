export { t as apply } from "./action-apply-C5kIRPDA.js";
