// What goes in: an emulator and two revisions as YAML. What comes out: the plan and what applying it came to, by the
// tool's own path, looking for what may have been made in milliseconds.

import { type ApplyOptions, apply } from "../../src/applying/apply.ts";
import { standardConfiguration } from "../../src/configuration/configuration.ts";
import type { LaunchDarkly } from "../../src/launchdarkly/client.ts";
import type { CheckSeverities } from "../../src/model/messages/checks.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Owners } from "../../src/model/owner.ts";
import type { Plan, ReplaceOrder } from "../../src/model/plan.ts";
import type { ServiceProfile } from "../../src/model/service.ts";
import { makePlan } from "../../src/pipeline/gather.ts";
import type { LoggedRequest, Service } from "../launchdarkly/service.ts";
import { FLAG, ledgerFor, OWNER, readDocuments, type World } from "../planning/world.ts";

export type Json = Record<string, unknown>;

export const PATIENCE = { lookFor: 25, lookEvery: 5 };

type Revisions = Pick<World, "head" | "base" | "owners" | "scope"> & {
  replaceOrder?: ReplaceOrder;
  service?: ServiceProfile;
  checks?: CheckSeverities;
};

export function plan(
  client: LaunchDarkly,
  { head, base, owners, scope = "all", replaceOrder = "create-first", service = {}, checks = {} }: Revisions,
): Promise<Plan> {
  return makePlan(
    {
      head: readDocuments(head),
      ledger: ledgerFor({ ...(base !== undefined && { base }) }),
      into: readDocuments(base, "base"),
      unreadable: [],
      protecting: [readDocuments(base, "base")],
      lifted: new Map(),
      directory: ".launchdarkly",
      isBaseNamed: false,
      isUnrecorded: false,
      names: { head: "head", base: "base" },
      scope,
      owners: ownersOf(owners),
      formerOwners: [],
      instance: OWNER,
      policies: { ...standardConfiguration, replaceOrder, service, checks },
      compiled: [],
      tool: "0.0.0",
      made: [],
      diagnostics: [],
    },
    client,
  );
}

export function ownersOf(different: Partial<Owners> = {}): Owners {
  return { owner: OWNER, formerOwners: [], ...different };
}

export interface Applied {
  plan: Plan;
  outcomes: Outcome[];
  /** `GET workflows w`, `POST workflows`, `DELETE workflows w`, and `TRY workflows` for a dry run: what was sent while applying. */
  sent: string[];
}

export async function carryOut(
  service: Service,
  made: Plan,
  options: Partial<ApplyOptions> & { client?: LaunchDarkly; owners?: Partial<Owners> } = {},
): Promise<Applied> {
  const { client = service.client, owners, ...rest } = options;
  const before = (await service.requests()).length;
  const outcomes = await apply(made, client, ownersOf(owners), {
    patience: PATIENCE,
    ...rest,
  });
  const sent = (await service.requests()).slice(before).map(shortForm);
  return { plan: made, outcomes, sent };
}

function shortForm({ method, path, query }: LoggedRequest): string {
  const [, collection = path, id = ""] = /\/(workflows|templates)(?:\/([^/]+))?$/.exec(path) ?? [];
  const status = query.status === undefined ? "" : ` ${query.status}`;
  return `${query.dryRun === "true" ? "TRY" : method} ${collection}${id === "" ? "" : ` ${id}`}${status}`;
}

export async function planAndApply(
  service: Service,
  revisions: Revisions,
  options: Parameters<typeof carryOut>[2] = {},
): Promise<Applied> {
  return carryOut(service, await plan(service.client, revisions), options);
}

export function writes({ sent }: Pick<Applied, "sent">): string[] {
  return sent.filter((request) => !request.startsWith("GET") && !request.startsWith("TRY"));
}

/** The ordinary account of the emulator, with the flag that the documents of the planning tests speak of. */
export function accountWith(...more: Json[]): Json {
  return {
    now: "2026-12-01T09:00:00Z",
    tokens: [
      { token: "api-writer", role: "writer" },
      { token: "api-reader", role: "reader" },
    ],
    projects: [
      {
        key: "storefront",
        environments: [{ key: "production" }, { key: "staging" }],
        flags: [FLAG, ...more],
      },
    ],
  };
}
