import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  wayToLaunchDarkly
} from "./chunk-ANBVKHMW.js";
import "./chunk-25G273A5.js";
import "./chunk-ON5KGB66.js";
import "./chunk-XZLGFKAD.js";
import "./chunk-XNU5ZTTK.js";
import "./chunk-MLGCSUQY.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-Z265QYZM.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-UFVM52TC.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";
export {
  wayToLaunchDarkly
};
