export { t as applyWithoutToken, n as validate } from "./action-validate-C8W_QEct.js";
