export { n as validate } from "./validate-CWbnnrkF.js";
