// What planning and applying need of a repository: the documents at a commit, and the records of applies. There are two: git on this machine, and GitHub.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ApplyRecord } from "../model/record.ts";
import { emptySnapshot, type Snapshot } from "./snapshot.ts";

export interface Repository {
  /** The directory of the documents at a commit; `undefined` is before the first one. An `ExpectedError` where there is no such commit. */
  snapshot(commit: string | undefined): Promise<Snapshot>;
  records: Records;
}

export interface Records {
  /** The newest record of the first of these instances that has one: a former owner's counts where the owner has none yet. */
  read(instances: readonly string[], use: RecordUse): Promise<FoundRecord>;
  /** Leaves a record. What kept it from being left is said; `details` are for people who look at a list of records. */
  write(instance: string, record: ApplyRecord, details: RecordDetails): Promise<Diagnostic[]>;
}

/** What a record is read for: a proposed change takes from it only what is undone; all else is compared with what it says was applied. */
export type RecordUse = "undone" | "base";

export interface FoundRecord {
  /** Absent where there is none, or none can be read. */
  record?: ApplyRecord;
  diagnostics: Diagnostic[];
}

export interface RecordDetails {
  succeeded: boolean;
  description: string;
  /** The record that the apply was planned with. */
  before: ApplyRecord | undefined;
}

/** Outside of a repository nothing is compared with, and nothing is remembered. */
export const noRepository: Repository = {
  snapshot: async () => emptySnapshot,
  records: { read: async () => ({ diagnostics: [] }), write: async () => [] },
};
