// What planning and applying need of a repository: the documents at a commit, and the records of applies. Git on this machine and GitHub provide it.
import type { Records } from "./records/records.ts";
import { emptySnapshot, type Snapshot } from "./revisions/snapshot.ts";

export interface Repository {
  /** The files of a directory at a commit, of the documents' one unless given; none before the first commit, which is `undefined`. An `ExpectedError` where there is no such commit. */
  snapshot(commit: string | undefined, directory?: string): Promise<Snapshot>;
  /** Directories that hold a configuration at a commit. */
  directories(commit: string): Promise<string[]>;
  records: Records;
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
