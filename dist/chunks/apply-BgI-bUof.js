export { t as apply } from "./action-apply-D7lmncsh.js";
