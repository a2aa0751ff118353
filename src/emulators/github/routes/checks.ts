// Check runs with their annotations. Only a GitHub App's token may write them, and only the app that made one may change it.

import { renderRun } from "../render/checks.ts";
import { appOf } from "../world/accounts.ts";
import type { Annotation, CheckRun } from "../world/records.ts";
import { nextId, timestamp, type World } from "../world/world.ts";
import { type Fields, isObject, list, missing, oneOf, readBody, requiredInteger, requiredText, text } from "./body.ts";
import { requireCommit } from "./commits.ts";
import { GitHubError, invalidRequest, notFound, validationFailed } from "./errors.ts";
import { type Call, json, numberParameter, paginate, type Route } from "./routing.ts";

const READ = [["checks", "read"]] as const;
const WRITE = [["checks", "write"]] as const;
const MOST_ANNOTATIONS = 50;
/** UTF-8 bytes of a summary or text, of a message or details; characters of an annotation's title. */
const MOST_OUTPUT_BYTES = 65_535;
const MOST_MESSAGE_BYTES = 65_536;
const MOST_TITLE_CHARACTERS = 255;
const DAY_MS = 86_400_000;
const CONCLUSIONS = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "stale",
  "timed_out",
] as const;
const STATUSES = ["queued", "in_progress", "completed", "waiting", "requested", "pending"] as const;

export const checkRoutes: readonly Route[] = [
  { method: "POST", path: "/check-runs", needs: WRITE, handle: createRun },
  { method: "PATCH", path: "/check-runs/{id}", needs: WRITE, handle: updateRun },
  { method: "GET", path: "/commits/{ref…}/check-runs", needs: READ, handle: listRunsOfCommit },
];

async function createRun(call: Call) {
  const { world } = call;
  const app = requireApp(call);
  const fields = readBody(call.request);
  const name = requiredText(fields, "name");
  const headSha = await requireCommit(world, requiredText(fields, "head_sha"));
  const run: CheckRun = {
    id: nextId(world),
    name,
    headSha,
    app,
    externalId: null,
    detailsUrl: null,
    status: "queued",
    conclusion: null,
    startedAt: timestamp(world),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  if (isObject(fields.output)) requiredText(fields.output, "title");
  change(world, run, fields);
  world.checkRuns.push(run);
  return json(201, renderRun(world, run));
}

function updateRun(call: Call) {
  const run = requireRun(call);
  const app = requireApp(call);
  if (run.app !== app) {
    const message = `Invalid app_id \`${appOf(call.world, app).id}\` - check run can only be modified by the GitHub App that created it.`;
    throw new GitHubError(403, message);
  }
  change(call.world, run, readBody(call.request));
  return json(200, renderRun(call.world, run));
}

async function listRunsOfCommit(call: Call) {
  const { world, request, parameter } = call;
  const { query } = request;
  const sha = await requireCommit(world, parameter("ref"));
  const appId = query.get("app_id");
  const name = query.get("check_name");
  const status = query.get("status");
  const chosen = visibleRuns(world)
    .filter((run) => run.headSha === sha)
    .filter((run) => !name || run.name === name)
    .filter((run) => !status || run.status === status)
    .filter((run) => !appId || appOf(world, run.app).id === Number(appId))
    .sort((one, other) => other.id - one.id);
  const runs = query.get("filter") === "all" ? chosen : newestOfEachName(chosen);
  const { items, headers } = paginate(call, runs);
  return json(200, { total_count: runs.length, check_runs: items.map((run) => renderRun(world, run)) }, headers);
}

export function visibleRuns(world: World): CheckRun[] {
  const days = world.options.checkRunRetentionDays;
  const oldest = days === null ? Number.NEGATIVE_INFINITY : world.clock.now() - days * DAY_MS;
  return world.checkRuns.filter((run) => Date.parse(run.startedAt ?? timestamp(world)) >= oldest);
}

function newestOfEachName(runs: CheckRun[]): CheckRun[] {
  return runs.filter(
    (run, index) => runs.findIndex((other) => other.app === run.app && other.name === run.name) === index,
  );
}

/** Checks the whole request before it changes anything. */
function change(world: World, run: CheckRun, fields: Fields): void {
  const conclusion = fields.conclusion === null ? undefined : oneOf(fields, "conclusion", CONCLUSIONS);
  const status = conclusion === undefined ? oneOf(fields, "status", STATUSES) : "completed";
  if (status === "completed" && conclusion === undefined && run.conclusion === null) throw missing("conclusion");
  const output = readOutput(fields.output);
  run.name = text(fields, "name") ?? run.name;
  run.externalId = text(fields, "external_id") ?? run.externalId;
  run.detailsUrl = text(fields, "details_url") ?? run.detailsUrl;
  run.startedAt = text(fields, "started_at") ?? run.startedAt;
  run.completedAt = text(fields, "completed_at") ?? (status === "completed" ? timestamp(world) : run.completedAt);
  run.status = status ?? run.status;
  run.conclusion = conclusion ?? (run.status === "completed" ? run.conclusion : null);
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...output.annotations);
}

function readOutput(output: unknown) {
  if (output === undefined) return { annotations: [] };
  if (!isObject(output)) throw invalidRequest("For 'properties/output', it is not an object.");
  const summary = requiredText(output, "summary");
  const details = text(output, "text");
  for (const [field, value] of Object.entries({ summary, text: details ?? "" })) {
    if (Buffer.byteLength(value) > MOST_OUTPUT_BYTES) {
      throw invalidRequest(
        `Only ${MOST_OUTPUT_BYTES} characters are allowed; ${Buffer.byteLength(value)} were supplied. (output.${field})`,
      );
    }
  }
  const annotations = list(output, "annotations") ?? [];
  if (annotations.length > MOST_ANNOTATIONS) {
    throw invalidRequest(`No more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`);
  }
  return { title: text(output, "title"), summary, text: details, annotations: annotations.map(readAnnotation) };
}

function readAnnotation(value: unknown): Annotation {
  if (!isObject(value)) throw invalidRequest("For 'items', an annotation is not an object.");
  const annotation = {
    path: requiredText(value, "path"),
    start_line: requiredInteger(value, "start_line"),
    end_line: requiredInteger(value, "end_line"),
    start_column: value.start_column === undefined ? null : requiredInteger(value, "start_column"),
    end_column: value.end_column === undefined ? null : requiredInteger(value, "end_column"),
    annotation_level: oneOf(value, "annotation_level", ["notice", "warning", "failure"]),
    message: requiredText(value, "message"),
    title: text(value, "title") ?? null,
    raw_details: text(value, "raw_details") ?? null,
  };
  const { annotation_level, start_line, end_line, start_column, end_column } = annotation;
  if (annotation_level === undefined) throw missing("annotation_level");
  if (start_line < 1 || end_line < start_line) {
    throw refused("end_line", "lines start at 1 and end_line must not be before start_line");
  }
  if (start_line !== end_line && (start_column !== null || end_column !== null)) {
    throw refused("start_column", "columns are only supported where start_line and end_line are the same");
  }
  if ([...(annotation.title ?? "")].length > MOST_TITLE_CHARACTERS) {
    throw refused("title", "title is too long (maximum is 255 characters)");
  }
  for (const part of [annotation.message, annotation.raw_details ?? ""]) {
    if (Buffer.byteLength(part) > MOST_MESSAGE_BYTES) {
      throw refused("message", "message and raw_details are limited to 64 KB");
    }
  }
  return { ...annotation, annotation_level };
}

function refused(field: string, message: string): GitHubError {
  return validationFailed({ resource: "CheckRun", code: "invalid", field: `annotations.${field}`, message });
}

function requireRun(call: Call): CheckRun {
  const id = numberParameter(call, "id");
  const run = visibleRuns(call.world).find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

function requireApp({ token }: Call): string {
  if (token.app === null) throw new GitHubError(403, "You must authenticate via a GitHub App.");
  return token.app.slug;
}
