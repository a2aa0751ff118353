import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  askRemote
} from "./chunk-CATQNK5D.js";
import {
  attempt,
  git
} from "./chunk-WDS2HRTK.js";
import {
  directoriesOf,
  emptySnapshot,
  notADirectory,
  notCheckedOut,
  snapshotOf,
  submodule,
  submoduleMode
} from "./chunk-BKTNITTN.js";
import {
  beginRecord,
  finishRecord,
  openJournal,
  readJournal,
  withHead
} from "./chunk-6GT6GDAD.js";
import {
  inOwnersOrder,
  parseRecord,
  parsed
} from "./chunk-WWWTCOAT.js";
import {
  covers
} from "./chunk-IMFSTL42.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/repository/base-revision.ts
async function baseRevision(root, given) {
  if (given === "none") return void 0;
  if (given !== void 0) {
    const commit = await attempt(root, ["rev-parse", "--verify", "--quiet", `${given}^{commit}`]);
    if (commit === void 0)
      throw new ExpectedError(`There is no revision \`${given}\` here.`, "Fetch it, or give another `--base`.");
    return commit.trim();
  }
  const remotes = (await git(root, ["remote"])).toString();
  if (remotes.trim() === "") return void 0;
  const known = await attempt(root, ["merge-base", "HEAD", "origin/HEAD"]);
  if (known !== void 0) return known.trim();
  const remote = await askRemote(root);
  if (remote?.isEmpty === true) return void 0;
  const mergeBase = remote?.branch === void 0 ? void 0 : await attempt(root, ["merge-base", "HEAD", `refs/remotes/origin/${remote.branch}`]);
  if (mergeBase === void 0)
    throw new ExpectedError(
      "The base isn't known: this repository has a remote, but its default branch is not known here or has nothing in common with HEAD.",
      "Give `--base REVISION`, or run `git fetch` and `git remote set-head origin --auto`. `--base none` starts from nothing."
    );
  return mergeBase.trim();
}

// src/repository/git-records.ts
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";
function gitRecords(root) {
  const before = /* @__PURE__ */ new Map();
  const write = (record) => unlessRefused(() => put(record));
  const put = async (record) => {
    const others = (await readRecords(root, record.owner)).filter((one) => !isCovered(one, record));
    await writeRecords(root, record.owner, [record, ...others]);
    return [];
  };
  return {
    async read(owners, environments) {
      const found = { records: [], diagnostics: [] };
      const speaks = (record) => record === "unreadable" || (environments?.some((name) => covers(record, name)) ?? true);
      const groups = [];
      for (const owner of owners) {
        const paths = await pathsOf(root, owner);
        const left = await leftBehind(paths.journal);
        if (left !== void 0) found.diagnostics.push(endedBefore(paths.journal));
        const records = [...left === void 0 ? [] : [left], ...await readRecords(root, owner)].filter(speaks);
        if (records.includes("unreadable")) found.diagnostics.push(unreadable(paths.record));
        const newest = records.find((record) => record !== "unreadable");
        groups.push({
          owner,
          records: records.map((record) => record === "unreadable" ? record : { record, isProved: true }),
          newest: newest && { record: newest, at: await leftAt(left === void 0 ? paths.record : paths.journal) }
        });
      }
      return { ...found, records: inOwnersOrder(groups) };
    },
    write,
    async withdraw({ owner }) {
      const { record } = await pathsOf(root, owner);
      if (before.has(owner)) await putText(record, before.get(owner));
    },
    begin: (entry, documents) => unlessRefused(async () => {
      const { owner } = entry.draft;
      const { journal } = await pathsOf(root, owner);
      await requireEnded(journal);
      const left = await leftBehind(journal);
      if (left !== void 0) await write(left);
      await rm(journal, { force: true });
      const begun = { ...entry, draft: withHead(entry.draft, await commitDocuments(root, documents, owner)) };
      before.set(owner, await textOf((await pathsOf(root, owner)).record));
      await write(beginRecord(begun.draft));
      return { entry: begun, journal: await openJournal(journal, begun) };
    })
  };
}
async function textOf(path) {
  return readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT" || error.code === "EISDIR") return void 0;
    throw error;
  });
}
async function unlessRefused(keep) {
  try {
    return await keep();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "path" in error)) throw error;
    throw new ExpectedError(
      `The record of the apply can't be kept: ${error.message}.`,
      "See to it that there is room and that the file can be written, and apply again: what was done is found as done."
    );
  }
}
async function leftBehind(path) {
  try {
    const journal = await readJournal(path);
    return journal && finishRecord(journal.entry.draft, journal.outcomes, journal.deleting, journal.creating);
  } catch {
    return void 0;
  }
}
async function requireEnded(path) {
  const { entry, pid } = await readJournal(path).catch(() => void 0) ?? {};
  if (entry === void 0 || pid === void 0 || entry.draft.run !== hostname() || !isAlive(pid)) return;
  throw new ExpectedError(
    `Another apply is under way in this repository: process ${pid}.`,
    `Wait for it, or end it. If that process is another program, write \`0\` in the place of its \`pid\` in ${path}.`
  );
}
async function leftAt(path) {
  const { mtimeMs } = await stat(path);
  return mtimeMs;
}
function isCovered(older, newer) {
  if (newer.environments === void 0) return true;
  return older !== "unreadable" && (older.environments?.every((name) => covers(newer, name)) ?? false);
}
async function readRecords(root, owner) {
  const { record } = await pathsOf(root, owner);
  let text;
  try {
    text = await readFile(record, "utf8");
  } catch (error) {
    return error.code === "ENOENT" ? [] : ["unreadable"];
  }
  const value = parsed(text);
  return Array.isArray(value) && value.length > 0 ? value.map((one) => parseRecord(one) ?? "unreadable") : ["unreadable"];
}
function endedBefore(journal) {
  return {
    severity: "notice",
    code: "recorded-afterwards",
    message: `The last apply was ended before it could leave its record. What became of it is told by its journal, ${journal}.`
  };
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function unreadable(path) {
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `The record of the last apply, ${path}, can't be understood, so it isn't known what was made before.`,
    hint: "Give `--base REVISION`: the revision whose documents LaunchDarkly holds. The next apply writes the record anew."
  };
}
async function writeRecords(root, owner, records) {
  const { record } = await pathsOf(root, owner);
  await putText(record, `${JSON.stringify(records, null, 2)}
`);
}
async function putText(path, text) {
  if (text === void 0) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, text);
  await rename(beside, path);
}
async function pathsOf(root, owner) {
  const common = (await git(root, ["rev-parse", "--git-common-dir"])).toString().trim();
  const path = resolve(root, common, "ld-sync", encodeURIComponent(owner));
  return { record: `${path}.json`, journal: `${path}.journal` };
}
async function commitDocuments(root, { files }, owner) {
  const head = (await attempt(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]))?.trim();
  const message = `Applied to LaunchDarkly as ${owner}`;
  const who = "launchdarkly-workflow-sync <launchdarkly-workflow-sync@localhost>";
  const data = (bytes) => [`data ${bytes.length}
`, bytes, "\n"];
  const stream = [
    `commit refs/ld-sync/${Buffer.from(owner).toString("base64url")}
mark :1
`,
    `committer ${who} ${Math.floor(Date.now() / 1e3)} +0000
`,
    ...data(Buffer.from(message)),
    ...head === void 0 ? [] : [`from ${head}
`],
    "deleteall\n",
    ...files.flatMap(({ path, bytes }) => [`M 100644 inline ${quoted(path)}
`, ...data(bytes)]),
    "get-mark :1\n"
  ];
  const input = Buffer.concat(stream.map((part) => typeof part === "string" ? Buffer.from(part) : part));
  return (await git(root, ["fast-import", "--quiet", "--force"], { input })).toString().trim();
}
function quoted(path) {
  return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

// src/repository/git-repository.ts
function gitRepository(root, directory) {
  return {
    snapshot: async (commit, inside = directory) => commit === void 0 ? emptySnapshot : readCommit(root, commit, inside),
    directories: async (commit) => {
      const listing = await git(root, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
      return directoriesOf(listing.toString().split("\0"));
    },
    records: gitRecords(root)
  };
}
async function readCommit(root, commit, directory) {
  const listing = await git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", directory]);
  const entries = linesOf(listing).map(parseEntry);
  const inTheWay = entries.length > 0 ? entries : await aboveOf(root, commit, directory);
  const [blocked] = inTheWay.filter(({ path }) => `${directory}/`.startsWith(`${path}/`));
  if (blocked !== void 0) {
    const { path, mode } = blocked;
    const diagnostic = mode === submoduleMode ? submodule(path) : notADirectory(path, mode === "120000");
    return { name: commit, files: [], diagnostics: [diagnostic] };
  }
  return snapshotOf(commit, entries, (blobs) => readBlobs(root, blobs));
}
async function aboveOf(root, commit, directory) {
  const segments = directory.split("/").slice(0, -1);
  if (segments.length === 0) return [];
  const paths = segments.map((_, index) => segments.slice(0, index + 1).join("/"));
  const listing = await git(root, ["ls-tree", "-z", "--full-tree", commit, "--", ...paths]);
  return linesOf(listing).map(parseEntry).filter(({ mode }) => mode !== "040000");
}
async function leftOut(root, directory) {
  const listing = await git(root, ["ls-files", "-z", "-t", "--stage", "--", directory]);
  const entries = linesOf(listing).map((line) => ({ isLeftOut: line.startsWith("S "), ...parseEntry(line.slice(2)) }));
  const [first, ...others] = entries.filter(({ isLeftOut, mode }) => isLeftOut && mode !== submoduleMode);
  return [
    ...entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => submodule(path)),
    ...first === void 0 ? [] : [notCheckedOut(first.path, others.length)]
  ];
}
function linesOf(listing) {
  return listing.toString().split("\0").slice(0, -1);
}
function parseEntry(line) {
  const tab = line.indexOf("	");
  const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
  return { mode, id, path: line.slice(tab + 1) };
}
async function readBlobs(root, blobs) {
  if (blobs.length === 0) return [];
  const output = await git(root, ["cat-file", "--batch"], { input: blobs.map(({ id }) => `${id}
`).join("") });
  let at = 0;
  return blobs.map(({ path }) => {
    const end = output.indexOf("\n", at);
    const size = Number(output.subarray(at, end).toString().split(" ")[2]);
    if (!Number.isSafeInteger(size))
      throw new ExpectedError(
        `git doesn't hold the content of ${path} at base.`,
        "Fetch the whole history, or give another `--base`."
      );
    at = end + 1 + size + 1;
    return output.subarray(end + 1, end + 1 + size);
  });
}

export {
  baseRevision,
  gitRepository,
  leftOut
};
