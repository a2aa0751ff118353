export { t as apply } from "./apply-BFmTGSYc.js";
