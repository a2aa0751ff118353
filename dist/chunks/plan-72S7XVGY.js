import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-CRPM2HLX.js";
import "./chunk-HNGQMW6T.js";
import "./chunk-3QREGUL4.js";
import "./chunk-R23FNMVN.js";
import "./chunk-SS33SFTG.js";
import "./chunk-ENK7HDEF.js";
import "./chunk-7RTDHSFB.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-XD7U2VMJ.js";
import "./chunk-BSNXSVDS.js";
import "./chunk-VZXMM3WH.js";
import "./chunk-6L2KU3M3.js";
import "./chunk-77JXZZ6V.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-TYLOO6J7.js";
import "./chunk-HWPA2T2F.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
