export { t as apply } from "./apply-AT0LfbzQ.js";
