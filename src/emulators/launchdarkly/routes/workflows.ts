// What goes in: listing, getting and deleting workflows, as calls. What comes out: LaunchDarkly's answers, and the
// account changed. Creating is in workflow-creation.ts.

import { readDuration } from "../../clock.ts";
import type { EmulatedResponse } from "../../server.ts";
import type { Account, Place, StoredWorkflow } from "../account/account.ts";
import { workflowOutput } from "../account/output.ts";
import { removeWorkflow, workflowsOfPlace } from "../account/workflows.ts";
import { type Call, parameter, requirePlace, takePage } from "./call.ts";
import { RequestError } from "./errors.ts";

export function listWorkflows(call: Call): EmulatedResponse {
  const { account, request } = call;
  const place = readablePlace(call);
  const status = request.query.get("status") ?? "";
  if (!["", "active", "completed", "failed"].includes(status)) {
    throw new RequestError(400, "Invalid query parameter status: must be active, completed or failed");
  }
  const all = sorted(call, workflowsAt(account, place)).filter(
    (workflow) =>
      account.clock.now() >= workflow.visibleSince + account.options.listVisibleAfterMs &&
      (status === ""
        ? workflow.state === "active" || account.options.unfilteredListShowsEnded
        : workflow.state === status),
  );
  const { items, totalCount, links } = takePage(call, all, { pagedBefore: false });
  const output = items.map((workflow) => workflowOutput(account, workflow, !call.paged));
  return { status: 200, body: { items: output, totalCount, _links: links } };
}

export function getWorkflow(call: Call): EmulatedResponse {
  return {
    status: 200,
    body: workflowOutput(call.account, findWorkflow(call, parameter(call, "workflowId")), !call.paged),
  };
}

export function deleteWorkflow(call: Call): EmulatedResponse {
  const { account } = call;
  readablePlace(call);
  let workflow: StoredWorkflow;
  try {
    workflow = findWorkflow(call, parameter(call, "workflowId"));
  } catch (error) {
    if (error instanceof RequestError && account.options.deleteMissingStatus === 204) {
      return { status: 204 };
    }
    throw error;
  }
  if (workflow.state !== "active" && account.options.deleteEndedStatus !== 204) {
    throw new RequestError(
      account.options.deleteEndedStatus,
      `The workflow is ${workflow.state}; it cannot be deleted`,
    );
  }
  removeWorkflow(account, workflow);
  return { status: 204 };
}

export function placeOf(call: Call): Place {
  return {
    project: parameter(call, "projectKey"),
    flag: parameter(call, "featureFlagKey"),
    environment: parameter(call, "environmentKey"),
  };
}

/** The workflows of a deleted flag or environment may stay readable, by option. */
function readablePlace(call: Call): Place {
  const place = placeOf(call);
  return workflowsAt(call.account, place).length > 0 ? place : requirePlace(call.account, place);
}

export function workflowsAt(account: Account, place: Place): StoredWorkflow[] {
  const keptFor = account.options.endedWorkflowsListedFor;
  const keptMs = keptFor === "forever" ? Number.POSITIVE_INFINITY : (readDuration(keptFor) ?? Number.POSITIVE_INFINITY);
  return workflowsOfPlace(account, place).filter(
    ({ stopDate }) => account.clock.now() - (stopDate ?? account.clock.now()) <= keptMs,
  );
}

export function findWorkflow(call: Call, id: string): StoredWorkflow {
  const { account } = call;
  const workflow = workflowsAt(account, readablePlace(call)).find((candidate) => candidate.id === id);
  if (workflow === undefined || account.clock.now() < workflow.visibleSince + account.options.getVisibleAfterMs) {
    throw new RequestError(404, `Unknown workflow ${id}`);
  }
  return workflow;
}

function sorted({ account, request }: Call, workflows: StoredWorkflow[]): StoredWorkflow[] {
  const sort =
    request.query.get("sort") || (account.options.listOrder === "newest-first" ? "-creationDate" : "creationDate");
  const descending = sort.startsWith("-");
  const field = descending ? sort.slice(1) : sort;
  if (field !== "creationDate" && field !== "stopDate") {
    throw new RequestError(
      400,
      "Invalid query parameter sort: must be creationDate or stopDate, with or without a dash",
    );
  }
  // What has not stopped yet sorts as if it stopped last.
  const key = (workflow: StoredWorkflow) => workflow[field] ?? Number.MAX_SAFE_INTEGER;
  const ascending = workflows.toSorted((a, b) => key(a) - key(b) || a.sequence - b.sequence);
  return descending ? ascending.reverse() : ascending;
}
