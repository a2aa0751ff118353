export { t as format } from "./format-VNZsce3Q.js";
