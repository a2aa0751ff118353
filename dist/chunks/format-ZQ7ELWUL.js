import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-74ZCCXM5.js";
import "./chunk-LSMQK5YW.js";
import "./chunk-XBK4QITY.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
