// A report → text for a terminal: a line for each question, what differs first. `paint` adds colours, which say nothing that the text doesn't. Pure.
import type { Target } from "../model/document.ts";
import { targetName } from "../model/target.ts";
import { counted } from "../model/values/words.ts";
import { type Question, questionOf, type Value } from "./questions.ts";
import type { Answer, ProbeReport } from "./report.ts";

interface Paint {
  green(text: string): string;
  yellow(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

/** What is said before it asks, line by line. */
export function intentionLines(
  target: Target,
  {
    leftovers,
    ended,
    active,
    minutes,
    isCritical,
  }: { leftovers: number; ended: number; active: number; minutes?: number; isCritical: boolean },
): string[] {
  return [
    `The probe makes about fifteen workflows on ${targetName(target)}, nearly all one after the other, and two templates, and deletes each again. They carry its marker, \`[ld-sync-probe:v1 …]\`. Nothing else is touched.`,
    "No stage of them changes the flag: those that run hold no instruction, and those that hold one wait for a year and for an approval.",
    ...(leftovers > 0
      ? [
          `${counted(leftovers, "thing")} that an earlier probe left there ${leftovers === 1 ? "is" : "are"} deleted first.`,
        ]
      : []),
    ...(ended > 0
      ? [
          `${counted(ended, "workflow")} that an earlier probe left there ${ended === 1 ? "has" : "have"} ended: ${ended === 1 ? "it is" : "they are"} deleted first, or used again where LaunchDarkly refuses that.`,
        ]
      : []),
    ...(active > 0
      ? [
          `${counted(active, "workflow")} of others ${active === 1 ? "is" : "are"} active there, and ${active === 1 ? "stays" : "stay"} as ${active === 1 ? "it is" : "they are"}.`,
        ]
      : []),
    ...(isCritical ? [`The environment ${target.environment} is marked critical.`] : []),
    ...(minutes === undefined ? [] : [`It waits for about ${2 * minutes} minutes.`]),
  ];
}

const titles = {
  different: "Otherwise than the emulator",
  same: "As the emulator",
  unknown: "Not found out",
  "not-tried": "Not tried, since it would do harm or takes a person",
} as const satisfies Record<Answer["result"], string>;

export function reportText({ answers, left, unknown, removed, complete, profile }: ProbeReport, paint: Paint): string {
  const blocks = (["different", "same", "unknown", "not-tried"] as const).flatMap((result) => {
    const those = answers.filter((answer) => answer.result === result);
    const colour = { different: paint.yellow, same: paint.green, unknown: paint.dim, "not-tried": paint.dim }[result];
    return those.length === 0
      ? []
      : [`${colour(titles[result])}\n${those.map((one) => `  ${lineOf(one, paint)}`).join("\n")}`];
  });
  const counts = (["same", "different", "unknown", "not-tried"] as const)
    .map((result) => `${answers.filter((answer) => answer.result === result).length} ${countWords[result]}`)
    .join(", ");
  const gone = `Deleted: ${counted(removed.made, "thing")} of this probe${removed.before > 0 ? `, ${removed.before} of an earlier one` : ""}.`;
  const end = [
    ...(complete ? [] : ["The probe ended before all was tried."]),
    `${counts}.`,
    gone,
    ...(left > 0 ? [`${left} could not be deleted.`] : []),
    ...(unknown > 0
      ? [`Of ${unknown} more it is not known whether ${unknown === 1 ? "it is" : "they are"} there.`]
      : []),
    ...(left + unknown === 0 ? ["Nothing of it is left."] : []),
  ];
  const service =
    profile === undefined
      ? []
      : [`${paint.dim("For the configuration (`--write` writes it)")}\n${profileText(profile)}`];
  return `${[...blocks, ...service, paint.bold(end.join(" "))].join("\n\n")}\n`;
}

const countWords = {
  same: "as the emulator",
  different: "otherwise",
  unknown: "not found out",
  "not-tried": "not tried",
} as const;

function lineOf(answer: Answer, paint: Paint): string {
  const { about, question, result, emulator } = answer;
  if (result === "unknown" || result === "not-tried") return `${about}: ${answer.why}.`;
  const { isFields, isRefusal }: Question = questionOf(question);
  const valueText = (value: Value) =>
    isRefusal && typeof value === "number" ? `refused with ${value}` : plainText(value);
  if (result === "same")
    return `${about}: ${isFields ? `the same ${String(emulator).split(" ").length}` : valueText(emulator)}.`;
  if (isFields) return `${about}: ${fieldsText(String(answer.found), String(emulator))}.`;
  return `${about}: ${valueText(answer.found ?? null)}. ${paint.dim(`Emulator: ${valueText(emulator)}.`)}`;
}

function fieldsText(here: string, there: string): string {
  const [found, ours] = [here, there].map((names) => names.split(" ").filter((name) => name !== ""));
  const more = found?.filter((name) => !ours?.includes(name)) ?? [];
  const fewer = ours?.filter((name) => !found?.includes(name)) ?? [];
  return [
    ...(more.length > 0 ? [`also ${more.join(", ")}`] : []),
    ...(fewer.length > 0 ? [`not ${fewer.join(", ")}`] : []),
  ].join("; ");
}

function plainText(value: Value): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === null ? "no limit" : String(value);
}

/** As it stands in the configuration. */
export function profileText(profile: object): string {
  return `service:\n${Object.entries(profile)
    .map(([key, value]) => `  ${key}: ${String(value)}`)
    .join("\n")}`;
}
