export { t as format } from "./format-B6hiosnn.js";
