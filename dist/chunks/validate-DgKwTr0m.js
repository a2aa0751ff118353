export { t as applyWithoutToken, n as validate } from "./action-validate-CbR4w1Lw.js";
