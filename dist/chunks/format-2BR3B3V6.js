import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-MAGWCNPI.js";
import "./chunk-7WE6ZDJW.js";
import "./chunk-2WZVQYXV.js";
import "./chunk-SYHO27QK.js";
export {
  format
};
