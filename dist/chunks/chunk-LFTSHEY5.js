import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-XEMECXA4.js";

// src/model/reference.ts
function referenceText(reference) {
  const [written] = Object.values(reference);
  return jsonText(written);
}

export {
  referenceText
};
