export { t as applyWithoutToken, n as validate } from "./action-validate-DEl-_z2Y.js";
