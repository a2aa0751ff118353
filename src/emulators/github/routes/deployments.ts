// Deployments and their statuses, with the defaults of the API: merging the default branch in, demanding green checks.

import { isAncestor } from "../git/history.ts";
import { mergeTrees, writeCommit } from "../git/merging.ts";
import { resolveCommit, writeRef } from "../git/refs.ts";
import { renderDeployment, renderStatus } from "../render/deployments.ts";
import { personOf } from "../world/accounts.ts";
import type { Deployment, DeploymentPayload, DeploymentStatus } from "../world/records.ts";
import { branchTip } from "../world/test-merges.ts";
import { nextId, timestamp, type World } from "../world/world.ts";
import {
  type Fields,
  flag,
  isObject,
  list,
  missing,
  nullableText,
  oneOf,
  readBody,
  requiredText,
  text,
} from "./body.ts";
import { visibleRuns } from "./checks.ts";
import { GitHubError, invalidRequest, notFound, validationFailed } from "./errors.ts";
import { type Call, json, numberParameter, paginate, type Route } from "./routing.ts";

const READ = [["deployments", "read"]] as const;
const WRITE = [["deployments", "write"]] as const;
const MOST_ENVIRONMENT_CHARACTERS = 255;
const MOST_DESCRIPTION_CHARACTERS = 140;
const STATES = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"] as const;

export const deploymentRoutes: readonly Route[] = [
  { method: "GET", path: "/deployments", needs: READ, handle: listDeployments },
  { method: "POST", path: "/deployments", needs: WRITE, handle: createDeployment },
  { method: "GET", path: "/deployments/{id}", needs: READ, handle: getDeployment },
  { method: "DELETE", path: "/deployments/{id}", needs: WRITE, handle: deleteDeployment },
  { method: "GET", path: "/deployments/{id}/statuses", needs: READ, handle: listStatuses },
  { method: "POST", path: "/deployments/{id}/statuses", needs: WRITE, handle: createStatus },
];

function listDeployments(call: Call) {
  const { world, request } = call;
  const { query } = request;
  const wanted = (name: string, value: string) => {
    const asked = query.get(name) ?? "none";
    return asked === "none" || asked === "" || asked.toLowerCase() === value.toLowerCase();
  };
  const sign = world.options.deploymentsOldestFirst ? 1 : -1;
  const chosen = world.deployments
    .filter(
      ({ sha, ref, task, environment }) =>
        wanted("sha", sha) && wanted("ref", ref) && wanted("task", task) && wanted("environment", environment),
    )
    .sort((one, other) => sign * (one.id - other.id));
  const { items, headers } = paginate(call, chosen);
  return json(
    200,
    items.map((deployment) => renderDeployment(world, deployment)),
    headers,
  );
}

async function createDeployment(call: Call) {
  const { world, token } = call;
  const fields = readBody(call.request);
  const ref = requiredText(fields, "ref");
  const sha = await resolveCommit(world.git, ref, world.repository.defaultBranch);
  if (sha === undefined) throw new GitHubError(422, `No ref found for: ${ref}`);
  const environment = text(fields, "environment") ?? "production";
  const payload = readPayload(world, fields);
  const description = nullableText(fields, "description") ?? "";
  if (environment.length > MOST_ENVIRONMENT_CHARACTERS) {
    throw refused("Deployment", "environment", "environment is too long (maximum is 255 characters)");
  }
  if (flag(fields, "auto_merge") ?? true) {
    const merged = await mergeDefaultBranch(call, ref, sha);
    if (merged !== undefined) return merged;
  }
  requireGreen(world, sha, ref, list(fields, "required_contexts"));
  const now = timestamp(world);
  const deployment: Deployment = {
    id: nextId(world),
    sha,
    ref,
    task: text(fields, "task") ?? "deploy",
    environment,
    description,
    payload,
    creator: token.login,
    app: token.app?.slug ?? null,
    transient: flag(fields, "transient_environment") ?? false,
    production: flag(fields, "production_environment") ?? environment === "production",
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  world.deployments.push(deployment);
  return json(201, renderDeployment(world, deployment));
}

function readPayload(world: World, fields: Fields): DeploymentPayload {
  const { payload } = fields;
  if (payload === undefined || payload === "") return {};
  if (typeof payload !== "string" && !isObject(payload)) {
    throw invalidRequest("For 'properties/payload', it is not an object or a string.");
  }
  if (Buffer.byteLength(JSON.stringify(payload)) > world.options.maxDeploymentPayloadBytes) {
    throw refused(
      "Deployment",
      "payload",
      `payload is too long (maximum is ${world.options.maxDeploymentPayloadBytes} bytes)`,
    );
  }
  return payload;
}

/** What a deployment does by default: brings the ref up to date first, and answers that instead of deploying. */
async function mergeDefaultBranch({ world, token }: Call, ref: string, sha: string) {
  const { git, clock, repository } = world;
  const { defaultBranch } = repository;
  const tip = await branchTip(world, defaultBranch);
  if (tip === undefined || (await isAncestor(git, tip, sha))) return undefined;
  const conflict = new GitHubError(409, `Conflict merging ${defaultBranch} into ${ref}.`);
  if ((await branchTip(world, ref)) !== sha) throw conflict; // only a branch can be merged into
  const merged = await mergeTrees(git, sha, tip);
  if ("conflicts" in merged) throw conflict;
  const message = `Merge branch '${defaultBranch}' into ${ref}`;
  const author = personOf(world, token.login);
  const commit = await writeCommit(git, { tree: merged.tree, parents: [sha, tip], message, author, at: clock.now() });
  await writeRef(git, `refs/heads/${ref}`, commit);
  return json(202, { message: `Auto-merged ${defaultBranch} into ${ref} on deployment.` });
}

/** Check runs stand for commit statuses, of which the emulator has none. */
function requireGreen(world: World, sha: string, ref: string, required: unknown[] | undefined): void {
  const runs = visibleRuns(world).filter((run) => run.headSha === sha);
  const green = new Set(
    runs
      .filter(({ conclusion }) => conclusion !== null && ["success", "neutral", "skipped"].includes(conclusion))
      .map(({ name }) => name),
  );
  const contexts = required ?? [...new Set(runs.map(({ name }) => name))];
  const failing = contexts.filter((context) => !green.has(String(context)));
  if (failing.length === 0) return;
  throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [{ resource: "Deployment", field: "required_contexts", code: "invalid", contexts: failing }],
  });
}

function getDeployment(call: Call) {
  return json(200, renderDeployment(call.world, requireDeployment(call)));
}

/** Of several, only inactive ones can be deleted. */
function deleteDeployment(call: Call) {
  const { world } = call;
  const deployment = requireDeployment(call);
  const isActive = deployment.statuses.at(-1)?.state !== "inactive";
  if (isActive && world.deployments.length > 1)
    throw new GitHubError(
      422,
      "We cannot delete an active deployment unless it is the only deployment in a given environment.",
    );
  world.deployments.splice(world.deployments.indexOf(deployment), 1);
  return { status: 204 };
}

function listStatuses(call: Call) {
  const deployment = requireDeployment(call);
  const { items, headers } = paginate(call, deployment.statuses.toReversed());
  return json(
    200,
    items.map((status) => renderStatus(call.world, deployment, status)),
    headers,
  );
}

function createStatus(call: Call) {
  const { world, token } = call;
  const deployment = requireDeployment(call);
  const fields = readBody(call.request);
  const state = oneOf(fields, "state", STATES);
  const description = text(fields, "description") ?? "";
  if (state === undefined) throw missing("state");
  if ([...description].length > MOST_DESCRIPTION_CHARACTERS) {
    throw refused("DeploymentStatus", "description", "description is too long (maximum is 140 characters)");
  }
  const status: DeploymentStatus = {
    id: nextId(world),
    state,
    description,
    environment: text(fields, "environment") ?? deployment.environment,
    logUrl: text(fields, "log_url") ?? text(fields, "target_url") ?? "",
    environmentUrl: text(fields, "environment_url") ?? "",
    creator: token.login,
    createdAt: timestamp(world),
  };
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
  if (state === "success" && (flag(fields, "auto_inactive") ?? true)) retireOthers(world, deployment, status);
  const answer = renderStatus(world, deployment, status);
  return json(201, answer, { Location: answer.url });
}

/** `auto_inactive`: earlier successful deployments to the same environment become inactive. */
function retireOthers(world: World, deployment: Deployment, status: DeploymentStatus): void {
  for (const other of world.deployments) {
    const sameEnvironment = other.environment.toLowerCase() === deployment.environment.toLowerCase();
    const retires = other.id < deployment.id && sameEnvironment && !other.transient && !other.production;
    if (!retires || other.statuses.at(-1)?.state !== "success") continue;
    other.statuses.push({
      ...status,
      id: nextId(world),
      state: "inactive",
      description: "",
      logUrl: "",
      environmentUrl: "",
    });
  }
}

function refused(resource: string, field: string, message: string): GitHubError {
  return validationFailed({ resource, code: "custom", field, message });
}

function requireDeployment(call: Call): Deployment {
  const id = numberParameter(call, "id");
  const deployment = call.world.deployments.find((candidate) => candidate.id === id);
  if (deployment === undefined) throw notFound();
  return deployment;
}
