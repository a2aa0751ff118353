export { t as apply } from "./action-apply-D1T8m58z.js";
