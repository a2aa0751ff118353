// The marker that a managed object carries at the end of its description: text ↔ fields. Fixed for v1 for ever.

export interface WorkflowMarker {
  owner: string;
  key: string;
  /** Six hex digits of the target: a copy made by hand on another flag doesn't fit there. */
  at: string;
  run: number;
  /** Leading stages that were not sent, because an earlier run had carried them out. */
  from: number;
  hash: string;
  /** Hashes of all stages, those that were not sent included. */
  stages: string[];
}

export interface TemplateMarker {
  owner: string;
  template: string;
  hash: string;
}

export type MarkerReading =
  | { kind: "none" }
  | { kind: "workflow"; marker: WorkflowMarker }
  | { kind: "template"; marker: TemplateMarker }
  /** A marker that we can't trust: of another version, incomplete, with numbers that we never write, or one of two. Its owner and key, as far as they can be read. */
  | { kind: "unclear"; why: string; claims: { owner?: string; key?: string; template?: string }[] };

/** Of runs and of stages: no document may ask for more. Anybody can write a marker, and work may grow with its numbers. */
const highestNumber = 10_000;

const markerLine = /^\[ld-sync:v(\d+)((?: [a-z]+=[^\s[\]]+)+)\]$/;

export function workflowMarkerText(marker: WorkflowMarker): string {
  const { owner, key, at, run, from, hash, stages } = marker;
  return `Managed in ${owner} (${key}). Change it there.\n[ld-sync:v1 owner=${owner} key=${key} at=${at} run=${run} from=${from} hash=${hash} stages=${stages.join(",")}]`;
}

export function templateMarkerText({ owner, template, hash }: TemplateMarker): string {
  return `Managed in ${owner} (${template}). Change it there.\n[ld-sync:v1 owner=${owner} template=${template} hash=${hash}]`;
}

/** The document's own description with the marker below it. */
export function withMarker(description: string | undefined, marker: string): string {
  return description === undefined || description === "" ? marker : `${description}\n\n${marker}`;
}

/** What stands above the marker, if anything. */
export function ownDescription(description = ""): string | undefined {
  const lines = description.split(/\r?\n/);
  const marked = lines.findLastIndex((line) => markerLine.test(line));
  const own =
    marked < 0
      ? description
      : lines
          .slice(0, Math.max(0, marked - 1))
          .join("\n")
          .trimEnd();
  return own === "" ? undefined : own;
}

/** Whether `answer` holds, byte for byte, the marker line of `sent`. */
export function holdsMarkerOf(sent: string, answer: string | undefined): boolean {
  const line = sent.slice(sent.lastIndexOf("\n") + 1);
  return (answer ?? "").split("\n").includes(line);
}

export function readMarker(description: string | undefined): MarkerReading {
  const found = (description ?? "").split(/\r?\n/).flatMap((line) => {
    const match = markerLine.exec(line);
    return match === null ? [] : [{ version: match[1] ?? "", ...parseFields(match[2] ?? "") }];
  });
  const [first, second] = found;
  if (first === undefined) return { kind: "none" };
  const claims = found.map(({ fields: { owner, key, template } }) => ({
    ...(owner && { owner }),
    ...(key && { key }),
    ...(template && { template }),
  }));
  if (second !== undefined) return { kind: "unclear", why: "its description holds two markers", claims };
  if (first.version !== "1")
    return {
      kind: "unclear",
      why: `its marker is of version ${first.version}, which this release doesn't know`,
      claims,
    };
  if (first.repeated) return { kind: "unclear", why: "its marker says one thing twice", claims };
  const beyond = (["run", "from"] as const).find((name) => Number(first.fields[name] ?? 0) > highestNumber);
  if (beyond !== undefined)
    return {
      kind: "unclear",
      why: `its marker says \`${beyond}=${first.fields[beyond]}\`, and no document can ask for more than ${highestNumber.toLocaleString("en")}`,
      claims,
    };
  return complete(first.fields) ?? { kind: "unclear", why: "its marker is not complete", claims };
}

function parseFields(text: string): { fields: Record<string, string>; repeated: boolean } {
  const list = text
    .trim()
    .split(" ")
    .map((field): [string, string] => [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)]);
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
  stages,
}: Record<string, string>): MarkerReading | undefined {
  if (owner === undefined || hash === undefined || !/^[0-9a-f]{12}$/.test(hash)) return undefined;
  if (template !== undefined) return { kind: "template", marker: { owner, template, hash } };
  if (key === undefined || at === undefined || stages === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(run ?? "") || !/^\d+$/.test(from ?? "")) return undefined;
  return {
    kind: "workflow",
    marker: { owner, key, at, run: Number(run), from: Number(from), hash, stages: stages.split(",") },
  };
}
