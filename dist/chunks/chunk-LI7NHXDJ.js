import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/planning/ownership/marker.ts
var highestNumber = 1e4;
var markerLine = /^\[ld-sync:v(\d+)((?: [a-z]+=[^\s[\]]+)+)\]$/;
function workflowMarkerText(marker) {
  const { owner, key, at, run, from, hash, stages } = marker;
  return `Managed in ${owner} (${key}). Change it there.
[ld-sync:v1 owner=${owner} key=${key} at=${at} run=${run} from=${from} hash=${hash} stages=${stages.join(",")}]`;
}
function templateMarkerText({ owner, template, hash }) {
  return `Managed in ${owner} (${template}). Change it there.
[ld-sync:v1 owner=${owner} template=${template} hash=${hash}]`;
}
function withMarker(description, marker) {
  return description === void 0 || description === "" ? marker : `${description}

${marker}`;
}
function ownDescription(description = "") {
  const lines = description.split(/\r?\n/);
  const marked = lines.findLastIndex((line) => markerLine.test(line));
  const own = marked < 0 ? description : lines.slice(0, Math.max(0, marked - 1)).join("\n").trimEnd();
  return own === "" ? void 0 : own;
}
function holdsMarkerOf(sent, answer) {
  const line = sent.slice(sent.lastIndexOf("\n") + 1);
  return (answer ?? "").split("\n").includes(line);
}
function readMarker(description) {
  const found = (description ?? "").split(/\r?\n/).flatMap((line) => {
    const match = markerLine.exec(line);
    return match === null ? [] : [{ version: match[1] ?? "", ...parseFields(match[2] ?? "") }];
  });
  const [first, second] = found;
  if (first === void 0) return { kind: "none" };
  const claims = found.map(({ fields: { owner, key, template } }) => ({
    ...owner && { owner },
    ...key && { key },
    ...template && { template }
  }));
  if (second !== void 0) return { kind: "unclear", why: "its description holds two markers", claims };
  if (first.version !== "1")
    return {
      kind: "unclear",
      why: `its marker is of version ${first.version}, which this release doesn't know`,
      claims
    };
  if (first.repeated) return { kind: "unclear", why: "its marker says one thing twice", claims };
  const beyond = ["run", "from"].find((name) => Number(first.fields[name] ?? 0) > highestNumber);
  if (beyond !== void 0)
    return {
      kind: "unclear",
      why: `its marker says \`${beyond}=${first.fields[beyond]}\`, and no document can ask for more than ${highestNumber.toLocaleString("en")}`,
      claims
    };
  return complete(first.fields) ?? { kind: "unclear", why: "its marker is not complete", claims };
}
function parseFields(text) {
  const list = text.trim().split(" ").map((field) => [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)]);
  const fields = Object.fromEntries(list);
  return { fields, repeated: Object.keys(fields).length < list.length };
}
function complete({
  owner,
  key,
  template,
  at,
  run,
  from,
  hash,
  stages
}) {
  if (owner === void 0 || hash === void 0 || !/^[0-9a-f]{12}$/.test(hash)) return void 0;
  if (template !== void 0) return { kind: "template", marker: { owner, template, hash } };
  if (key === void 0 || at === void 0 || stages === void 0) return void 0;
  if (!/^[1-9]\d*$/.test(run ?? "") || !/^\d+$/.test(from ?? "")) return void 0;
  return {
    kind: "workflow",
    marker: { owner, key, at, run: Number(run), from: Number(from), hash, stages: stages.split(",") }
  };
}

export {
  workflowMarkerText,
  templateMarkerText,
  withMarker,
  ownDescription,
  holdsMarkerOf,
  readMarker
};
