// The seed's shape, as schemas/emulator-seed.schema.json says it. What goes in: any JSON. What comes out: a seed, or an
// error with every problem, each with its JSON Pointer.

import schema from "../../../../schemas/emulator-seed.schema.json" with { type: "json" };
import { readTime } from "../../clock.ts";
import { refuseProblems, seedCheck } from "../../seed-schema.ts";
import type { JsonObject } from "../account/account.ts";
import type { GivenOptions } from "../account/options.ts";

export interface RateLimit {
  /** Requests per window, all routes and tokens together. */
  global?: number;
  /** Requests per window by route: "POST workflows", or "workflows" for any method. */
  routes?: Record<string, number>;
}

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

const check = seedCheck(schema);

export function readSeed(value: unknown): Seed {
  refuseProblems("LaunchDarkly", check(value));
  const seed = value as Seed; // fits the schema
  if (seed.now !== undefined && readTime(seed.now) === undefined) {
    refuseProblems("LaunchDarkly", [{ pointer: "/now", message: "must be a time" }]);
  }
  return seed;
}
