export { t as format } from "./format-DGqsU-iS.js";
