import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-HYWXATJY.js";
import "./chunk-R5YEFYZ4.js";
import "./chunk-67FRYS6G.js";
import "./chunk-6PWLCL4Z.js";
import "./chunk-HQWZQXNH.js";
import "./chunk-ADIWTR4R.js";
import "./chunk-FA5JJDVX.js";
import "./chunk-6GJUEQXB.js";
import "./chunk-FBPK4T4N.js";
import "./chunk-MVC3PWUW.js";
import "./chunk-VTHUTNCE.js";
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
import "./chunk-RNZCQHJX.js";
import "./chunk-EHCQSHWM.js";
import "./chunk-RJ44OAZG.js";
import "./chunk-CWCXLVCA.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-FMABPFVW.js";
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
