export { t as format } from "./format-DgJgkAji.js";
