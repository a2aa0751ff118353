import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-QU4NXWBA.js";
import "./chunk-RZW5URZK.js";
import "./chunk-ISGITOQG.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-CQGXZTGQ.js";
import "./chunk-77JXZZ6V.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
