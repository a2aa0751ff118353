export { t as apply } from "./action-apply-YxTyH-yP.js";
