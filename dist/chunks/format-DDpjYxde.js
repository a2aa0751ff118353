export { t as format } from "./format-DVaigMcs.js";
