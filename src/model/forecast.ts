// What users of a flag get now and after each stage of a workflow, and when: the forecast as the plan holds it.

/** `weight` is in thousandths of a percent. */
export interface Share {
  variation: string;
  weight: number;
}

/** Who is served which variation, by the variations' names. */
export interface Served {
  on: boolean;
  /** What all get whom no target and no rule matches. If the flag is off, what all get. Empty: the application's own default. */
  everyone: Share[];
  rules: { name: string; serves: Share[] }[];
  targets: { variation: string; contextKind: string; values: string[] }[];
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
  /** The stage leaves the flag's whole configuration as it is, not only what is served. */
  changesNothing?: true;
  /** Why the stage would fail. */
  failure?: string;
}

export interface Forecast {
  now: Served;
  stages: StageForecast[];
  /** Kinds of instructions whose effect isn't known: `served` leaves them out. */
  unknownKinds: string[];
}
