import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  longestListing
} from "./chunk-Z265QYZM.js";

// src/configuration/waits.ts
var standard = 1e4;
function waitsOf({ listedWithin = 0 }) {
  const lookFor = Math.max(standard, 2 * Math.min(listedWithin, longestListing));
  return { lookFor, lookEvery: lookFor / 10, maySendAgain: listedWithin < longestListing };
}

export {
  waitsOf
};
