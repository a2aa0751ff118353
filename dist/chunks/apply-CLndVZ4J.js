export { t as apply } from "./action-apply-By-8MsL7.js";
