// The seed's shape, as schemas/emulator-seed.schema.json says it. What goes in: any JSON. What comes out: a seed, or an
// error with every problem, each with its JSON Pointer.

import emulatorSeed from "../../generated/emulator-seed.js";
import { readTime } from "../clock.ts";
import type { JsonObject } from "./account.ts";
import type { GivenOptions } from "./options.ts";
import type { RateLimit } from "./rate-limit.ts";

export interface Seed {
  now?: string | number;
  tokens: { token: string; role: "reader" | "writer"; name?: string; memberId?: string }[];
  members?: (JsonObject & { _id: string; email: string })[];
  teams?: (JsonObject & { key: string })[];
  projects: SeedProject[];
  templates?: JsonObject[];
  workflows?: (JsonObject & { project: string; flag: string; environment: string; name: string })[];
  rateLimit?: RateLimit;
  latencyMs?: number;
  options?: GivenOptions;
}

export interface SeedProject {
  key: string;
  name?: string;
  environments: (JsonObject & { key: string })[];
  segments?: (JsonObject & { key: string; environment: string })[];
  flags?: (JsonObject & { key: string; variations: (JsonObject & { value: unknown })[] })[];
}

export interface SeedProblem {
  pointer: string;
  message: string;
}

export function readSeed(value: unknown): Seed {
  if (!emulatorSeed(value)) {
    // `anyOf` repeats what its branches have said already.
    const errors = (emulatorSeed.errors ?? []).filter(({ keyword }) => keyword !== "anyOf");
    refuseSeed(
      errors.map(({ instancePath, message = "is invalid", params }) => ({
        pointer: instancePath,
        message: message + detail(params),
      })),
    );
  }
  const seed = value as Seed;
  if (seed.now !== undefined && readTime(seed.now) === undefined) {
    refuseSeed([{ pointer: "/now", message: "must be a time" }]);
  }
  return seed;
}

export function refuseSeed(problems: SeedProblem[]): never {
  const lines = problems.map(({ pointer, message }) => `  ${pointer === "" ? "(top level)" : pointer}: ${message}`);
  throw new Error(`The LaunchDarkly emulator's seed is invalid:\n${lines.join("\n")}`);
}

function detail(parameters: JsonObject): string {
  const { additionalProperty, allowedValues } = parameters;
  if (typeof additionalProperty === "string") {
    return `: ${additionalProperty}`;
  }
  return Array.isArray(allowedValues) ? `: ${allowedValues.map((allowed) => JSON.stringify(allowed)).join(", ")}` : "";
}
