export { t as format } from "./format-BXGoQQQy.js";
