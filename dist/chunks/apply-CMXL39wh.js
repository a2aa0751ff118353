export { t as apply } from "./apply-ZBzEsJaO.js";
