export { n as validate } from "./validate-DioX7RB4.js";
