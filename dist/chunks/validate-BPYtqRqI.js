export { n as validate } from "./validate-CJUSgZkc.js";
