export { t as format } from "./format-Cvayj6hX.js";
