export { t as format } from "./format-oSQqlbyP.js";
