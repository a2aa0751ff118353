import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-NZEGFBU3.js";
import "./chunk-VVODJNLK.js";
import "./chunk-53CQBZCD.js";
import "./chunk-X2ZY7TIM.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-PX6REIND.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
