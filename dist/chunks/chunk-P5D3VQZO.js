import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  targetName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  canonicalJson
} from "./chunk-XEMECXA4.js";

// src/model/stage.ts
function conditionsOf({ conditions }) {
  return conditions ?? [];
}
function instructionsOf({ action }) {
  return action?.instructions ?? [];
}
function mapParts({ conditions, action, ...stage }, condition, instruction) {
  return {
    ...stage,
    ...conditions && { conditions: conditions.map(condition) },
    ...action && { action: { instructions: action.instructions?.map(instruction) ?? null } }
  };
}
function stageName(stage, index) {
  return stage?.name ?? `stage ${index + 1}`;
}

// src/documents/canonical/hash.ts
import { hash } from "node:crypto";
function sha256(value) {
  return hash("sha256", canonicalJson(value), "buffer");
}
function documentHash(content) {
  const hashed = "key" in content ? { ...content, key: void 0 } : content;
  return sha256(hashed).toString("hex").slice(0, 12);
}
function stageHashes({ stages, template, parameters }, hashOf = stageHash) {
  if (template !== void 0) return [shortHash({ template, parameters: parameters ?? [] })];
  return (stages ?? []).map((stage) => hashOf(stage));
}
function stageHash(stage) {
  return shortHash(whatItDoes(stage));
}
function targetHash(target) {
  return hash("sha256", targetName(target)).slice(0, 6);
}
function whatItDoes(stage) {
  const { executeConditionsInSequence } = stage;
  return {
    ...present({ executeConditionsInSequence }),
    conditions: conditionsOf(stage).map(withoutDescription),
    instructions: instructionsOf(stage).map(withoutDescription)
  };
}
function withoutDescription({
  description: _,
  ...rest
}) {
  return rest;
}
function shortHash(value) {
  return sha256(value).toString("hex").slice(0, 6);
}

export {
  conditionsOf,
  instructionsOf,
  mapParts,
  stageName,
  sha256,
  documentHash,
  stageHashes,
  stageHash,
  targetHash
};
