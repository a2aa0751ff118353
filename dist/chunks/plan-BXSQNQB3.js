import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-BZ6PBBEL.js";
import "./chunk-MUP3HGNI.js";
import "./chunk-IU7RLU2X.js";
import "./chunk-3JW67YGY.js";
import "./chunk-7DODJF5L.js";
import "./chunk-XPH3IHV2.js";
import "./chunk-JH7MTAK7.js";
import "./chunk-IR5WGGTN.js";
import "./chunk-VA5DA7RP.js";
import "./chunk-SLY7GWJ4.js";
import "./chunk-PI74OTHY.js";
import "./chunk-L3XTRQQL.js";
import "./chunk-SR5EA4X6.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-XUZQGYAS.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-3UTP3MEC.js";
import "./chunk-JSHT7TM2.js";
import "./chunk-R7YFIHMO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-ON5KGB66.js";
import "./chunk-TBKAIVKK.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-6GT6GDAD.js";
import "./chunk-ICJFG4RR.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-E4TFHOLW.js";
import "./chunk-OYPMGEVG.js";
import "./chunk-7W55255T.js";
import "./chunk-IMFSTL42.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-LGMXDIMP.js";
import "./chunk-DYXACLRO.js";
import "./chunk-X2ZY7TIM.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-2MVTCKPP.js";
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
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
