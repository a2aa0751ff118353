export { t as apply } from "./action-apply-Bb4s0W_y.js";
