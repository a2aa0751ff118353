import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isCommit
} from "./chunk-IMFSTL42.js";
import {
  code
} from "./chunk-V7MYYAC7.js";
import {
  targetName
} from "./chunk-ARACZODJ.js";

// src/reporting/markdown/links.ts
function lineLink({ file, line, column }, revision, addresses, withColumn = false, style = code) {
  const text = style(`${file}:${line}${withColumn ? `:${column}` : ""}`);
  if (addresses === void 0 || !isCommit(revision) || file === "") return text;
  return link(text, `${addresses.repository}/blob/${revision}/${path(file.split("/"))}#L${line}`);
}
function revisionOf({ kind, undone }, { head, base }) {
  if (kind !== "delete") return head;
  return undone ? "" : base;
}
function flagLink(target, addresses) {
  const text = code(targetName(target));
  if (addresses?.launchDarkly === void 0) return text;
  const { project, flag, environment } = target;
  const query = new URLSearchParams({ env: environment, "selected-env": environment });
  return link(text, `${addresses.launchDarkly}/${path(["projects", project, "flags", flag, "targeting"])}?${query}`);
}
function runLink({ run }) {
  return link("workflow run", run);
}
function link(text, address) {
  return `[${text}](${address})`;
}
function path(parts) {
  return parts.map((part) => encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29")).join("/");
}

export {
  lineLink,
  revisionOf,
  flagLink,
  runLink
};
