export { t as applyWithoutToken, n as validate } from "./action-validate-BCrz72R8.js";
