export { t as apply } from "./action-apply-qtwDnmGk.js";
