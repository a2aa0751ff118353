export { t as apply } from "./action-apply-CNbWRpdj.js";
