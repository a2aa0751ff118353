// A policy: what a team asks of its workflows, as JSON Schema; and the same ready to be held against a workflow.
import type { Position } from "./messages/diagnostic.ts";
import type { Json } from "./values/json.ts";

export type PolicySeverity = "off" | "notice" | "warning" | "error";

/** A part of the configuration whose every JSON Pointer has a position. */
export interface LocatedSchema {
  file: string;
  value: Json;
  locate(pointer: string): Position;
  locateKey(pointer: string): Position;
}

export interface Policy {
  name: string;
  /** Globs over project/flag/environment, or `key:` and a glob over keys. One that fits is enough. */
  match: string[];
  severity: PolicySeverity;
  /** What people are told who break it; the schema's own words if left out. */
  message?: string;
  schema: LocatedSchema;
}

/** One place where a workflow breaks a policy. */
export interface Breach {
  /** JSON Pointer into the policy's input. */
  pointer: string;
  /** What is wrong there, and what to do, in words of the schema. */
  message: string;
  hint?: string;
}

export interface CompiledPolicy extends Omit<Policy, "schema"> {
  breaches(input: object): Breach[];
  /** Whether it asks for anything of stages: without them it can't be judged. */
  looksAtStages: boolean;
}
