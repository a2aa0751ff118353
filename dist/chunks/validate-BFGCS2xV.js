export { t as applyWithoutToken, n as validate } from "./action-validate-B0yM33Kx.js";
