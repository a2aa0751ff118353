export { t as format } from "./format-UQAzVl3O.js";
