export { n as validate } from "./validate-CWb5EWGv.js";
