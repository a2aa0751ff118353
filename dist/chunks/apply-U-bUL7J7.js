export { t as apply } from "./apply-aRYI5sJT.js";
