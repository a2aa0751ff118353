export { t as format } from "./format-DvfmwCUj.js";
