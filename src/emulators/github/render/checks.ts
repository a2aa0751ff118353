// Takes a check run; gives it as the API shows it.

import { madeUpId } from "../world/accounts.ts";
import type { CheckRun, Pull } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { CheckRunAnswer } from "./answer-types.ts";
import { nodeId, renderApp } from "./people.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";

export function renderRun(world: World, run: CheckRun): CheckRunAnswer {
  const url = `${repositoryUrl(world)}/check-runs/${run.id}`;
  const html = `${repositoryPage(world)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId("CheckRun", run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? "",
    url,
    html_url: html,
    // GitHub ignores the `details_url` that a workflow's own token gives.
    details_url: run.app === "github-actions" ? html : (run.detailsUrl ?? html),
    status: run.status,
    // GitHub's description leaves `stale` out, which only GitHub itself sets.
    conclusion: run.conclusion as CheckRunAnswer["conclusion"],
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: madeUpId(`${run.app} ${run.headSha}`) },
    app: renderApp(world, run.app),
    pull_requests: world.pulls
      .filter(({ state, headSha }) => state === "open" && headSha === run.headSha)
      .map((pull) => pullOf(world, pull)),
  };
}

function pullOf(world: World, { number, head, headSha, base, baseSha }: Pull) {
  const { id, name } = world.repository;
  const url = repositoryUrl(world);
  const repo = { id, url, name };
  return {
    id: number,
    number,
    url: `${url}/pulls/${number}`,
    head: { ref: head, sha: headSha, repo },
    base: { ref: base, sha: baseSha, repo },
  };
}
