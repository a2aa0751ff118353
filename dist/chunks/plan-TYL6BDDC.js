import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-KWWA6BTD.js";
import "./chunk-WUTRAGP5.js";
import "./chunk-ZHI6GKCT.js";
import "./chunk-BOD32PFP.js";
import "./chunk-OHLYOHSC.js";
import "./chunk-3OZQT2TX.js";
import "./chunk-UOUTZY3A.js";
import "./chunk-THGPJVZZ.js";
import "./chunk-JRYY6WJH.js";
import "./chunk-CVXODEBA.js";
import "./chunk-VEDSGSYJ.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-L6RHWGW7.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-GLZT5CBK.js";
import "./chunk-KWHSCD7O.js";
import "./chunk-QAPCU3TB.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-FBXZIEVT.js";
import "./chunk-QH227UT6.js";
import "./chunk-KVFGLAHP.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-DE63RFQ6.js";
import "./chunk-UO7O7T5S.js";
import "./chunk-73IXNYS7.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-UFVM52TC.js";
import "./chunk-VVFMCWBJ.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-XEMECXA4.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
