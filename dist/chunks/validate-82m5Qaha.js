export { t as applyWithoutToken, n as validate } from "./action-validate-DDL_P8QG.js";
