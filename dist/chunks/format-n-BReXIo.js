export { t as format } from "./format-X4S8xQIy.js";
