export { n as validate } from "./validate-Ddiwyz-O.js";
