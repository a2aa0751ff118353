import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-KJWGQO63.js";
import "./chunk-NX762BZZ.js";
import "./chunk-ABS6RIZJ.js";
import "./chunk-2PLCZ4MP.js";
import "./chunk-TAKRKPNM.js";
import "./chunk-HSHY4R4X.js";
import "./chunk-N7OHNANJ.js";
import "./chunk-K5KTMBIK.js";
import "./chunk-ROQGWF2R.js";
import "./chunk-7F5XA6ZL.js";
import "./chunk-IYXQUOJ2.js";
import "./chunk-RKLZQZBL.js";
import "./chunk-JJWG65U7.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-7TEJ3ZNA.js";
import "./chunk-3VCAF2JX.js";
import "./chunk-HWSZ36WF.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-EDKD5AHM.js";
import "./chunk-36Y2NTBD.js";
import "./chunk-U5RLXJRF.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-B5KGQ6X6.js";
import "./chunk-BHLLQZE2.js";
import "./chunk-5WQZCCNT.js";
import "./chunk-CWCXLVCA.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-JUO7QF52.js";
import "./chunk-5D4UJDWL.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-MULIXTLL.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-HEZ4OIE4.js";
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
