import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  mergedRevision,
  validate
} from "./chunk-ALEBO5R5.js";
import "./chunk-53CQBZCD.js";
import "./chunk-BBDBSUT3.js";
import "./chunk-BT5CP7UM.js";
import "./chunk-XCQA3F4A.js";
import "./chunk-3X6G5SVW.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-GOQWFW7T.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-6GT6GDAD.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-OYPMGEVG.js";
import "./chunk-7W55255T.js";
import "./chunk-IMFSTL42.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-RT6FIUQL.js";
import "./chunk-X2ZY7TIM.js";
import "./chunk-BZX3AGQL.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-2H2NMC7F.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-P34VQHCV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";
export {
  mergedRevision,
  validate
};
