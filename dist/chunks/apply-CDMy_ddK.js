export { t as apply } from "./action-apply-DTzfs0kR.js";
