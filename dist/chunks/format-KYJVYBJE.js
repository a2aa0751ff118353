import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-CIAJTNC6.js";
import "./chunk-6QDCWZXY.js";
import "./chunk-2WZVQYXV.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
