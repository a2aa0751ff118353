export { t as apply } from "./apply-TRjjeu1c.js";
