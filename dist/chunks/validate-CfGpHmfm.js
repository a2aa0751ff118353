export { n as validate } from "./validate-BS3YZjPC.js";
