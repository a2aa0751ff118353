export { t as apply } from "./apply-Dk09Ktgq.js";
