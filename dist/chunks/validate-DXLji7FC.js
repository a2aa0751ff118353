export { t as applyWithoutToken, n as validate } from "./action-validate-DJ3AitQE.js";
