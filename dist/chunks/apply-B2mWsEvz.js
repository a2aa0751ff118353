export { t as apply } from "./apply-Byn9dRJV.js";
