import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-PSUVDDPQ.js";
import "./chunk-7KAF23KQ.js";
import "./chunk-K6FLDYLK.js";
import "./chunk-PZLBSDSO.js";
import "./chunk-LNXY6KEV.js";
import "./chunk-Y4UTW7UW.js";
import "./chunk-BAUAPGXY.js";
import "./chunk-J57VGKKN.js";
import "./chunk-JDGW4QAB.js";
import "./chunk-6XNIDCXJ.js";
import "./chunk-W4OSRJEQ.js";
import "./chunk-OCYYGBPD.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-I65RL5MZ.js";
import "./chunk-SKDZKV3J.js";
import "./chunk-GEOKET3X.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-RNVREXDO.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-QDCJYQGH.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-JKHAGMFP.js";
import "./chunk-KAUJH4ZH.js";
import "./chunk-UYMTNNFC.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-QH227UT6.js";
import "./chunk-3PCWVJ4F.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-E4TFHOLW.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-OCDATH5M.js";
import "./chunk-54U6S74Q.js";
import "./chunk-73IXNYS7.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-P4PC565R.js";
import "./chunk-SLKKRWOA.js";
import "./chunk-VT6C7H5Q.js";
import "./chunk-UFVM52TC.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
