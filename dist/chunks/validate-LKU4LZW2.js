import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  mergedRevision,
  validate
} from "./chunk-JMQGWP3X.js";
import "./chunk-RZW5URZK.js";
import "./chunk-K6FLDYLK.js";
import "./chunk-PZLBSDSO.js";
import "./chunk-LNXY6KEV.js";
import "./chunk-J57VGKKN.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-GEOKET3X.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-JKHAGMFP.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-QH227UT6.js";
import "./chunk-3PCWVJ4F.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-54U6S74Q.js";
import "./chunk-73IXNYS7.js";
import "./chunk-P4PC565R.js";
import "./chunk-SLKKRWOA.js";
import "./chunk-VT6C7H5Q.js";
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
  mergedRevision,
  validate
};
