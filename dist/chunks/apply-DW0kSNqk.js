export { t as apply } from "./apply-B1coyS_C.js";
