export { t as apply } from "./action-apply-Be5UHd99.js";
