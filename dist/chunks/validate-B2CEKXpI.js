export { n as validate } from "./validate-BRXZs0oe.js";
