// workflow-sync.yaml → the configuration of one revision, and everything that is wrong with it. Pure.

import type { DocumentDefaults } from "../documents/canonical/targets.ts";
import { checkSchema } from "../documents/schema.ts";
import { inFileOrder } from "../documents/yaml/diagnostic-order.ts";
import { type LocatedDocument, parseYaml } from "../documents/yaml/parse.ts";
import { config } from "../generated/documents.js";
import type { SourceFile } from "../model/document.ts";
import type { CheckSeverities } from "../model/messages/checks.ts";
import { type Diagnostic, errorAt } from "../model/messages/diagnostic.ts";
import type { MessageCode } from "../model/messages/message-codes.ts";
import type { Policy } from "../model/policy.ts";
import { longestListing, type ServiceProfile } from "../model/service.ts";
import { isDay } from "../model/values/dates.ts";
import { globProblem, partsProblem } from "../model/values/glob.ts";
import { isObject } from "../model/values/json.ts";
import { segmentsOf } from "../model/values/pointer.ts";
import { present } from "../model/values/present.ts";
import { policyGlobs, readPolicies, repeatedNames, type WrittenPolicy } from "./policies.ts";

/** The file as config.schema.json describes it. */
export interface Configuration {
  owner?: string;
  formerOwners: string[];
  defaults: DocumentDefaults;
  timeZone: string;
  guards: { deletes: { count: number; percent: number }; protected: string[] };
  paused?: { reason: string; targets: string[] };
  checks: CheckSeverities;
  policies: Policy[];
  requests: { concurrency: number; headroom: number; timeout: number; budget: number };
  replaceOrder: "create-first" | "delete-first";
  /** What was found out about LaunchDarkly. */
  service: ServiceProfile;
}

export const standardConfiguration: Configuration = {
  formerOwners: [],
  defaults: {},
  timeZone: "UTC",
  guards: { deletes: { count: 5, percent: 20 }, protected: [] },
  checks: {},
  policies: [],
  requests: { concurrency: 8, headroom: 0.2, timeout: 30_000, budget: 15 * 60_000 },
  replaceOrder: "create-first",
  service: {},
};

interface WrittenConfiguration {
  owner?: string;
  formerOwners?: string[];
  defaults?: DocumentDefaults;
  timeZone?: string;
  guards?: { deletes?: { count?: number; percent?: number }; protected?: string[] };
  paused?: { reason: string; targets?: string[] };
  checks?: Record<string, "off" | "notice" | "warning" | "error" | false>;
  /** `null` in the place of one that is refused. */
  policies?: (WrittenPolicy | null)[];
  requests?: { concurrency?: number; headroom?: string; timeout?: string; budget?: string };
  replaceOrder?: "create-first" | "delete-first";
  service?: Omit<ServiceProfile, "listedWithin"> & { listedWithin?: string };
}

interface ParsedConfiguration {
  /** Absent where the file is not YAML. Fields that are not valid count as left out. */
  configuration: Configuration | undefined;
  /** `unknown` where they, or the file, are not valid: then it isn't known what documents may leave out. */
  defaults: DocumentDefaults | "unknown";
  diagnostics: Diagnostic[];
}

export function parseConfiguration(file: SourceFile): ParsedConfiguration {
  const { documents, diagnostics } = parseYaml(file);
  const [document, second] = documents;
  if (second !== undefined) {
    const message = "The configuration is one document, and this is a second one.";
    diagnostics.push(errorAt(second, "", "one-configuration", message, "Put everything into the first."));
  }
  if (document !== undefined) diagnostics.push(...checkSchema(document, config));
  const isWhole = document?.refused.length === 0;
  if (document === undefined || !isWhole || second !== undefined || !isObject(document.value))
    return { configuration: undefined, defaults: "unknown", diagnostics: inFileOrder(diagnostics) };
  const valid = withoutRefused(document.value as WrittenConfiguration, diagnostics); // what fits config.schema.json
  diagnostics.push(...checkMeaning(valid, document));
  const written = withoutRefused(valid, diagnostics);
  // At base it changes nothing, so it takes no field away.
  diagnostics.push(...ownerAmongFormer(written, document));
  return {
    configuration: withDefaults(written, document),
    defaults: valid.defaults === undefined && "defaults" in document.value ? "unknown" : (written.defaults ?? {}),
    diagnostics: inFileOrder(diagnostics),
  };
}

/** Without the fields, and the policies, that a diagnostic is about: one that is wrong takes no other with it. */
function withoutRefused(written: WrittenConfiguration, diagnostics: readonly Diagnostic[]): WrittenConfiguration {
  const places = diagnostics.map(({ pointer = "" }) => segmentsOf(pointer));
  const policies = new Set(places.flatMap(([field, index]) => (field === "policies" ? (index ?? []) : [])));
  const refused = new Set(places.flatMap(([field, index]) => (field === "policies" && index ? [] : [field])));
  const rest: WrittenConfiguration = Object.fromEntries(
    Object.entries(written).filter(([field]) => !refused.has(field)),
  );
  if (policies.size === 0 || rest.policies === undefined) return rest;
  return { ...rest, policies: rest.policies.map((policy, index) => (policies.has(String(index)) ? null : policy)) };
}

function checkMeaning(
  { timeZone, requests, guards, paused, policies = [], service }: WrittenConfiguration,
  document: LocatedDocument,
): Diagnostic[] {
  const diagnostics = repeatedNames(policies, document);
  const fail = (pointer: string, code: MessageCode, message: string, hint: string) =>
    diagnostics.push(errorAt(document, pointer, code, message, hint));
  if (timeZone !== undefined && !isTimeZone(timeZone))
    fail(
      "/timeZone",
      "unknown-time-zone",
      `There is no time zone \`${timeZone}\`.`,
      "Use an IANA name, such as `Europe/Berlin`.",
    );
  for (const field of ["timeout", "budget"] as const)
    if ((duration(requests?.[field]) ?? 0) > longest[field].most)
      fail(
        `/requests/${field}`,
        "out-of-range",
        `\`${field}\` must be at most ${longest[field].inWords}.`,
        "A timer or a job can't last longer.",
      );
  if (service?.probed !== undefined && !isDay(service.probed))
    fail("/service/probed", "not-a-date", `There is no day \`${service.probed}\`.`, "Write a day as `2026-11-29`.");
  if ((duration(service?.listedWithin) ?? 0) > longestListing)
    fail(
      "/service/listedWithin",
      "out-of-range",
      "`listedWithin` must be at most a minute.",
      "Write `1m` for a minute or longer: then a create whose answer is lost is never sent again.",
    );
  const globs = [
    ...[
      ...(guards?.protected ?? []).map((glob, index) => [`/guards/protected/${index}`, glob] as const),
      ...policyGlobs(policies),
    ].map(([pointer, glob]) =>
      glob.startsWith("key:") ? ([pointer, glob.slice(4), 1] as const) : ([pointer, glob, 3] as const),
    ),
    ...(paused?.targets ?? []).map((glob, index) => [`/paused/targets/${index}`, glob, 3] as const),
  ];
  for (const [pointer, glob, parts] of globs) {
    const problem = globProblem(glob) ?? partsProblem(glob, parts);
    if (problem !== undefined)
      fail(
        pointer,
        "wrong-glob",
        `The glob \`${glob}\` ${problem}.`,
        "Use `*` for any text without a slash, `**` for any parts, `?` for one character, and `{a,b}` for a or b.",
      );
  }
  return diagnostics;
}

function ownerAmongFormer({ owner, formerOwners = [] }: WrittenConfiguration, document: LocatedDocument): Diagnostic[] {
  const index = owner === undefined ? -1 : formerOwners.indexOf(owner);
  if (index < 0) return [];
  const message = `The former owner \`${owner}\` is the owner itself.`;
  return [
    errorAt(document, `/formerOwners/${index}`, "former-owner-in-use", message, "Take it out of `formerOwners`."),
  ];
}

function withDefaults(written: WrittenConfiguration, document: LocatedDocument): Configuration {
  const { guards, requests } = standardConfiguration;
  return {
    ...standardConfiguration,
    ...present({ owner: written.owner }),
    formerOwners: written.formerOwners ?? [],
    defaults: written.defaults ?? {},
    timeZone: written.timeZone ?? "UTC",
    guards: { deletes: { ...guards.deletes, ...written.guards?.deletes }, protected: written.guards?.protected ?? [] },
    ...(written.paused && { paused: { reason: written.paused.reason, targets: written.paused.targets ?? ["*/*/*"] } }),
    checks: Object.fromEntries(
      Object.entries(written.checks ?? {}).map(([check, severity]) => [check, severity === false ? "off" : severity]),
    ),
    policies: readPolicies(written.policies ?? [], document),
    requests: {
      concurrency: written.requests?.concurrency ?? requests.concurrency,
      headroom:
        written.requests?.headroom === undefined
          ? requests.headroom
          : Number.parseInt(written.requests.headroom, 10) / 100,
      timeout: duration(written.requests?.timeout) ?? requests.timeout,
      budget: duration(written.requests?.budget) ?? requests.budget,
    },
    replaceOrder: written.replaceOrder ?? orderFor(written.service),
    service: serviceOf(written.service),
  };
}

/** Without `replaceOrder`: a create beside the old one would be refused. */
function orderFor({
  secondActiveWorkflow,
}: Pick<ServiceProfile, "secondActiveWorkflow"> = {}): Configuration["replaceOrder"] {
  return secondActiveWorkflow === "refused" ? "delete-first" : "create-first";
}

function serviceOf({ listedWithin, ...rest }: NonNullable<WrittenConfiguration["service"]> = {}): ServiceProfile {
  return { ...rest, ...present({ listedWithin: duration(listedWithin) }) };
}

const longest = {
  timeout: { most: 3_600_000, inWords: "an hour" },
  budget: { most: 24 * 3_600_000, inWords: "a day" },
};

const milliseconds: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

function duration(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const [, count = "", unit = ""] = /^(\d+)(\D+)$/.exec(written) ?? [];
  return Number(count) * (milliseconds[unit] ?? 1);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
