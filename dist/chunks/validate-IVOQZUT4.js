import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  mergedRevision,
  validate
} from "./chunk-H2WQ3PAR.js";
import "./chunk-53CQBZCD.js";
import "./chunk-356ACKOF.js";
import "./chunk-CATQNK5D.js";
import "./chunk-WDS2HRTK.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-RQHKKKGQ.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-BKTNITTN.js";
import "./chunk-6GT6GDAD.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-WWWTCOAT.js";
import "./chunk-7W55255T.js";
import "./chunk-IMFSTL42.js";
import "./chunk-O6XJ4243.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-Z265QYZM.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-P34VQHCV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";
export {
  mergedRevision,
  validate
};
