export { t as format } from "./format-CU4Gz27x.js";
