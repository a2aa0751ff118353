export { t as applyWithoutToken, n as validate } from "./action-validate-BlfMDzr2.js";
