export { t as applyWithoutToken, n as validate } from "./action-validate-C0D8QsOy.js";
