export { n as validate } from "./validate-Bm3muFjK.js";
