export { t as apply } from "./apply-COoncrHL.js";
