// What planning and applying need of a repository: the documents at a commit, and the records of applies. Git on this machine and GitHub provide it.
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { ApplyRecord } from "../model/record.ts";
import { emptySnapshot, type Snapshot } from "./snapshot.ts";

export interface Repository {
  /** The files of a directory at a commit, of the documents' one unless given; none before the first commit, which is `undefined`. An `ExpectedError` where there is no such commit. */
  snapshot(commit: string | undefined, directory?: string): Promise<Snapshot>;
  /** Directories that hold a configuration at a commit. */
  directories(commit: string): Promise<string[]>;
  records: Records;
}

export interface Records {
  /** Those that say what was carried out in these environments, or in all, under these owners. */
  read(owners: readonly string[], environments: readonly string[] | undefined): Promise<FoundRecords>;
  /** Leaves a record. The diagnostics say what kept it from being left. */
  write(record: ApplyRecord, details: RecordDetails): Promise<Diagnostic[]>;
  /** Takes one back that `write` has just left. */
  withdraw(record: ApplyRecord): Promise<void>;
}

export interface FoundRecords {
  /** Newest first. `unreadable`: one that may be ours, and can't be understood. */
  records: (FoundRecord | "unreadable")[];
  /** Of every job, whatever its environments, the newest, newest first: templates have no environment. Only what is ours for sure. */
  ofTemplates?: FoundRecord[];
  diagnostics: Diagnostic[];
}

export interface FoundRecord {
  record: ApplyRecord;
  /** Whether it is ours for sure: one that was signed with another token may be anybody's. */
  isProved: boolean;
}

export interface RecordDetails {
  succeeded: boolean;
  /** In words, for people who look at it. */
  description: string;
  /** The commit of the newest record that the plan was made with. */
  before: string | undefined;
  /** Whether something was sent: then it is too late to plan again. */
  hasSent?: boolean;
}

/** For a directory outside of any repository: there is no earlier revision, and nothing is remembered. */
export const noRepository: Repository = {
  snapshot: async () => emptySnapshot,
  directories: async () => [],
  records: {
    read: async () => ({ records: [], diagnostics: [] }),
    write: async () => [],
    withdraw: async () => undefined,
  },
};
