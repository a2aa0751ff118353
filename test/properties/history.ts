// A repository in memory with one branch: trees are planned, merged and applied by the tool's own path, and what plans have shown is kept for the oracle.

import { randomUUID } from "node:crypto";
import { apply as carryOut } from "../../src/applying/apply.ts";
import type { LaunchDarkly } from "../../src/launchdarkly/client.ts";
import type { Target } from "../../src/model/document.ts";
import type { Plan } from "../../src/model/plan.ts";
import { gather } from "../../src/pipeline/gather.ts";
import { prepare } from "../../src/pipeline/prepare.ts";
import { applyEntry, leaveBeginning, leaveRecord } from "../../src/pipeline/record.ts";
import type { PlanInputs } from "../../src/pipeline/request.ts";
import { reviewByHand, reviewOf, type SeenPlan, shownBy } from "../../src/pipeline/review.ts";
import { assemble } from "../../src/planning/assemble/assemble.ts";
import { unblocked } from "../../src/planning/policy/blocking.ts";
import { allow } from "../../src/planning/policy/override.ts";
import { requireReview } from "../../src/planning/policy/review.ts";
import { newestOfEach, speaksOf } from "../../src/repository/records/needed-records.ts";
import { parseRecord } from "../../src/repository/records/record.ts";
import type { Repository } from "../../src/repository/repository.ts";
import { emptySnapshot, type Snapshot } from "../../src/repository/revisions/snapshot.ts";
import type { Service } from "../launchdarkly/service.ts";
import { filesOf, type Tree } from "./history-documents.ts";
import { patience } from "./random-service.ts";

interface Commit {
  sha: string;
  tree: Tree;
  /** The plan that its pull request had when it was merged. */
  seen?: SeenPlan;
}

export interface ApplyOptions {
  environments?: string[];
  isByHand: boolean;
  /** By itself, by being cancelled as soon as something is done, or by being killed after so many writes, without a record. */
  ends: "itself" | "cancelled" | number;
}

/** Of a document of a tree: what a person knows who lets something through of which the tool doesn't know whether it has run. */
export type HasBegun = (tree: Tree, operation: { key: string; target: Target; run: number }) => boolean;

export class History {
  /** What plans have shown as going to be done before their merge: creates by path, key, run and stages, deletes by id. */
  readonly shown = new Set<string>();
  /** Ids that a run has made itself. */
  readonly own = new Set<string>();
  readonly #service: Service;
  readonly #hasBegun: HasBegun;
  readonly #commits: Commit[];
  #records: unknown[] = [];
  #proposed: { seen: SeenPlan; shown: string[] } | undefined;
  #applied = 0;

  constructor(service: Service, first: Tree, hasBegun: HasBegun) {
    this.#service = service;
    this.#hasBegun = hasBegun;
    this.#commits = [{ sha: shaOf(0), tree: first }];
  }

  get tree(): Tree {
    return this.#tip.tree;
  }

  get #tip(): Commit {
    const tip = this.#commits.at(-1);
    if (tip === undefined) throw new Error("There is a first commit.");
    return tip;
  }

  /** The plan of a pull request, as its reviewers see it. A person allows what it was stopped by, unless it has run, as the person knows. */
  async plan(tree: Tree, isAllowed: boolean): Promise<void> {
    const { input } = await this.#gathered({ sha: randomSha(), tree }, this.#tip, {}, true);
    const plan = assemble(input);
    const isOverridden = isAllowed && this.#mayBeMade(plan, tree);
    this.#proposed = {
      seen: { shown: shownBy(plan), isOverridden },
      shown: goingToBeDone(plan, isOverridden).flatMap(toldOf),
    };
  }

  merge(tree: Tree): void {
    const proposed = this.#proposed;
    this.#proposed = undefined;
    this.#commits.push({ sha: shaOf(this.#commits.length), tree, ...(proposed && { seen: proposed.seen }) });
    for (const one of proposed?.shown ?? []) this.shown.add(one);
  }

  /** As the job of the newest push does it, or a person who has seen the plan of that job and allows it. */
  async apply({ environments, isByHand, ends }: ApplyOptions): Promise<void> {
    const head = this.#tip;
    const into = this.#commits.at(-2) ?? head;
    const { input, prepared, client } = await this.#gathered(
      head,
      into,
      { ...(environments && { environments }) },
      false,
    );
    const [newest] = prepared.records;
    const since = newest === undefined ? this.#commits.indexOf(into) : this.#indexOf(newest.sha);
    const seen = this.#commits.slice(since + 1).flatMap((commit) => commit.seen ?? []);
    const reviewed = reviewOf(seen, prepared.records);
    const planned = requireReview(assemble({ ...input, lifted: reviewed }), reviewed);
    const isAllowed = isByHand && this.#mayBeMade(planned, head.tree);
    const plan = isAllowed ? allow(planned, planned.hash, "allow") : planned;
    if (isAllowed) for (const one of goingToBeDone(planned, true).flatMap(toldOf)) this.shown.add(one);
    const counted = isAllowed ? reviewByHand(planned, true) : reviewed;
    const entry = applyEntry(prepared, plan, counted, `run ${++this.#applied}`);
    const before = new Set((await this.#service.state()).workflows.map((workflow) => String(workflow._id)));
    const stop = new AbortController();
    const isKilled = ends !== "itself" && ends !== "cancelled";
    const { records } = this.#repository(head.tree);
    if (entry && unblocked(plan).length > 0) await leaveBeginning(records, entry);
    // The process of a cancelled run would end soon after; here others go on with its connection.
    const open = { ...client, close: () => undefined };
    const outcomes = await carryOut(plan, isKilled ? killedAfter(open, ends) : open, prepared.request.owners, {
      listsAgain: true,
      patience,
      stop: stop.signal,
      onOutcome: () => ends === "cancelled" && stop.abort(),
    });
    if (entry && !isKilled) await leaveRecord(records, entry, outcomes);
    for (const { _id } of (await this.#service.state()).workflows)
      if (!before.has(String(_id))) this.own.add(String(_id));
  }

  async drift(): Promise<Plan> {
    const { input } = await this.#gathered(this.#tip, this.#tip, { scope: "all" }, false);
    return assemble(input);
  }

  spoil(how: string): void {
    if (how === "lost") this.#records = [];
    if (how === "unreadable" && this.#records.length > 0) this.#records = [{ v: 2 }, ...this.#records.slice(1)];
  }

  /** Whether nothing of it would start again. */
  #mayBeMade({ guards, operations }: Plan, tree: Tree): boolean {
    const unknown = new Set(guards.filter(({ code }) => code === "no-memory").flatMap((guard) => guard.operations));
    return operations.every(
      (operation) =>
        !unknown.has(operation.id) || (operation.object === "workflow" && !this.#hasBegun(tree, operation)),
    );
  }

  async #gathered(head: Commit, into: Commit, different: Partial<PlanInputs>, isProposal: boolean) {
    const { directory } = head.tree;
    const repository = this.#repository(head.tree);
    const prepared = await prepare(
      repository,
      {
        head: snapshotOf(head, directory),
        headIn: async (other) => snapshotOf(head, other),
        into: snapshotOf(into, directory),
        ...(isProposal && { isPartOf: async () => true }),
        commitsSince: async (commit) => this.#indexOf((isProposal ? into : head).sha) - this.#indexOf(commit),
      },
      { directory, scope: "changed", ...different },
    );
    const { client } = this.#service;
    return { input: await gather(prepared.request, client), prepared, client };
  }

  #indexOf(sha: string): number {
    return this.#commits.findIndex((commit) => commit.sha === sha);
  }

  #repository({ directory }: Tree): Repository {
    return {
      snapshot: async (commit, inside = directory) => {
        const found = this.#commits.find(({ sha }) => sha === commit);
        return found === undefined ? emptySnapshot : snapshotOf(found, inside);
      },
      directories: async (commit) =>
        this.#commits.filter(({ sha }) => sha === commit).map(({ tree }) => tree.directory),
      records: {
        read: async (owners, environments) => {
          const all = this.#records
            .map((payload) => parseRecord(payload) ?? ("unreadable" as const))
            .filter((record) => record === "unreadable" || owners.includes(record.owner));
          const listed = (records: typeof all) =>
            records.map((record) => (record === "unreadable" ? record : { record, isProved: true }));
          return {
            records: listed(all.filter((record) => speaksOf(record, environments))),
            ofTemplates: newestOfEach(listed(all)),
            diagnostics: [],
          };
        },
        write: async (record) => {
          this.#records = [structuredClone(record), ...this.#records];
          return [];
        },
        withdraw: async () => undefined,
      },
    };
  }
}

function goingToBeDone(plan: Plan, isOverridden: boolean): Plan["operations"] {
  const shown = shownBy(plan);
  return plan.operations.filter(({ digest }) => {
    const stops = shown.get(digest);
    return stops !== undefined && (stops.length === 0 || isOverridden);
  });
}

/** Writes no more after so many: what a process does that was killed. */
function killedAfter(client: LaunchDarkly, most: number): LaunchDarkly {
  let written = 0;
  const write =
    <Args extends unknown[], T>(send: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      if (written >= most) throw new Error("It was killed.");
      written++;
      return send(...args);
    };
  return {
    ...client,
    createWorkflow: (target, body, options) =>
      options?.dryRun === true
        ? client.createWorkflow(target, body, options)
        : write(client.createWorkflow)(target, body, options),
    deleteWorkflow: write(client.deleteWorkflow),
  };
}

/** A create by where it is sent, its key, run and stages; what goes by its id. */
function toldOf(operation: Plan["operations"][number]): string[] {
  if (operation.object !== "workflow") return [];
  const { project, flag, environment } = operation.target;
  const path = `/api/v2/projects/${project}/flags/${flag}/environments/${environment}/workflows`;
  return [
    ...("body" in operation ? [JSON.stringify([path, operation.key, operation.run, operation.body.stages])] : []),
    ...(operation.kind === "replace" || operation.kind === "delete" ? [operation.live.id] : []),
    ...(operation.kind === "dedupe" ? operation.surplus.map(({ id }) => id) : []),
  ];
}

function snapshotOf({ sha, tree }: Commit, inside: string): Snapshot {
  const files = tree.directory === inside ? filesOf(tree) : [];
  return { name: sha, files, diagnostics: [] };
}

function shaOf(number: number): string {
  return number.toString(16).padStart(40, "0");
}

function randomSha(): string {
  return `${randomUUID()}${randomUUID()}`.replaceAll("-", "").slice(0, 40);
}
