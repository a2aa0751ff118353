export { t as applyWithoutToken, n as validate } from "./action-validate-DgIumlWk.js";
