export { t as apply } from "./action-apply-DA_S_9ls.js";
