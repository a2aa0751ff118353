export { t as apply } from "./apply-1jkvBJ1I.js";
