export { t as applyWithoutToken, n as validate } from "./action-validate-BHSg39Ls.js";
