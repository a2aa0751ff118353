// Findings beside the emulator's options → the report: of each question what LaunchDarkly did and what the emulator does. It holds no name, key, id or address. Pure.
import { object } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import type { Findings, Why } from "./findings.ts";
import { dayOf, profileOf, type ServiceProfile } from "./profile.ts";
import { type QuestionName, questionNames, questionOf, type Value } from "./questions.ts";

/** As probe.schema.json has it. */
export interface ProbeReport {
  version: 1;
  tool: string;
  /** The day, in UTC. */
  probed: string;
  service: "app.launchdarkly.com" | "app.eu.launchdarkly.com" | "app.launchdarkly.us" | "other";
  token: "service" | "personal" | "unknown";
  /** Whether all experiments were made. */
  complete: boolean;
  answers: Answer[];
  profile?: ServiceProfile;
  removed: { before: number; made: number };
  /** How many things of the probe could not be deleted. */
  left: number;
  /** How many more may be there, and may not. */
  unknown: number;
}

export interface Answer {
  question: QuestionName;
  about: string;
  result: "same" | "different" | "unknown" | "not-tried";
  found?: Value;
  status?: number;
  emulator: Value;
  why?: string;
}

interface Probed {
  findings: Findings;
  /** Unix milliseconds by LaunchDarkly's clock. */
  now: number;
  removed: ProbeReport["removed"];
  left: number;
  unknown: number;
  isComplete: boolean;
  host: string;
  token: ProbeReport["token"];
  version: string;
}

/** `options`: the emulator's, with its defaults. */
export function reportOf(probed: Probed, options: object): ProbeReport {
  const { findings, now, removed, left, unknown, isComplete, host, token, version } = probed;
  return {
    version: 1,
    tool: version,
    probed: dayOf(now),
    service: hosts.find((known) => host === `https://${known}`) ?? "other",
    token,
    complete: isComplete,
    answers: answersOf(findings, options),
    ...present({ profile: profileOf(findings, now) }),
    removed,
    left,
    unknown,
  };
}

function answersOf(findings: Findings, options: object): Answer[] {
  return questionNames.map((question) => {
    const { about, emulator: ours, untried } = questionOf(question);
    const emulator = ours === undefined ? optionOf(question, options) : ours;
    const common = { question, about, emulator };
    if (untried !== undefined) return { ...common, result: "not-tried", why: untried };
    const finding = findings[question] ?? { why: "not-reached" as const };
    const { status } = finding;
    if ("why" in finding) return { ...common, result: "unknown", ...present({ status }), why: reasons[finding.why] };
    const { value } = finding;
    return { ...common, result: value === emulator ? "same" : "different", found: value, ...present({ status }) };
  });
}

/** `statuses.running` stands inside of `statuses`. */
function optionOf(question: QuestionName, options: object): Value {
  let value: unknown = options;
  for (const field of question.split(".")) value = object(value)[field];
  return value as Value; // the table of questions names options of the emulator only
}

const reasons: Record<Why, string> = {
  "no-reader-token": "LAUNCHDARKLY_READER_TOKEN holds no reader's token",
  "reader-unknown": "LaunchDarkly doesn't know the token in LAUNCHDARKLY_READER_TOKEN",
  "reader-may-write": "the token in LAUNCHDARKLY_READER_TOKEN may write",
  "reader-refused": "the token in LAUNCHDARKLY_READER_TOKEN was refused for something else",
  "personal-token": "the token is a member's, not a service token",
  "no-approvals-required": "this environment requires no approvals",
  "templates-refused": "LaunchDarkly didn't take the template",
  "no-minutes": "it takes minutes: give `--minutes`",
  "no-rate-limit-told": "no answer told a rate limit",
  "needs-instructions": "a stage would have to change the flag",
  "needs-approvals": "nothing runs here without an approval",
  refused: "LaunchDarkly refused what it takes to find out",
  failed: "LaunchDarkly failed at it",
  "nothing-ended": "no workflow of the probe ended",
  "ended-stays": "one more ended workflow would stay there",
  "still-listed": "it was still listed when the probe was over",
  "no-parameters": "the template's dry run named no variation",
  "short-is-whole": "none was too long",
  "not-shown": "LaunchDarkly's answers don't show it",
  "not-reached": "the probe ended before",
};

const hosts = ["app.launchdarkly.com", "app.eu.launchdarkly.com", "app.launchdarkly.us"] as const;
