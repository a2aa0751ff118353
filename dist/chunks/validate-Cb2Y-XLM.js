export { n as validate } from "./validate-DZ0fWGB8.js";
