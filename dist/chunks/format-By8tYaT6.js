export { t as format } from "./format-D8Ho-nzJ.js";
