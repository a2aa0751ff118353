import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  readMarker
} from "./chunk-LI7NHXDJ.js";
import {
  progressOf
} from "./chunk-4GVU6TQA.js";
import {
  targetHash
} from "./chunk-P5D3VQZO.js";

// src/planning/ownership/classify.ts
function classifyWorkflow({ target, description }, owners) {
  const reading = readMarker(description);
  if (reading.kind !== "workflow") return unlessMarked(reading, owners, ({ key }) => key);
  if (reading.marker.at !== targetHash(target)) return { kind: "misplaced" };
  return { kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign", marker: reading.marker };
}
function classifyTemplate({ key, description }, owners) {
  const reading = readMarker(description);
  if (reading.kind !== "template") return unlessMarked(reading, owners, ({ template }) => template);
  if (reading.marker.template !== key) return { kind: "misplaced" };
  return { kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign", marker: reading.marker };
}
function unlessMarked(reading, owners, keyOf) {
  if (reading.kind === "none") return { kind: "unmarked" };
  if (reading.kind !== "unclear") return { kind: "misplaced" };
  const ours = reading.claims.filter(({ owner }) => isOurs(owners, owner));
  return { kind: "unclear", why: reading.why, keys: ours.flatMap((claim) => keyOf(claim) ?? []) };
}
function isOurs(owners, claimed) {
  if (owners === void 0 || claimed === void 0) return false;
  return claimed === owners.owner || owners.formerOwners.includes(claimed);
}
function classifyTarget({ workflows }, owners, adopting, now) {
  const owned = { managed: [], foreign: [], unclear: [], unmanaged: [] };
  for (const live of workflows) {
    const ownership = classifyWorkflow(live, owners);
    const progress = progressOf(live, 0, now);
    switch (ownership.kind) {
      case "ours": {
        const { marker } = ownership;
        owned.managed.push({
          live,
          provenance: { by: "marker", marker },
          progress: progressOf(live, marker.from, now)
        });
        break;
      }
      case "foreign":
        owned.foreign.push({ live, marker: ownership.marker });
        break;
      case "unclear": {
        const { why, keys } = ownership;
        if (keys.length > 0) owned.unclear.push({ live, why, keys });
        else owned.unmanaged.push({ live, isMarked: true, progress });
        break;
      }
      case "misplaced":
        owned.unmanaged.push({ live, isMarked: true, progress });
        break;
      case "unmarked": {
        const document = adopting.find(({ adopt }) => adopt === live.id);
        if (document === void 0) owned.unmanaged.push({ live, isMarked: false, progress });
        else
          owned.managed.push({
            live,
            provenance: { by: "adoption", document },
            progress
          });
      }
    }
  }
  return owned;
}

export {
  classifyWorkflow,
  classifyTemplate,
  classifyTarget
};
