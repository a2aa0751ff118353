import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-QQU4DWZE.js";
import "./chunk-PPCJMZWQ.js";
import "./chunk-66DI2QBV.js";
import "./chunk-RR4ZGXSN.js";
import "./chunk-E6HR7DR2.js";
import "./chunk-JGAK5HU3.js";
import "./chunk-DAOQSLBN.js";
import "./chunk-IBKMIYP2.js";
import "./chunk-D4QKPGE2.js";
import "./chunk-BHPVGTEK.js";
import "./chunk-VXTJY4B3.js";
import "./chunk-RKLZQZBL.js";
import "./chunk-JMTJXFPA.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-YDE2KRZN.js";
import "./chunk-Z7EXB3KP.js";
import "./chunk-NDCTAW63.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-FBXZIEVT.js";
import "./chunk-36Y2NTBD.js";
import "./chunk-U5RLXJRF.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-YRHM4LVH.js";
import "./chunk-UEY6O2YX.js";
import "./chunk-73IXNYS7.js";
import "./chunk-CWCXLVCA.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-UFVM52TC.js";
import "./chunk-5D4UJDWL.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-MULIXTLL.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-VL3SZYKS.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-PU54HDA6.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
