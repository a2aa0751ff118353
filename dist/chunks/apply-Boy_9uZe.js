export { t as apply } from "./action-apply-DEzZbRyi.js";
