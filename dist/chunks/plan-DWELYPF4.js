import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-RKPB5ZZ7.js";
import "./chunk-QBR424TQ.js";
import "./chunk-KNQHY63W.js";
import "./chunk-JEQD2DIB.js";
import "./chunk-6I3SICE3.js";
import "./chunk-54TLB75H.js";
import "./chunk-EONQD4G6.js";
import "./chunk-LXDKIWST.js";
import "./chunk-DAJO52EG.js";
import "./chunk-3GUB6DHU.js";
import "./chunk-YVM53XVB.js";
import "./chunk-RKLZQZBL.js";
import "./chunk-MRRTBLLY.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-36P4AWKN.js";
import "./chunk-O6FTJBP5.js";
import "./chunk-IHGIO4HB.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-W2F647VJ.js";
import "./chunk-ZYYJIB66.js";
import "./chunk-JB56TEGS.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-GXFTTS5J.js";
import "./chunk-II2UEDF4.js";
import "./chunk-RJ44OAZG.js";
import "./chunk-CWCXLVCA.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-FMABPFVW.js";
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
