// What users of a flag get now and after each stage of a workflow, and when: the forecast as the plan holds it.

/** `weight` is in thousandths of a percent. */
export interface Share {
  variation: string;
  weight: number;
}

/** What decides who gets which share, where that isn't the key of a user; and what runs there. */
export interface SplitDetails {
  /** Absent: users. */
  contextKind?: string;
  /** An attribute of the context. Absent: its key. */
  bucketBy?: string;
  /** What LaunchDarkly runs there by itself: an experiment, or a guarded or progressive rollout. */
  running?: "experiment" | "rollout";
}

/** Who is served which variation, by the variations' names. */
export interface Served {
  on: boolean;
  /** What all get whom no target and no rule matches. If the flag is off, what all get. Empty: the application's own default. */
  everyone: Share[];
  everyoneSplit?: SplitDetails;
  /** Those that are evaluated. */
  rules: { name: string; serves: Share[]; split?: SplitDetails }[];
  /** Rules that are there and passed over. */
  disabledRules?: string[];
  targets: { variation: string; contextKind: string; values: string[] }[];
  /** Those that are not met for all: who doesn't meet them gets the off variation. Where one is met by none, that is `everyone`. */
  prerequisites?: UnmetPrerequisite[];
}

export interface UnmetPrerequisite {
  /** Of the other flag. */
  key: string;
  /** What it has to serve; absent where the flag was not read. */
  variation?: string;
  met: "by none" | "by some" | "not known";
  isOff?: true;
}

export interface StageForecast {
  /** The stage's name, or `stage N`. */
  stage: string;
  /** Whether an earlier run carried the stage out: then it isn't sent. */
  hasRun: boolean;
  /** When the stage runs at the earliest: an ISO 8601 date if a date decides, else milliseconds after the merge. Absent if the stage has run, or never runs since an earlier one fails. */
  earliest?: { at: string } | { afterMerge: number };
  /** Whether someone has to approve this stage or an earlier one: then it may run later. */
  afterApproval: boolean;
  /** What is served after the stage; absent if that isn't known. */
  served?: Served;
  /** By now the shares of users whom no target and no rule matches go by something else than at the merge: everyone may be assigned anew. */
  assignsAnew?: true;
  /** The stage leaves the flag's whole configuration as it is, not only what is served. */
  changesNothing?: true;
  /** Why the stage would fail. */
  failure?: string;
  /** Why LaunchDarkly may refuse the stage. `served` is what follows if it doesn't. */
  mayFail?: string;
}

export interface Forecast {
  now: Served;
  stages: StageForecast[];
  /** Kinds of instructions whose effect isn't known: `served` leaves them out. */
  unknownKinds: string[];
}
