export { t as apply } from "./apply-UJ7DQ4JA.js";
