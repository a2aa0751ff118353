import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  createOnce,
  isOurs,
  isRequestFailure,
  itemsOf
} from "./chunk-5CZ4G4KV.js";
import {
  present
} from "./chunk-WR3UDKBN.js";

// src/github/report-body.ts
import { createHash } from "node:crypto";
function bodyMarker(kind, instance) {
  return `<!-- ld-sync:${kind}:v1 ${Buffer.from(instance).toString("base64url")} -->`;
}
function bodyOf(marker, { carried, text, timeless, run }) {
  const all = joined(carried, text);
  const ofRun = run === void 0 ? "" : ` run=${run}`;
  return [marker, `<!-- ld-sync:report ${timelessDigest(carried, timeless)} ${digest(all)}${ofRun} -->`, all].join(
    "\n"
  );
}
var secondLine = /^<!-- ld-sync:report ([\w-]{43}) ([\w-]{43})(?: run=(\d+))? -->$/;
function readBody(body) {
  const [, second = "", ...text] = body.split(/\r?\n/);
  const [, ofReport, ofBody, run] = secondLine.exec(second) ?? [];
  const isUntouched = ofBody === digest(text.join("\n"));
  return {
    isUntouched,
    says: ({ carried, timeless }) => isUntouched && ofReport === timelessDigest(carried, timeless),
    ...present({ run: run === void 0 ? void 0 : Number(run) })
  };
}
function timelessDigest(carried, timeless) {
  return digest(joined(carried?.replace(/ at=\S+/, ""), timeless));
}
function joined(carried, text) {
  return carried === void 0 ? text : `${carried}
${text}`;
}
function digest(text) {
  return createHash("sha256").update(text.trim()).digest("base64url");
}

// src/github/comment.ts
var mostCommentBytes = 6e4;
async function writeComment(github, pull, instance, report, isWorthOne = true) {
  const { ours, former } = await readComments(github, pull, instance);
  const written = await writeInto(github, ours, instance, report);
  if (written?.became === "updated") await retireOthers(github, ours, former, written.url);
  if (written !== void 0) return written;
  return isWorthOne ? create(github, pull, instance, report) : { url: "", became: "unchanged" };
}
async function create(github, pull, instance, report) {
  const { octokit, repository } = github;
  const body = bodyOf(bodyMarker("comment", instance), report);
  const { id: own, url } = await createOnce(
    async () => {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body });
      return { id: data.id, url: data.html_url };
    },
    async () => (await readComments(github, pull, instance)).ours[0]
  );
  const { ours, former } = await readComments(github, pull, instance, own);
  const kept = await writeInto(github, ours, instance, report);
  const newest = kept?.url ?? url;
  for (const one of former) await retire(github, one, newest);
  return { url: newest, became: "created" };
}
async function retireOthers(github, [first], former, newest) {
  if (first === void 0 || former.length === 0) return;
  await github.octokit.graphql(unhide, { id: first.node }).catch(() => void 0);
  for (const one of former) await retire(github, one, newest);
}
var unhide = "mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }";
async function writeInto(github, comments, instance, report) {
  const { octokit, repository } = github;
  const [first, ...others] = comments;
  if (first === void 0) return void 0;
  const [known, ...runs] = [first, ...others].map(({ body }) => readBody(body));
  const newest = Math.max(...[known, ...runs].map((one) => one?.run ?? 0));
  const { url } = first;
  const removeOthers = async () => {
    for (const { id } of others)
      await unlessGone(() => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
  };
  if (report.run !== void 0 && newest > report.run && report.isNewest !== true) {
    if (known?.run === newest) await removeOthers();
    return { url, became: "left to a newer run" };
  }
  if (known?.says(report) !== true) {
    const body = bodyOf(bodyMarker("comment", instance), report);
    const edited = await unlessGone(
      () => octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body })
    );
    if (edited === void 0) return writeInto(github, others, instance, report);
  }
  await removeOthers();
  return { url, became: known?.says(report) === true ? "unchanged" : "updated" };
}
async function unlessGone(request) {
  try {
    return await request();
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) return void 0;
    throw error;
  }
}
async function retire({ octokit, repository }, { id, node }, newest) {
  const query = "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
  const body = `This is outdated: the newest plan and its outcome are in [another comment](${newest}).`;
  await octokit.graphql(query, { id: node }).catch(() => octokit.rest.issues.updateComment({ ...repository, comment_id: id, body })).catch(() => void 0);
}
async function readComments(github, pull, instance, own) {
  const { octokit, repository } = github;
  const marker = bodyMarker("comment", instance);
  const comments = await itemsOf(
    octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...repository,
      issue_number: pull,
      per_page: 100
    })
  );
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  const others = marked.filter(({ id }) => id !== own);
  const areOurs = await isOurs(
    github,
    others.map(({ user }) => user?.login)
  );
  const ours = new Set(others.filter((_, index) => areOurs[index]).map(({ id }) => id));
  return {
    ours: marked.filter(({ id }) => id === own || ours.has(id)).map(({ id, node_id: node, body = "", html_url: url, created_at: createdAt }) => ({
      id,
      node,
      body,
      url,
      createdAt
    })).sort((left, right) => left.id - right.id),
    former: marked.filter(
      ({ id, user, body = "" }) => id !== own && !ours.has(id) && user?.type === "Bot" && readBody(body).isUntouched
    ).map(({ id, node_id: node }) => ({ id, node }))
  };
}

export {
  bodyMarker,
  bodyOf,
  readBody,
  mostCommentBytes,
  writeComment,
  readComments
};
