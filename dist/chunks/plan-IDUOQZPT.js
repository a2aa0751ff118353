import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-KSCL6GMW.js";
import "./chunk-VNC2XVNU.js";
import "./chunk-PZFM6SMG.js";
import "./chunk-Y6T5YRWF.js";
import "./chunk-B2OBULLC.js";
import "./chunk-546VIPVJ.js";
import "./chunk-VKYG457X.js";
import "./chunk-ZW7KR4G7.js";
import "./chunk-GOKAWXKL.js";
import "./chunk-65WOA4ER.js";
import "./chunk-XUV44ZEA.js";
import "./chunk-RKLZQZBL.js";
import "./chunk-MRRTBLLY.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-HE2RKQNC.js";
import "./chunk-JMCG4SDR.js";
import "./chunk-6BAANW5B.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-W2F647VJ.js";
import "./chunk-2WUJCZLV.js";
import "./chunk-VIBVTIGV.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-XA6ZQLR3.js";
import "./chunk-FC36VS6H.js";
import "./chunk-RJ44OAZG.js";
import "./chunk-CWCXLVCA.js";
import "./chunk-4VW3BVDA.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-J5WNG2A5.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-MULIXTLL.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-25GCPV2B.js";
import "./chunk-H573KIFH.js";
import "./chunk-2YGBN4AO.js";
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
