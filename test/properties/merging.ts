// A service and three commits of one branch, of which the first is applied → two runs at once, of the second and the third, as the Action or as the
// command line remembers, and further runs. Each is told apart by its own address, so that what it did stands in the log.

import { apply } from "../../src/applying/apply.ts";
import type { Clock } from "../../src/launchdarkly/http/settings.ts";
import type { Diagnostic } from "../../src/model/messages/diagnostic.ts";
import type { MessageCode } from "../../src/model/messages/message-codes.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { ApplyRecord } from "../../src/model/record.ts";
import { gather } from "../../src/pipeline/gather.ts";
import { prepare } from "../../src/pipeline/prepare.ts";
import { applyEntry, leaveBeginning, leaveRecord } from "../../src/pipeline/record.ts";
import { reviewByHand } from "../../src/pipeline/review.ts";
import { assemble } from "../../src/planning/assemble/assemble.ts";
import { unblocked } from "../../src/planning/policy/blocking.ts";
import { allow } from "../../src/planning/policy/override.ts";
import type { Scope } from "../../src/planning/scope/subjects.ts";
import { parseRecord } from "../../src/repository/records/record.ts";
import type { Records } from "../../src/repository/records/records.ts";
import type { Repository } from "../../src/repository/repository.ts";
import type { Snapshot } from "../../src/repository/revisions/snapshot.ts";
import { clientOf } from "../launchdarkly/service.ts";
import { patience } from "./random-service.ts";

const directory = ".launchdarkly";

export type Memory = "Action" | "command line";

export interface Branch {
  memory: Memory;
  /** `workflow-sync.yaml`. */
  configuration: string;
  /** YAML of the documents at each commit, oldest first. */
  commits: readonly (string | undefined)[];
}

export interface Ran {
  plan: Plan;
  outcomes: readonly Outcome[];
  /** A run of a newer commit has left its record already: nothing is sent. */
  isSuperseded: boolean;
}

const shaOf = (commit: number) => String(commit + 1).repeat(40);

/** All jobs share what the Action remembers; each clone has its own of what the command line does. */
export class Merging {
  readonly #branch: Branch;
  readonly #clock: Clock;
  #stores: ApplyRecord[][] = [[]];

  constructor(branch: Branch, clock: Clock) {
    this.#branch = branch;
    this.#clock = clock;
  }

  /** From here on each commit has a clone of its own. */
  clone(): void {
    const [store = []] = this.#stores;
    this.#stores = this.#branch.memory === "Action" ? [store] : this.#branch.commits.map(() => [...store]);
  }

  /** What the run of a commit finds remembered. */
  remembered(commit: number): readonly ApplyRecord[] {
    return this.#storeOf(commit);
  }

  /** As `src/runner/modes/apply.ts` and `src/commands/apply.ts` do. */
  async run(url: string, commit: number, scope: Scope = "changed"): Promise<Ran> {
    const client = clientOf(url, { clock: this.#clock, budget: 1_000_000_000 });
    const repository = this.#repository(commit);
    const prepared = await prepare(
      repository,
      {
        head: this.#snapshot(commit),
        headIn: async () => this.#snapshot(commit),
        into: this.#snapshot(commit - 1),
      },
      { directory, scope },
    );
    const { request } = prepared;
    const planned = assemble(await gather(request, client));
    // Whoever applies has seen what stops, and lets all through but what may have run.
    const plan = planned.guards.some(({ code }) => code === "no-memory")
      ? planned
      : allow(planned, planned.hash, "allow");
    const [newest] = prepared.records;
    if (newest !== undefined && commitOf(newest) > commit) return { plan, outcomes: [], isSuperseded: true };
    const sends = unblocked(plan);
    const entry = applyEntry(prepared, plan, reviewByHand(planned, plan !== planned), `run of ${commit}`);
    const { records } = repository;
    if (this.#branch.memory === "Action" && entry && sends.length > 0) {
      const codes = (await leaveBeginning(records, entry)).map(({ code }) => code);
      if (codes.includes("stale")) return this.run(url, commit, scope);
      if (codes.includes("overtaken")) return { plan, outcomes: [], isSuperseded: true };
    }
    const outcomes = await apply(plan, client, request.owners, { patience, listsAgain: true });
    const unrecorded = entry === undefined ? [] : await leaveRecord(records, entry, outcomes);
    if (unrecorded.some(({ code }) => code === "stale")) return this.run(url, commit, scope);
    return { plan, outcomes, isSuperseded: false };
  }

  #storeOf(commit: number): ApplyRecord[] {
    const [shared = []] = this.#stores;
    return this.#stores[commit] ?? shared;
  }

  #repository(commit: number): Repository {
    const store = this.#storeOf(commit);
    const isShared = this.#branch.memory === "Action";
    let known: ApplyRecord | undefined;
    const records: Records = {
      read: async () => {
        [known] = store;
        return { records: store.map((record) => ({ record, isProved: true })), diagnostics: [] };
      },
      write: async (record, { before }) => {
        const [newest] = store;
        const told = (code: MessageCode): Diagnostic[] => [{ severity: "notice", code, message: "" }];
        if (isShared && newest !== undefined && newest.sha !== record.sha) {
          if (newest.sha !== before && commitOf(newest) > commitOf(record)) return told("overtaken");
          if (newest !== known) return told("stale");
        }
        const stored = parseRecord(JSON.stringify(record));
        if (stored === undefined) throw new Error("What is left is no record.");
        store.unshift(JSON.parse(JSON.stringify(stored)) as ApplyRecord);
        return [];
      },
      withdraw: async () => undefined,
    };
    return {
      snapshot: async (sha) => this.#snapshot(this.#branch.commits.findIndex((_, index) => shaOf(index) === sha)),
      directories: async () => [directory],
      records,
    };
  }

  #snapshot(commit: number): Snapshot {
    const { configuration, commits } = this.#branch;
    const text = commits[commit];
    const file = (path: string, content: string) => ({ path: `${directory}/${path}`, bytes: Buffer.from(content) });
    return {
      name: commit < 0 ? "nothing" : shaOf(commit),
      files: [
        ...(commit < 0 ? [] : [file("workflow-sync.yaml", configuration)]),
        ...(text === undefined ? [] : [file("workflows/all.yaml", text)]),
      ],
      diagnostics: [],
    };
  }
}

function commitOf({ sha }: ApplyRecord): number {
  return Number(sha.charAt(0)) - 1;
}
