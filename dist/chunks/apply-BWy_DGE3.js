export { t as apply } from "./action-apply-Bhurl9cs.js";
