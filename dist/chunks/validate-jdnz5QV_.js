export { t as applyWithoutToken, n as validate } from "./action-validate-B8iBe-tr.js";
