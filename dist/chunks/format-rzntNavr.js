export { t as format } from "./format-flFWhwQ0.js";
