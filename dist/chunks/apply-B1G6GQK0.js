export { t as apply } from "./apply-fsiZrY3o.js";
