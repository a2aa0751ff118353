export { t as apply } from "./apply-Cay9cClZ.js";
