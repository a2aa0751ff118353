// What goes in: documents as YAML, and what LaunchDarkly holds in its API's own shapes. What comes out: the plan, by the
// tool's own path from the bytes on, but for HTTP.

import { standardConfiguration } from "../../src/configuration/configuration.ts";
import { type Revision, readRevision } from "../../src/configuration/revision.ts";
import { targetHash } from "../../src/documents/canonical/hash.ts";
import {
  parseEnvironment,
  parseFlag,
  parseMember,
  parseTemplate,
  parseWorkflow,
} from "../../src/launchdarkly/parse.ts";
import type { DesiredTemplate, DesiredWorkflow, Target } from "../../src/model/document.ts";
import type { LiveTarget } from "../../src/model/live.ts";
import type { Owners } from "../../src/model/owner.ts";
import type { Operation, Plan } from "../../src/model/plan.ts";
import type { CompiledPolicy } from "../../src/model/policy.ts";
import type { UndoneOperation } from "../../src/model/record.ts";
import { instructionsOf } from "../../src/model/stage.ts";
import { documentName, targetName } from "../../src/model/target.ts";
import { assemble } from "../../src/planning/assemble/assemble.ts";
import type { DryRunAnswer } from "../../src/planning/assemble/context.ts";
import { decide, groupByTarget } from "../../src/planning/decide/decide.ts";
import { templateMarkerText, withMarker, workflowMarkerText } from "../../src/planning/ownership/marker.ts";
import { type Ledger, ledgerFrom } from "../../src/planning/scope/ledger.ts";
import { namesOf } from "../../src/planning/scope/memory.ts";
import { neverRun, pastEntries, pastOf } from "../../src/planning/scope/past.ts";
import { type Scope, templateSubjects, workflowSubjects } from "../../src/planning/scope/subjects.ts";
import { compilePolicies } from "../../src/policies/compile.ts";
import { resolveTemplate, resolveWorkflow } from "../../src/resolving/resolve.ts";
import { workflowYaml } from "../fixtures/documents.ts";

export { type DocumentParts, joined, templateYaml, workflowYaml } from "../fixtures/documents.ts";

export type Json = Record<string, unknown>;

export const NOW = Date.UTC(2026, 11, 1, 9);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const OWNER = "acme/storefront";
export const ON = "452f5fb5-7320-4ba3-81a1-8f4324f79d49";
export const OFF = "fc15f6a4-05d3-4aa4-a997-446be461345d";
export const RULE = "a902ef4a-2faf-4eaf-88e1-ecc356708a29";
export const ADA = "507f1f77bcf86cd799439011";
export const GRACE = "507f1f77bcf86cd799439012";
export const PRODUCTION: Target = { project: "storefront", flag: "new-checkout", environment: "production" };

export const FLAG: Json = {
  key: "new-checkout",
  name: "New checkout",
  variations: [
    { _id: ON, name: "on", value: true },
    { _id: OFF, name: "off", value: false },
  ],
  environments: {
    production: { on: true, rules: [{ _id: RULE, description: "Germans", clauses: [] }] },
    staging: { on: true, rules: [] },
  },
};

/** Beside the ordinary flag. */
export const COLOUR: Json = {
  key: "colour",
  name: "Colour",
  variations: [
    { _id: "a1a1a1a1-0000-4000-8000-000000000001", name: "true", value: true },
    { _id: "a1a1a1a1-0000-4000-8000-000000000002", name: "off", value: false },
  ],
  environments: { production: { on: true, rules: [] }, staging: { on: true, rules: [] } },
};

/** What live workflows were made with. */
const catalogued = {
  flags: new Map([FLAG, COLOUR].map((flag) => [`storefront/${flag.key}`, parseFlag(flag, "storefront")])),
};

export interface World {
  /** One or more YAML documents, `---` between them. Absent: none. */
  head?: string;
  base?: string;
  /** `workflow-sync.yaml` at base. */
  configuration?: string;
  /** Policies in place of the configuration's. */
  compiled?: readonly CompiledPolicy[];
  /** In the API's shapes, with the target beside. */
  live?: Json[];
  templates?: Json[];
  /** Names of targets whose lists can't be read. */
  unread?: string[];
  /** Further flags, in the API's shape. */
  flags?: Json[];
  /** What LaunchDarkly's dry runs say, by target and key; else no dry run was allowed. */
  dryRuns?: Record<string, DryRunAnswer>;
  /** Of the project `storefront`, in the API's shape with their `key`; absent: not read. */
  environments?: Json[];
  owners?: Partial<Owners>;
  /** What earlier applies left undone; then `base` is what was carried out before. */
  undone?: UndoneOperation[];
  /** Names of documents of which it isn't known whether they were made. */
  unknown?: string[];
  /** YAML of documents that were removed after they had run. */
  past?: string;
  /** YAML of documents that were removed before anything of them had run. */
  stopped?: string;
  /** YAML of templates of which an apply did not know whether they were made. */
  perhapsMade?: string;
  /** The revision that the change goes into, where that isn't base. */
  into?: string;
  scope?: Scope;
  now?: number;
  /** Digests for which every overridable guard was lifted. */
  covered?: readonly string[];
  /** A base that a person has named, and the head that it is compared with. */
  named?: { base: string; head: string };
  /** Environments that alone are looked after. */
  lookedAfter?: string[];
}

/** Random worlds are made of few documents, over and over. */
const readBefore = new Map<string, Revision>();

/** Throws where a head document is wrong: a test's own mistake. An instruction that LaunchDarkly doesn't name is none. */
export function readDocuments(yaml: string | undefined, revision: "head" | "base" = "head"): Revision {
  const name = `${revision}\n${yaml}`;
  const read = readBefore.get(name) ?? readAnew(yaml, revision);
  readBefore.set(name, read);
  return read;
}

function readAnew(yaml: string | undefined, revision: "head" | "base"): Revision {
  const bytes = new TextEncoder().encode(yaml ?? "");
  const files = yaml === undefined ? [] : [{ path: ".launchdarkly/workflows/all.yaml", bytes }];
  const read = readRevision(files, ".launchdarkly", revision, { "unknown-instruction": "off" });
  const [problem] = revision === "head" ? read.diagnostics : [];
  if (problem !== undefined) throw new Error(`${problem.code}: ${problem.message} ${problem.hint}`);
  return read;
}

export function planFor(world: World): Plan {
  const { live = [], templates = [], flags = [], scope = "all", now = NOW } = world;
  const owners: Owners = { owner: OWNER, formerOwners: [], ...world.owners };
  const head = readDocuments(world.head);
  const ledger = ledgerFor(world);
  const compared = { head, ledger, into: readDocuments(world.into ?? world.base, "base"), scope };
  const workflows = workflowSubjects(compared);
  const subjects = { workflows, templates: templateSubjects(compared) };
  const targets = new Map<string, LiveTarget>(
    [...groupByTarget(workflows)].flatMap(([name, [first]]) => {
      if (world.unread?.includes(name)) return [];
      const target = first?.target ?? PRODUCTION;
      const here = live.filter((workflow) => targetName(workflow as unknown as Target) === name);
      return [[name, { target, workflows: here.map((workflow) => parseWorkflow(workflow, target)) }]];
    }),
  );
  const liveTemplates = templates.map(parseTemplate);
  const decisions = decide(subjects, { now, targets, templates: liveTemplates }, owners);
  const known = [FLAG, ...flags].map((flag) => parseFlag(flag, "storefront"));
  return assemble({
    decisions,
    subjects,
    owners,
    catalogue: {
      flags: new Map(known.map((flag) => [`storefront/${flag.key}`, flag])),
      members: [
        { _id: ADA, email: "ada@example.com" },
        { _id: GRACE, email: "grace@example.com" },
      ].map(parseMember),
      teams: "forbidden",
      segments: new Map(["production", "staging"].map((key) => [`storefront/${key}`, "forbidden"])),
      templates: liveTemplates,
      ...(world.environments && { environments: environmentsOf(world.environments) }),
    },
    ...(world.dryRuns && { dryRuns: new Map(Object.entries(world.dryRuns)) }),
    diagnostics: [],
    policies: configurationOf(world.configuration),
    compiled: world.compiled ?? compilePolicies(configurationOf(world.configuration).policies).policies,
    head,
    base: ledger,
    now,
    ...(world.covered && { lifted: new Map(world.covered.map((digest) => [digest, overridable])) }),
    isBaseNamed: world.named !== undefined,
    description: {
      tool: "0.0.0",
      instance: owners.owner,
      ...(world.lookedAfter && { environments: world.lookedAfter }),
      base: "base",
      head: "head",
      ...world.named,
      scope,
    },
  });
}

/** Codes of all guards that can be overridden. */
const overridable = new Set([
  "deletes",
  "empties-everything",
  "protected",
  "date-past",
  "rename",
  "no-memory",
  "workflow-changed",
  "unreviewed",
]);

export function ledgerFor({
  base,
  undone = [],
  unknown = [],
  past,
  stopped,
  perhapsMade,
}: Pick<World, "base" | "undone" | "unknown" | "past" | "stopped" | "perhapsMade">): Ledger {
  const entriesOf = (text: string | undefined) =>
    pastEntries(readDocuments(text, "base").workflows.map((one) => ({ names: namesOf(one), run: one.run })));
  return {
    ...ledgerFrom({ ...readDocuments(base, "base"), name: "base" }),
    undone: new Map(undone.map((entry) => [documentName(entry.key, entry.target), entry])),
    perhapsMade: new Map(readDocuments(perhapsMade, "base").templates.map((one) => [one.key, one])),
    past: pastOf([entriesOf(past), neverRun(entriesOf(stopped))]),
    unsure: new Map(unknown.map((name) => [name, "base"])),
  };
}

function environmentsOf(environments: readonly Json[]) {
  return new Map(environments.map((environment) => [`storefront/${environment.key}`, parseEnvironment(environment)]));
}

function configurationOf(yaml: string | undefined) {
  if (yaml === undefined) return standardConfiguration;
  const file = { path: ".launchdarkly/workflow-sync.yaml", bytes: new TextEncoder().encode(yaml) };
  const read = readRevision([file], ".launchdarkly", "base");
  if (read.diagnostics.length > 0) throw new Error(JSON.stringify(read.diagnostics));
  return read.configuration ?? standardConfiguration;
}

/** How many worlds a law is tried in: `npm run proof` tries far more, PROOF_RUNS in the environment says otherwise. */
export function runs(ordinary: number): { numRuns: number } {
  const { PROOF, PROOF_RUNS } = process.env;
  return { numRuns: Number(PROOF_RUNS ?? (PROOF === "full" ? 20 * ordinary : ordinary)) };
}

/** What a document says of a target. */
export function documentOf(yaml: string, target: Target = PRODUCTION): DesiredWorkflow {
  const found = readDocuments(yaml).workflows.find((document) => targetName(document.target) === targetName(target));
  if (found === undefined) throw new Error(`No document speaks of ${targetName(target)}.`);
  return found;
}

export interface LiveParts {
  id?: string;
  /** The document that it was made from. */
  from?: string;
  target?: Target;
  owner?: string;
  key?: string;
  run?: number;
  /** Leading stages that were not sent. */
  skipped?: number;
  /** Leading stages, of those that were sent, that have run. */
  executed?: number;
  status?: string;
  createdAt?: number;
  /** In place of the marker's. */
  description?: string | null;
}

/** A workflow as the API gives it back, made from a document by this tool. */
export function liveWorkflow(parts: LiveParts = {}): Json {
  const { from = ROLLOUT, target = PRODUCTION, executed = 0, skipped = 0, status = "active", id = "live-1" } = parts;
  const document = documentOf(from, target);
  const { content } = document;
  if (content === undefined) throw new Error("The document has no content.");
  const marker = workflowMarkerText({
    owner: parts.owner ?? OWNER,
    key: parts.key ?? document.key,
    at: targetHash(target),
    run: parts.run ?? document.run,
    from: skipped,
    hash: content.hash,
    stages: content.stageHashes,
  });
  const description = parts.description === undefined ? withMarker(undefined, marker) : parts.description;
  const resolved = resolveWorkflow(content.canonical, 0, { ...catalogued, members: [] }, document.origin).body;
  const instructions = (resolved.stages ?? []).map(instructionsOf);
  return {
    ...target,
    _id: id,
    _version: 1,
    _conflicts: [],
    _creationDate: parts.createdAt ?? NOW - HOUR,
    _maintainerId: ADA,
    name: content.canonical.name,
    ...(description !== null && { description }),
    _execution: { status },
    stages: (content.canonical.stages ?? []).slice(skipped).map(({ name, conditions = [] }, index) => ({
      _id: `${id}-${index}`,
      name,
      conditions: conditions.map((condition, number) => ({
        _id: `${id}-${index}-${number}`,
        ...condition,
        _execution: { status: index < executed ? "completed" : "pending" },
        allReviews: [],
        reviewStatus: "pending",
      })),
      action: { kind: "patch", instructions: instructions[skipped + index] ?? [] },
      _execution: {
        status: index < executed ? "completed" : status === "failed" && index === executed ? "failed" : "pending",
      },
    })),
  };
}

export function liveTemplate(yaml: string, parts: { owner?: string; description?: string | null } = {}): Json {
  const [document] = readDocuments(yaml).templates;
  if (document?.content === undefined) throw new Error("There is no template.");
  const { key, content } = document;
  const marker = templateMarkerText({ owner: parts.owner ?? OWNER, template: key, hash: content.hash });
  const description = parts.description === undefined ? marker : parts.description;
  return {
    _id: `id-of-${key}`,
    _key: key,
    name: content.canonical.name,
    ...(description !== null && { description }),
    stages: templateStages(document),
  };
}

function templateStages({ content, origin }: DesiredTemplate): Json[] {
  const resolved = content && resolveTemplate(content.canonical, { ...catalogued, members: [] }, origin).body;
  const instructions = (resolved?.stages ?? []).map(instructionsOf);
  return (content?.canonical.stages ?? []).map(({ name, conditions = [] }, index) => ({
    _id: `stage-${index}`,
    name,
    conditions: conditions.map((condition, number) => ({ _id: `condition-${index}-${number}`, ...condition })),
    action: {
      kind: "patch",
      instructions: (instructions[index] ?? []).map((instruction, number) => ({
        _id: `instruction-${index}-${number}`,
        ...instruction,
      })),
    },
  }));
}

export const ROLLOUT = workflowYaml();

/** `replace`, `blocked by run-once: replace`, or nothing. */
export function summary({ operations, diagnostics }: Plan): string[] {
  return [
    ...operations.map(({ kind, blockedBy }) =>
      blockedBy.length === 0 ? kind : `blocked by ${blockedBy.join(", ")}: ${kind}`,
    ),
    ...diagnostics.flatMap(({ severity, code }) => (severity === "error" ? [`error: ${code}`] : [])),
  ];
}

/** The only operation, where a test expects one. */
export function onlyOperation({ operations, diagnostics }: Plan): Operation {
  const [only, second] = operations;
  if (only === undefined || second !== undefined)
    throw new Error(`There are ${operations.length} operations. ${JSON.stringify(diagnostics)}`);
  return only;
}
