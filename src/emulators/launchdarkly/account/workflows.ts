// What goes in: an account. What comes out: its workflows, all or those of one place, and the account with one more or
// some fewer.

import type { Account, Place, StoredWorkflow } from "./account.ts";

export function allWorkflows(account: Account): StoredWorkflow[] {
  return [...account.workflows.values()].flatMap((some) => [...some]).toSorted((a, b) => a.sequence - b.sequence);
}

export function workflowsOfPlace(account: Account, place: Place): StoredWorkflow[] {
  return [...(account.workflows.get(placeKey(place)) ?? [])];
}

export function hasWorkflow(account: Account, workflow: StoredWorkflow): boolean {
  return account.workflows.get(placeKey(workflow))?.has(workflow) === true;
}

/** It has to be newer than all that are there. */
export function addWorkflow(account: Account, workflow: StoredWorkflow): void {
  const key = placeKey(workflow);
  const there = account.workflows.get(key);
  if (there === undefined) {
    account.workflows.set(key, new Set([workflow]));
  } else {
    there.add(workflow);
  }
}

export function removeWorkflow(account: Account, workflow: StoredWorkflow): void {
  account.workflows.get(placeKey(workflow))?.delete(workflow);
}

export function removeWorkflowsWhere(account: Account, isRemoved: (workflow: StoredWorkflow) => boolean): void {
  for (const workflow of allWorkflows(account).filter(isRemoved)) {
    removeWorkflow(account, workflow);
  }
}

function placeKey({ project, flag, environment }: Place): string {
  return JSON.stringify([project, flag, environment]);
}
