export { n as validate } from "./validate-DrAIvTdr.js";
