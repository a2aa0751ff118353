export { t as applyWithoutToken, n as validate } from "./action-validate-DJY61egQ.js";
