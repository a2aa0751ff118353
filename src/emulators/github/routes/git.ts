// The git database of the API: commits, trees, blobs and refs as they are in the git directory.

import { isObjectId } from "../git/git.ts";
import type { TreeEntry } from "../git/loose.ts";
import { readCommit, readObject, readTree } from "../git/objects.ts";
import { readRef, resolveTree } from "../git/refs.ts";
import type { BlobAnswer, RefAnswer, TreeAnswer } from "../render/answer-types.ts";
import { renderGitCommit } from "../render/commits.ts";
import { nodeId } from "../render/people.ts";
import { repositoryUrl } from "../render/repository.ts";
import { GitHubError, notFound } from "./errors.ts";
import { type Call, json, type Route } from "./routing.ts";

const READ = [["contents", "read"]] as const;
const BASE64_LINE = /.{60}/g;

export const gitRoutes: readonly Route[] = [
  { method: "GET", path: "/git/commits/{sha}", needs: READ, handle: getCommit },
  { method: "GET", path: "/git/trees/{sha…}", needs: READ, handle: getTree },
  { method: "GET", path: "/git/blobs/{sha}", needs: READ, handle: getBlob },
  { method: "GET", path: "/git/ref/{ref…}", needs: READ, handle: getRef },
];

async function getCommit(call: Call) {
  const commit = await readCommit(call.world.git, call.parameter("sha"));
  if (commit === undefined) throw notFound();
  return json(200, renderGitCommit(call.world, commit));
}

async function getTree(call: Call) {
  const { world, request } = call;
  const { git, options } = world;
  const sha = await findTree(call);
  // Any value asks for it, even "0" or "false".
  const recursive = request.query.has("recursive");
  const entries = await readTree(git, sha, recursive);
  const url = `${repositoryUrl(world)}/git`;
  const answer: TreeAnswer = {
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.slice(0, options.truncateTreeAt).map((entry) => ({ ...entry, url: entryUrl(url, entry) })),
    truncated: entries.length > options.truncateTreeAt,
  };
  return json(200, answer);
}

async function findTree({ world, parameter }: Call): Promise<string> {
  const [name = "", ...path] = parameter("sha").split(":");
  const root = await resolveTree(world.git, name);
  if (root === undefined) throw notFound();
  if (path.length === 0) return root;
  if (!world.options.treePathSyntax) throw notFound();
  let sha = root;
  for (const segment of path
    .join(":")
    .split("/")
    .filter((part) => part !== "")) {
    const entry = (await readTree(world.git, sha, false)).find(({ path, type }) => path === segment && type === "tree");
    if (entry === undefined) throw notFound();
    sha = entry.sha;
  }
  return sha;
}

async function getBlob({ world, request, parameter }: Call) {
  const sha = parameter("sha");
  if (!isObjectId(sha)) {
    throw new GitHubError(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
  }
  const blob = await readObject(world.git, sha);
  if (blob?.type !== "blob") throw notFound();
  if (/application\/vnd\.github\.(v3\.)?raw(\+json)?/.test(request.headers.accept ?? "")) {
    return {
      status: 200,
      headers: { "Content-Type": "application/vnd.github.raw+json; charset=utf-8" },
      body: blob.content,
    };
  }
  const answer: BlobAnswer = {
    sha,
    node_id: nodeId("Blob", sha),
    size: blob.content.length,
    url: `${repositoryUrl(world)}/git/blobs/${sha}`,
    content: blob.content.toString("base64").replace(BASE64_LINE, "$&\n"),
    encoding: "base64",
  };
  return json(200, answer);
}

async function getRef({ world, parameter }: Call) {
  const ref = `refs/${parameter("ref")}`;
  const object = await readRef(world.git, ref);
  if (object === undefined) throw notFound();
  const url = `${repositoryUrl(world)}/git`;
  const answer: RefAnswer = {
    ref,
    node_id: nodeId("Ref", ref),
    url: `${url}/${ref}`,
    object: { ...object, url: `${url}/${object.type}s/${object.sha}` },
  };
  return json(200, answer);
}

/** Submodules have no object in this repository, and so no address. */
function entryUrl(url: string, { type, sha }: TreeEntry): string {
  return type === "commit" ? "" : `${url}/${type}s/${sha}`;
}
