// What planning and applying need of the records of applies. `.git` on this machine and deployments on GitHub keep them.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { ApplyRecord } from "../../model/record.ts";

export interface Records {
  /** Those that say what was carried out in these environments, or in all, under these owners. */
  read(owners: readonly string[], environments: readonly string[] | undefined): Promise<FoundRecords>;
  /** Leaves a record. The diagnostics say what kept it from being left. */
  write(record: ApplyRecord, details: RecordDetails): Promise<Diagnostic[]>;
  /** Takes back what `write` has left for this owner: of a run that has found that it may write nothing to LaunchDarkly, whose signature won't count. */
  withdraw(record: ApplyRecord): Promise<void>;
}

export interface FoundRecords {
  /** Newest first. `unreadable`: one that may be ours, and can't be understood. */
  records: (FoundRecord | "unreadable")[];
  /** Why they could not be asked for: then it isn't known whether there are any. */
  unread?: Diagnostic;
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
