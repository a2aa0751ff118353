import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-QCVEZHOZ.js";
import "./chunk-IFERWYIG.js";
import "./chunk-E27P6BAL.js";
import "./chunk-4ISRT7D3.js";
import "./chunk-MCKHMYFI.js";
import "./chunk-BX32OPVU.js";
import "./chunk-NB4GIH4W.js";
import "./chunk-XDXRABDB.js";
import "./chunk-57B6AX3S.js";
import "./chunk-BHPVGTEK.js";
import "./chunk-VXTJY4B3.js";
import "./chunk-RKLZQZBL.js";
import "./chunk-JMTJXFPA.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-OK2GGCP2.js";
import "./chunk-JYLU55YK.js";
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
import "./chunk-ZL3AWS6X.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-UFVM52TC.js";
import "./chunk-5D4UJDWL.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-FRF3JYKS.js";
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
