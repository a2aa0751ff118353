export { t as format } from "./format-BMaHZuMU.js";
