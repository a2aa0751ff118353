export { t as applyWithoutToken, n as validate } from "./action-validate-DPQcoLz9.js";
