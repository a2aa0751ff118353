export { t as applyWithoutToken, n as validate } from "./action-validate-CkaaE3W0.js";
