export { t as apply } from "./action-apply-Dol76I2m.js";
