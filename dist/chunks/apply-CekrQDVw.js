export { t as apply } from "./apply-Ci2K_Vvd.js";
