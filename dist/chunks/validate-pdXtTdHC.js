export { n as validate } from "./validate-D_Qn4aDF.js";
