import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-3M4W6B2L.js";
import "./chunk-KPMLRATE.js";
import "./chunk-356ACKOF.js";
import "./chunk-CATQNK5D.js";
import "./chunk-WDS2HRTK.js";
import "./chunk-IW6CTMRL.js";
import "./chunk-2ZHW2IXT.js";
import "./chunk-Q3S7ZH5L.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-ZYFNSAFL.js";
import "./chunk-LRIYZ273.js";
import "./chunk-VRTAOFUZ.js";
import "./chunk-HWLFCXPU.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-DVKTTLNV.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-4GVU6TQA.js";
import "./chunk-RQHKKKGQ.js";
import "./chunk-25G273A5.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-ON5KGB66.js";
import "./chunk-XZLGFKAD.js";
import "./chunk-XNU5ZTTK.js";
import "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
import "./chunk-6GT6GDAD.js";
import "./chunk-GPRMHYHO.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-MLGCSUQY.js";
import "./chunk-WWWTCOAT.js";
import "./chunk-7W55255T.js";
import "./chunk-IMFSTL42.js";
import "./chunk-O6XJ4243.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-XKCYZ24P.js";
import "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-V7MYYAC7.js";
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
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
