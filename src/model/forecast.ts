// What users of a flag get, now and after each stage of a workflow, and when.

/** Thousandths of a percent. */
export interface Share {
  variation: string;
  weight: number;
}

/** By names of variations. */
export interface Served {
  on: boolean;
  /** What everyone gets whom no target and no rule matches; of a flag that is off, everyone. Empty: the default in the code. */
  everyone: Share[];
  rules: { name: string; serves: Share[] }[];
  targets: { variation: string; contextKind: string; values: string[] }[];
}

export interface StageForecast {
  /** Its name, or `stage N`. */
  stage: string;
  /** Whether an earlier run carried it out, so that it isn't sent. */
  hasRun: boolean;
  /** When it runs at the earliest: ISO 8601 where a date decides, else how long after the merge, in milliseconds; absent where it has run, or where a stage before it fails. */
  earliest?: { at: string } | { afterMerge: number };
  /** Whether someone must approve it or a stage before it: then it may run later. */
  afterApproval: boolean;
  /** What is served once it has run; absent where that can't be told. */
  served?: Served;
  /** Its instructions leave the flag as it is: not only what is served now, but all of its configuration. */
  changesNothing?: true;
  /** Why it would fail. */
  failure?: string;
}

export interface Forecast {
  now: Served;
  stages: StageForecast[];
  /** Kinds of instructions whose effect isn't known, so that `served` is told without them. */
  unknownKinds: string[];
}
