export { n as validate } from "./validate-D6g3Xxfh.js";
