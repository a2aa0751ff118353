export { t as apply } from "./action-apply-7hg1uCVb.js";
