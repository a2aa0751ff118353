export { t as apply } from "./action-apply-JQAceliE.js";
