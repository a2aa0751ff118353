import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-6PSXFSRK.js";
import "./chunk-GP3HPVBI.js";
import "./chunk-EULWJGO4.js";
import "./chunk-LCC54T3V.js";
export {
  format
};
