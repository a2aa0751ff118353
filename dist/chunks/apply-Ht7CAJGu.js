export { t as apply } from "./apply-Dh-7Rcvp.js";
