import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  createOnce,
  itemsOf,
  slugOf
} from "./chunk-5CZ4G4KV.js";
import {
  present
} from "./chunk-WR3UDKBN.js";

// src/github/reviewed-plan.ts
var reviewedBytes = { comment: 36e3, check: 64e3 };
function reviewedLine({ head, hash, at, shown, stopped, left = 0 }, most) {
  const digests = [...shown].map(
    ([digest, codes]) => [digest, codes.join("+")].filter((part) => part !== "").join(":")
  );
  const line = `<!-- ld-sync:reviewed:v1 head=${head} plan=${hash} at=${at} digests=${digests.sort().join(",")} stopped=${stopped.join(",")}${left > 0 ? ` left=${left}` : ""} -->`;
  return Buffer.byteLength(line) <= most ? line : void 0;
}
var written = /^<!-- ld-sync:reviewed:v1 head=([0-9a-f]{40,64}) plan=([0-9a-f]{32}) at=([\dTZ:.-]+) digests=([\w,:+-]*) stopped=([\w,-]*)(?: left=(\d+))? -->\r?$/m;
function readReviewedLine(text) {
  const [, head, hash, at, digests, stopped = "", left] = written.exec(text) ?? [];
  if (head === void 0 || hash === void 0 || at === void 0 || digests === void 0) return void 0;
  const items = (list) => list.split(",").filter((item) => item !== "");
  const shown = items(digests).map((item) => {
    const [digest = "", codes = ""] = item.split(":");
    return [digest, codes.split("+").filter((code) => code !== "")];
  });
  return {
    head,
    hash,
    at,
    shown: new Map(shown),
    stopped: items(stopped),
    ...left !== void 0 && { left: Number(left) }
  };
}
function publishedAt(plan, time) {
  return time && Date.parse(time) > Date.parse(plan.at) ? { ...plan, at: time } : plan;
}

// src/github/check-run.ts
var mostCheckBytes = 65535;
function checkName({ owner, repo }, instance) {
  return instance === `${owner}/${repo}` ? "LaunchDarkly workflows" : `LaunchDarkly workflows (${instance})`;
}
var mostAnnotations = 50;
async function writeCheckRun({ octokit, repository }, report) {
  const { instance, hash, commit, conclusion, title, summary, text, address } = report;
  const output = { title, summary, ...present({ text }) };
  const annotations = report.annotations.flatMap(toGitHub);
  const create = () => octokit.rest.checks.create({
    ...repository,
    name: checkName(repository, instance),
    head_sha: commit,
    external_id: externalId(instance, hash),
    details_url: address,
    status: "completed",
    conclusion,
    output: { ...output, annotations: annotations.slice(0, mostAnnotations) }
  });
  const { data } = await createOnce(create, async () => void 0);
  for (let sent = mostAnnotations; sent < annotations.length; sent += mostAnnotations)
    await octokit.rest.checks.update({
      ...repository,
      check_run_id: data.id,
      output: { ...output, annotations: annotations.slice(sent, sent + mostAnnotations) }
    });
}
function toGitHub({ level, title, message, place }) {
  if (place === void 0) return [];
  const { file, line, column } = place;
  return [
    {
      path: file,
      start_line: line,
      end_line: line,
      ...column !== void 0 && { start_column: column, end_column: column },
      annotation_level: level,
      title,
      message
    }
  ];
}
function externalId(instance, hash) {
  return `ld-sync:v1:${instance}:${hash}`;
}
function isExternalIdOf(id, instance) {
  return id === externalId(instance, id?.split(":").at(-1) ?? "");
}
async function readReviewedChecks({ octokit, repository, login }, commit, instance) {
  const found = await itemsOf(
    octokit.paginate.iterator(octokit.rest.checks.listForRef, {
      ...repository,
      ref: commit,
      check_name: checkName(repository, instance),
      // "latest" gives one of each name and suite: another workflow's check run could hide ours.
      filter: "all",
      per_page: 100
    })
  );
  if (found.length === 0) return [];
  const app = slugOf(await login());
  return found.filter((run) => run.app?.slug === app && isExternalIdOf(run.external_id, instance)).sort((left, right) => right.id - left.id).flatMap((run) => {
    const plan = readReviewedLine(run.output.text ?? "");
    return plan?.head === commit ? [publishedAt(plan, run.completed_at)] : [];
  });
}

export {
  reviewedBytes,
  reviewedLine,
  readReviewedLine,
  publishedAt,
  mostCheckBytes,
  checkName,
  writeCheckRun,
  isExternalIdOf,
  readReviewedChecks
};
