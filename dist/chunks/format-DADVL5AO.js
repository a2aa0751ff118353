import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-4KW2XQ6Y.js";
import "./chunk-RZW5URZK.js";
import "./chunk-73IXNYS7.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-PX6REIND.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
