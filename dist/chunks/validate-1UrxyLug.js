export { t as applyWithoutToken, n as validate } from "./action-validate-Cc5UlTYY.js";
