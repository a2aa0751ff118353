export { t as applyWithoutToken, n as validate } from "./action-validate-BQ-YXNn5.js";
