import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-VQQU4XUL.js";
import "./chunk-VVODJNLK.js";
import "./chunk-53CQBZCD.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-JFASETSL.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
