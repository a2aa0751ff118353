import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  wayToLaunchDarkly
} from "./chunk-47ZFZDGD.js";
import "./chunk-VGUYQTG4.js";
import "./chunk-ON5KGB66.js";
import "./chunk-TBKAIVKK.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-E4TFHOLW.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-2H2NMC7F.js";
import "./chunk-IA23WDKF.js";
import "./chunk-UFVM52TC.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";
export {
  wayToLaunchDarkly
};
