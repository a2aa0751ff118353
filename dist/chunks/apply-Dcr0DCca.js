export { t as apply } from "./apply-iqiGp4rr.js";
