export { t as apply } from "./action-apply-CCl7n7Yv.js";
