export { t as format } from "./format-6CMM-Yy4.js";
