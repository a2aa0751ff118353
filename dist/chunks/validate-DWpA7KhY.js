export { n as validate } from "./validate-DvjmxCTe.js";
