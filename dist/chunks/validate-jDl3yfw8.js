export { t as applyWithoutToken, n as validate } from "./action-validate-CqCIz6_d.js";
