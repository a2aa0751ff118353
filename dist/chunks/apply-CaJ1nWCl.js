export { t as apply } from "./apply-Cf_9Y80C.js";
