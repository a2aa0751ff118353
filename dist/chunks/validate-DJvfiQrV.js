export { t as applyWithoutToken, n as validate } from "./action-validate-BkNQXKhx.js";
