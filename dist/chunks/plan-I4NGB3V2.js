import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-NGOFHT7C.js";
import "./chunk-SSZP37W5.js";
import "./chunk-HP7H5QCT.js";
import "./chunk-TUISO76A.js";
import "./chunk-WM7MLQOW.js";
import "./chunk-4JQ6QFBB.js";
import "./chunk-Q5I7RHER.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-R2NTMNWY.js";
import "./chunk-R4JMTK6D.js";
import "./chunk-VZXMM3WH.js";
import "./chunk-2MKJOLJK.js";
import "./chunk-77JXZZ6V.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-TYLOO6J7.js";
import "./chunk-ULS54STS.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
