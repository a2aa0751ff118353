export { t as apply } from "./apply-BI8aVpJx.js";
