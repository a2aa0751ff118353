// What planning and applying need of a repository: the documents at a commit, and the records of applies. Git on this machine and GitHub provide it.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ApplyRecord } from "../model/record.ts";
import { emptySnapshot, type Snapshot } from "./snapshot.ts";

export interface Repository {
  /** The files of the documents' directory at a commit; none before the first commit, which is `undefined`. An `ExpectedError` where there is no such commit. */
  snapshot(commit: string | undefined): Promise<Snapshot>;
  records: Records;
}

export interface Records {
  /** The newest record of the first of these instances that has one. */
  read(instances: readonly string[], use: RecordUse): Promise<FoundRecord>;
  /** Leaves a record; where its `sha` is no commit, one is made of the working tree. The diagnostics say what kept it from being left. */
  write(instance: string, record: ApplyRecord, details: RecordDetails): Promise<Diagnostic[]>;
}

/** What a record is read for. A proposed change needs only what is undone; all else is also compared with the commit that was applied. */
export type RecordUse = "undone" | "base";

export interface FoundRecord {
  /** Absent where there is none that can be read. */
  record?: ApplyRecord;
  diagnostics: Diagnostic[];
}

export interface RecordDetails {
  succeeded: boolean;
  description: string;
  /** The record that the plan was made with. */
  before: ApplyRecord | undefined;
}

/** For a directory outside of any repository: there is no earlier revision, and nothing is remembered. */
export const noRepository: Repository = {
  snapshot: async () => emptySnapshot,
  records: { read: async () => ({ diagnostics: [] }), write: async () => [] },
};
