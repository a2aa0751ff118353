// Canonical content → hashes. Fixed for marker version v1 for ever; test/documents/canonical/hash.test.ts holds golden vectors.

import { hash } from "node:crypto";
import type {
  CanonicalCondition,
  CanonicalInstruction,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
  Target,
} from "../../model/document.ts";
import { conditionsOf, instructionsOf } from "../../model/stage.ts";
import { targetName } from "../../model/target.ts";
import { canonicalJson } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";

/** SHA-256 over RFC 8785 JSON. */
export function sha256(value: object): Buffer {
  return hash("sha256", canonicalJson(value), "buffer");
}

/** Twelve hex digits over everything that LaunchDarkly is told about a workflow or template. A template's key is left out: it says which one it is, not what is in it. */
export function documentHash(content: CanonicalWorkflow | CanonicalTemplate): string {
  const hashed = "key" in content ? { ...content, key: undefined } : content;
  return sha256(hashed).toString("hex").slice(0, 12);
}

/** Six hex digits for each stage. A workflow from a template has one hash, over template and parameters. */
export function stageHashes({
  stages,
  template,
  parameters,
}: Pick<CanonicalWorkflow, "stages" | "template" | "parameters">): string[] {
  if (template !== undefined) return [shortHash({ template, parameters: parameters ?? [] })];
  return (stages ?? []).map(stageHash);
}

/** Of each stage: a document's targets share their stages. */
const hashedBefore = new WeakMap<CanonicalStage, string>();

/** Over what the stage does. */
function stageHash(stage: CanonicalStage): string {
  const hashed = hashedBefore.get(stage) ?? shortHash(whatItDoes(stage));
  hashedBefore.set(stage, hashed);
  return hashed;
}

/** Hashes are made when somebody asks: of a document that is as it was, which are most, nobody does. */
export class WorkflowContent {
  readonly canonical: CanonicalWorkflow;
  #hash: string | undefined;
  #stageHashes: string[] | undefined;

  constructor(canonical: CanonicalWorkflow) {
    this.canonical = canonical;
  }

  get hash(): string {
    this.#hash ??= documentHash(this.canonical);
    return this.#hash;
  }

  get stageHashes(): string[] {
    this.#stageHashes ??= stageHashes(this.canonical);
    return this.#stageHashes;
  }
}

/** Six hex digits over a target: a marker that was copied to another flag has the wrong ones there. */
export function targetHash(target: Target): string {
  return hash("sha256", targetName(target)).slice(0, 6);
}

function whatItDoes(stage: CanonicalStage): object {
  const { executeConditionsInSequence } = stage;
  return {
    ...present({ executeConditionsInSequence }),
    conditions: conditionsOf(stage).map(withoutDescription),
    instructions: instructionsOf(stage).map(withoutDescription),
  };
}

function withoutDescription<T extends CanonicalCondition | CanonicalInstruction>({
  description: _,
  ...rest
}: T): object {
  return rest;
}

function shortHash(value: object): string {
  return sha256(value).toString("hex").slice(0, 6);
}
