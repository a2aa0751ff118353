import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-CI4HZFMF.js";
import "./chunk-O4SKYUEY.js";
import "./chunk-HDKOVTL2.js";
import "./chunk-UDJNIYLM.js";
import "./chunk-NAO5LXIY.js";
import "./chunk-5AL2KXYV.js";
import "./chunk-JXC4WLKI.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-6RJ4IKL2.js";
import "./chunk-RQSXPM7V.js";
import "./chunk-F33RNJOQ.js";
import "./chunk-6L2KU3M3.js";
import "./chunk-77JXZZ6V.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-TYLOO6J7.js";
import "./chunk-XCZ2U4FN.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
