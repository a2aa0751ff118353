import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  attempt,
  git
} from "./chunk-WDS2HRTK.js";

// src/repository/default-branch.ts
async function defaultBranch(root) {
  const asked = await askRemote(root);
  if (asked?.branch !== void 0) return { branch: asked.branch, from: "remote" };
  const fetched = await attempt(root, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
  if (fetched !== void 0) return { branch: fetched.trim().replace(/^origin\//, ""), from: "fetched" };
  const current = await attempt(root, ["symbolic-ref", "--short", "HEAD"]);
  return current === void 0 ? void 0 : { branch: current.trim(), from: "current" };
}
async function askRemote(root) {
  if (await attempt(root, ["remote", "get-url", "origin"]) === void 0) return void 0;
  const options = await unattended(root);
  const ask = (...args) => git(root, ["-c", "credential.interactive=false", "ls-remote", ...args], options).then(String, () => void 0);
  const head = await ask("--symref", "origin", "HEAD");
  if (head === void 0) return void 0;
  const [, branch] = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(head) ?? [];
  const isThere = /^[0-9a-f]+\tHEAD$/m.test(head);
  if (branch !== void 0 && isThere) return { branch, isEmpty: false };
  const branches = await ask("--heads", "origin");
  return branches === void 0 ? void 0 : { isEmpty: branches.trim() === "" };
}
var mostMilliseconds = 1e4;
async function unattended(root) {
  const ssh = process.env.GIT_SSH_COMMAND ?? (await attempt(root, ["config", "core.sshCommand"]))?.trim() ?? "ssh";
  return {
    timeout: mostMilliseconds,
    environment: {
      GIT_TERMINAL_PROMPT: "0",
      GIT_ASKPASS: "",
      GCM_INTERACTIVE: "never",
      GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes`
    }
  };
}

export {
  defaultBranch,
  askRemote
};
