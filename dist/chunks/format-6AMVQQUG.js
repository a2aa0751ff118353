import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-46LBPCLN.js";
import "./chunk-RZW5URZK.js";
import "./chunk-5WQZCCNT.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-H573KIFH.js";
import "./chunk-IA23WDKF.js";
import "./chunk-PX6REIND.js";
import "./chunk-SSW7UV7X.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
