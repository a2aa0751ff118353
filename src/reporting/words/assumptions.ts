// What a plan takes for so about LaunchDarkly → sentences that say what was found out, and what is our own assumption. Pure.
import type { Plan } from "../../model/plan.ts";
import type { Assumption } from "../../model/service.ts";

type Assuming = Pick<Plan, "assumptions">;

const ends: Record<string, string> = {
  "previous-stage": "the end of the stage before",
  "workflow-start": "the start of the workflow",
};

/** What the dates of later stages go by; `undefined` where there are none that wait. */
export function laterWaitsWords({ assumptions = [] }: Assuming): string | undefined {
  const assumption = assumptions.find(({ name }) => name === "relativeWaitsFrom");
  if (assumption === undefined) return undefined;
  const end = ends[String(assumption.value)] ?? String(assumption.value);
  return assumption.measured
    ? `A later stage's wait counts from ${end}, as ${whence(assumption)}.`
    : `LaunchDarkly doesn't document what a later stage's wait counts from; here it is ${end}.`;
}

const words: Record<Exclude<Assumption["name"], "relativeWaitsFrom">, string> = {
  secondActiveWorkflow: "LaunchDarkly refuses a second active workflow, so what is replaced is deleted first",
  unfilteredListShowsEnded: "lists without a status show ended workflows",
  readerMayDryRun: "a reader's token may not dry-run templates",
};

/** What else was taken from the profile in place of asking; empty where nothing was. */
export function takenFromProfile({ assumptions = [] }: Assuming): string {
  const taken = assumptions.flatMap((one) => (one.name === "relativeWaitsFrom" ? [] : [{ ...one, name: one.name }]));
  const [first] = taken;
  if (first === undefined) return "";
  return `Not asked anew, as ${whence(first)}: ${taken.map(({ name }) => words[name]).join("; ")}.`;
}

function whence({ probed }: Assumption): string {
  return probed === undefined ? "`service` in workflow-sync.yaml says" : `was found out on ${probed} (\`service\`)`;
}
