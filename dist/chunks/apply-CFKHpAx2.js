export { t as apply } from "./apply-C9LmQzI1.js";
