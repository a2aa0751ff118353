export { n as validate } from "./validate-VwsHDZkF.js";
