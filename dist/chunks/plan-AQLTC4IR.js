import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-YHFBMSLL.js";
import "./chunk-JYI5PZ3G.js";
import "./chunk-WUJXVDGO.js";
import "./chunk-OHTTLEFC.js";
import "./chunk-RW4GKN73.js";
import "./chunk-GAPUDR4B.js";
import "./chunk-63F7WXCY.js";
import "./chunk-WNIRYKCO.js";
import "./chunk-22E6OD23.js";
import "./chunk-ISGITOQG.js";
import "./chunk-L74YZHN7.js";
import "./chunk-T4RXYEBY.js";
import "./chunk-SC55RK3W.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-4UXYGALD.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-TYLOO6J7.js";
import "./chunk-MULIXTLL.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-LWQEOXF6.js";
import "./chunk-CQGXZTGQ.js";
import "./chunk-4MT6MD7I.js";
import "./chunk-77JXZZ6V.js";
import "./chunk-PU54HDA6.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
