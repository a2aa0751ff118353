export { n as validate } from "./validate-XpgPcSz1.js";
