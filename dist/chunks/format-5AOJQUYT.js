import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-JCMWLNMJ.js";
import "./chunk-XGTI6ZBJ.js";
import "./chunk-VZXMM3WH.js";
import "./chunk-77JXZZ6V.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
