// Bodies that were sent, and LaunchDarkly's answers → what these say of the questions. Nothing of an answer but words that can't be names or ids gets into a finding. Pure.
import { type JsonObject, object, objects } from "../model/values/json.ts";
import { type Finding, type Findings, found, isTaken, notFound, type Reply } from "./findings.ts";

export function idOf({ body }: Reply): string | undefined {
  const { _id, id } = object(body);
  return typeof _id === "string" ? _id : typeof id === "string" ? id : undefined;
}

/** Whether an answer says that a template doesn't fit: then nothing was created, whatever its status. */
export function reportsInvalid({ body }: Reply): boolean {
  return objects(object(object(body).meta).parameters).some(({ valid }) => valid === false);
}

/** A status is an open word; what isn't a short plain one could be anything. */
export function statusOf(part: unknown): string | undefined {
  const { status } = object(object(part)._execution);
  if (typeof status !== "string") return undefined;
  return /^[A-Za-z]{1,24}(?:[ _-][A-Za-z]{1,24}){0,3}$/.test(status) ? status : "another word";
}

export function statusFindings(workflow: unknown): Findings {
  const { stages } = object(workflow);
  const [first, second] = objects(stages);
  const [workflowStatus, running, notStarted] = [workflow, first, second].map(statusOf);
  const word = (status: string | undefined) => (status === undefined ? notFound("not-shown") : found(status));
  return {
    "statuses.running": word(
      workflowStatus === undefined || running === undefined || workflowStatus === running
        ? (running ?? workflowStatus)
        : `${workflowStatus} and ${running}`,
    ),
    "statuses.notStarted": word(notStarted),
  };
}

export function descriptionFindings(sent: string, workflow: unknown): Findings {
  const { description } = object(workflow);
  if (typeof description !== "string") {
    const nothing = notFound("not-shown");
    return { trimDescriptions: nothing, escapeDescriptions: nothing };
  }
  return {
    // A description that was cut says nothing of its end.
    trimDescriptions: description.length * 2 < sent.length ? notFound("not-shown") : found(!/\s$/.test(description)),
    escapeDescriptions: found(/&(?:lt|gt|amp|quot|#\w+);/.test(description)),
  };
}

/** Names of fields, in order. Names that no API would give its fields are left out. */
export function fieldsOf(part: unknown): string {
  return Object.keys(object(part))
    .filter((name) => /^_?[A-Za-z]{1,40}$/.test(name))
    .sort()
    .join(" ");
}

export function maintainerFinding(reply: Reply, tokenId: unknown): Finding {
  const { _maintainerId } = object(reply.body);
  if (_maintainerId === undefined || _maintainerId === "") return found("empty");
  return found(_maintainerId === tokenId ? "token-id" : "another id");
}

export function orderFinding(listed: Reply, older: string, newer: string): Finding {
  const ids = objects(object(listed.body).items).map((item) => idOf({ status: 200, body: item }) ?? "");
  const [first, second] = [ids.indexOf(older), ids.indexOf(newer)];
  if (first < 0 || second < 0) return notFound("not-shown");
  return found(first < second ? "oldest-first" : "newest-first");
}

export function holds(listed: Reply, id: string): boolean {
  return objects(object(listed.body).items).some((item) => item._id === id || item.id === id || item._key === id);
}

/** The stage at an index, of a workflow or a template. */
export function stageAt(thing: unknown, index: number): JsonObject {
  return objects(object(thing).stages)[index] ?? {};
}

function instructionsOf(thing: unknown): JsonObject[] {
  return objects(object(thing).stages).flatMap(({ action }) => objects(object(action).instructions));
}

export function hasInstructionIds(thing: unknown): boolean {
  return instructionsOf(thing).some(({ _id, id }) => _id !== undefined || id !== undefined);
}

/** `sent`: instructions of different kinds. */
export function instructionFindings(sent: readonly JsonObject[], workflow: unknown): Findings {
  const kinds = sent.map(({ kind }) => kind);
  const back = instructionsOf(workflow).filter(({ kind }) => kinds.includes(kind ?? null));
  if (back.length !== sent.length) {
    const nothing = notFound("not-shown");
    return { instructionOrder: nothing, instructionDefaults: nothing };
  }
  const order = back.map(({ kind }) => kind).join(" ");
  const added = back.some((instruction) => {
    const original = sent.find(({ kind }) => kind === instruction.kind) ?? {};
    return Object.keys(instruction).some((field) => !(field in original) && field !== "_id" && field !== "id");
  });
  const isReversed = order === [...kinds].reverse().join(" ");
  return {
    instructionOrder: found(order === kinds.join(" ") ? "as-sent" : isReversed ? "reversed" : "another order"),
    instructionDefaults: found(added),
  };
}

export function approvalFindings(workflow: unknown): Findings {
  const approval = objects(object(workflow).stages)
    .flatMap(({ conditions }) => objects(conditions))
    .find(({ kind }) => kind === "ld-approval");
  if (approval === undefined) {
    const nothing = notFound("not-shown");
    return { approvalFields: nothing, reviewsInWorkflows: nothing };
  }
  return {
    approvalFields: found(fieldsOf(approval)),
    reviewsInWorkflows: found(approval.allReviews !== undefined || approval.reviewStatus !== undefined),
  };
}

/** A parameter of a template's dry run that names a variation, as it is to be sent to name one that isn't there. */
export function wrongParameter(dryRun: Reply, missing: string): JsonObject | undefined {
  const parameter = objects(object(object(dryRun.body).meta).parameters).find(
    ({ path, _id }) => typeof _id === "string" && typeof path === "string" && path.endsWith("/variationId"),
  );
  return parameter && { _id: parameter._id ?? "", path: parameter.path ?? "", default: { value: missing } };
}

export function templateOf(listed: Reply, key: string): JsonObject | undefined {
  return objects(object(listed.body).items).find((item) => item._key === key || item.key === key);
}

export function deletedTemplateFinding(before: Reply, after: Reply): Finding {
  if (after.status === 404) return found("delete-workflows", after.status);
  if (!isTaken(after)) return notFound("refused", after.status);
  const { templateKey } = object(before.body);
  if (templateKey === undefined) return notFound("not-shown");
  return found(object(after.body).templateKey === templateKey ? "keep-workflows" : "forget-key");
}

/** When the stages of a workflow have run, in Unix milliseconds; a stage that hasn't is left out. */
export function ranAt(workflow: unknown): number[] {
  return objects(object(workflow).stages).flatMap(({ _execution }) => {
    const { stopDate } = object(_execution);
    return typeof stopDate === "number" ? [stopDate] : [];
  });
}

/** Two stages waited `minutes` each: by the start both were due together, else the second had to wait once more. */
export function waitFinding([first = 0, second = 0]: readonly number[], minutes: number): Finding {
  return found(second - first > minutes * 30_000 ? "previous-stage" : "workflow-start");
}

export interface Head {
  status: number;
  headers: ReadonlyMap<string, string>;
}

export function headerFindings(heads: readonly Head[]): Findings {
  const dated = heads.filter(({ headers }) => !Number.isNaN(Date.parse(headers.get("date") ?? "")));
  const isRefused = heads.some(({ status, headers }) => status === 429 && headers.has("retry-after"));
  const share = dated.length === 0 ? "none" : dated.length === heads.length ? "all" : "some";
  return {
    dateHeader: heads.length === 0 ? notFound("not-reached") : found(share),
    rateLimitHeaders: tellsReset(heads)
      ? found("x-ratelimit")
      : isRefused
        ? found("retry-after", 429)
        : notFound("no-rate-limit-told"),
  };
}

export function tellsReset(heads: readonly Head[]): boolean {
  return heads.some(({ headers }) => headers.has("x-ratelimit-reset"));
}

/** An answer's headers, and how many milliseconds after the request it came. */
export interface Timed {
  headers: Head["headers"];
  took: number;
}

/** Milliseconds of a window of LaunchDarkly's rate limits. Source: https://launchdarkly.com/docs/api (rate limiting) */
export const rateWindow = 10_000;
/** `Date` counts whole seconds. */
const second = 1_000;

/** Between which milliseconds the end of a window is told too late or, negative, too early: no window's end is past when an answer is made, nor further away than a window. */
export function resetSkew(answers: readonly Timed[]): { least: number; most: number } | undefined {
  const bounds = answers.flatMap(({ headers, took }) => {
    const ahead = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) - Date.parse(headers.get("date") ?? "");
    return Number.isNaN(ahead) ? [] : [{ least: ahead - second - rateWindow, most: ahead + took }];
  });
  if (bounds.length === 0) return undefined;
  return { least: Math.max(...bounds.map(({ least }) => least)), most: Math.min(...bounds.map(({ most }) => most)) };
}

/** Milliseconds within which it is found out. */
const exactness = 3 * second;

/** By whole half seconds. None where it can't be told from a right one, or where the answers contradict each other. */
export function skewFinding(bounds: ReturnType<typeof resetSkew>): Finding {
  if (bounds === undefined || bounds.least >= bounds.most) return notFound("not-shown");
  const { least, most } = bounds;
  const isRight = least < 0 && most > 0;
  const middle = (least + most) / 2;
  const half = second / 2;
  if (most - least <= exactness) return found(isRight ? 0 : Math.round(middle / half) * half || Math.round(middle));
  return isRight ? notFound("not-shown") : found(`${Math.floor(least)} to ${Math.ceil(most)}`);
}
