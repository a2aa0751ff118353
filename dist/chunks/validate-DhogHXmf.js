export { n as validate } from "./validate-CVfkgTDF.js";
