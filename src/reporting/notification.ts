// What became of an apply → the Action's output `notify`: JSON for a step that tells a chat of it. schemas/notify.schema.json describes it. Pure.
import type { Outcome } from "../model/outcome.ts";
import type { Operation, Plan } from "../model/plan.ts";
import { capitalised } from "../model/values/words.ts";
import { chatText } from "./escaping/chat.ts";
import { json, shortened } from "./escaping/visible.ts";
import { targetWords } from "./words/operations.ts";
import { outcomeHeadline, outcomeWord, worstFirst } from "./words/outcomes.ts";

export interface Applied {
  /** `acme/storefront`. */
  repository: string;
  instance: string;
  commit: string;
  /** Address of the workflow run. */
  run: string;
  /** Those whose merges are carried out, and their addresses. */
  pulls: readonly { number: number; url: string }[];
  /** Why the job failed; empty where it didn't. */
  failure: string;
  /** Absent where it never came to a plan. */
  plan?: Plan;
  outcomes: readonly Outcome[];
}

/** Of each list. What is left out is counted. All together is less than Linux lets one variable of the environment hold, 128 KiB. */
const mostItems = 10;
const mostPulls = 20;
/** Characters of a text. */
const mostOfItem = 300;
const mostOfText = 1_200;
/** That are told in the text itself. */
const mostTold = 3;

/** Empty where nothing was to be done: nobody has to hear of that. */
export function notification(applied: Applied): string {
  const { instance, repository, commit, run, failure, plan, outcomes } = applied;
  if (outcomes.length === 0 && failure === "") return "";
  const operations = new Map(plan?.operations.map((operation) => [operation.id, operation]));
  const items = worstFirst(outcomes).map((outcome) => itemOf(outcome, operations.get(outcome.operation), plan));
  const of = (...lists: readonly List[]) => items.filter(({ list }) => lists.includes(list));
  const pulls = applied.pulls.slice(0, mostPulls);
  const [done, failed, undone] = [of("done"), of("failed"), of("undone")];
  const told = (list: readonly Item[]) =>
    list.slice(0, mostItems).map(({ operation, status, text }) => ({ operation, status, text }));
  const value = {
    version: 1,
    text: textOf(applied, [...failed, ...undone]),
    result: failed.length + undone.length === 0 && failure === "" ? "applied" : done.length > 0 ? "partly" : "nothing",
    repository,
    instance,
    commit,
    run,
    pulls,
    failure: chatText(failure, mostOfItem),
    counts: { done: done.length, failed: failed.length, undone: undone.length },
    done: told(done),
    failed: told(failed),
    undone: told(undone),
  };
  return json(value, 0);
}

type List = "done" | "failed" | "undone";

interface Item {
  list: List;
  operation: string;
  status: string;
  text: string;
}

function itemOf(outcome: Outcome, operation: Operation | undefined, plan: Plan | undefined): Item {
  const { message, hint, doubled, status } = outcome;
  const stops = plan?.guards.filter(({ operations }) => status === "pending" && operations.includes(outcome.operation));
  const why = stops === undefined || stops.length === 0 ? message : stops.map((guard) => guard.message).join(" ");
  const what =
    operation === undefined
      ? outcome.operation
      : `${capitalised(operation.kind)} "${operation.name}" (${targetWords(operation)})`;
  const wrong = doubled === true || status === "failed" || status === "unknown";
  return {
    list: wrong ? "failed" : status === "done" ? "done" : "undone",
    operation: outcome.operation,
    status: outcomeWord(outcome),
    text: chatText(`${what}: ${why}${wrong && hint !== undefined ? ` ${hint}` : ""}`, mostOfItem),
  };
}

/** In one line; the addresses stand at its end, whole. */
function textOf({ repository, instance, outcomes, failure, pulls, run }: Applied, wrong: readonly Item[]): string {
  const of = instance === repository ? "" : ` (${instance})`;
  const what = outcomes.length === 0 ? "not applied" : outcomeHeadline(outcomes);
  // Where all is done, and the job failed, it is the record that is missing.
  const reasons =
    wrong.length === 0 && failure !== ""
      ? [chatText(failure, mostOfItem)]
      : wrong.slice(0, mostTold).map(({ text }) => text);
  const more = wrong.length > mostTold ? ` And ${wrong.length - mostTold} more.` : "";
  const start = chatText(`${repository}: LaunchDarkly workflows${of}: ${what}`, mostOfItem);
  const said = `${start}${reasons.length === 0 ? "." : `: ${reasons.join(" ")}${more}`}`;
  const addresses = [...pulls.slice(0, mostTold).map(({ url }) => url), run];
  return `${shortened(said, mostOfText)} ${addresses.join(" ")}`;
}
