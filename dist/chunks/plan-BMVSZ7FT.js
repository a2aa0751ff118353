import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-24YX47BA.js";
import "./chunk-HJMAVFIE.js";
import "./chunk-6QGRBEMF.js";
import "./chunk-4YA2CT3K.js";
import "./chunk-UI7NAXC3.js";
import "./chunk-XAIDVOCG.js";
import "./chunk-UNJCI2DR.js";
import "./chunk-OBH4X5ID.js";
import "./chunk-73TAV4VL.js";
import "./chunk-GILILWCD.js";
import "./chunk-4OH4S6W4.js";
import "./chunk-RKLZQZBL.js";
import "./chunk-MRRTBLLY.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-7TEJ3ZNA.js";
import "./chunk-3VCAF2JX.js";
import "./chunk-HWSZ36WF.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-W2F647VJ.js";
import "./chunk-36Y2NTBD.js";
import "./chunk-U5RLXJRF.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-O5FVVPDA.js";
import "./chunk-DYAPVAXH.js";
import "./chunk-RJ44OAZG.js";
import "./chunk-CWCXLVCA.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-5D4UJDWL.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-MULIXTLL.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-YUDHNCRK.js";
import "./chunk-H573KIFH.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-SSW7UV7X.js";
import "./chunk-PU54HDA6.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
