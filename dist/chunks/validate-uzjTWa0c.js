export { t as applyWithoutToken, n as validate } from "./action-validate-CTiY_qD5.js";
