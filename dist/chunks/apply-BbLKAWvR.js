export { t as apply } from "./action-apply-DPUwOXU3.js";
