// Every JSON Pointer knows its place: of the document as it is written, exactly; of its canonical form, where the value comes from.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/documents/yaml/parse.ts";
import type { Json, JsonObject } from "../../../src/model/values/json.ts";
import { choices, runs, templatePair, workflowPair } from "../generated.ts";
import { compile, contentOf, escaped, file, offsetIn, placeIn, said, unescaped, workflowOf } from "../reading.ts";
import { type Emitted, emit } from "./emitting.ts";

const numRuns = runs || 300;
const anyDocument = fc.oneof(workflowPair, templatePair).map(([document]) => document);

describe("the document as it is written", () => {
  it("knows where each value and each key stands", () => {
    fc.assert(
      fc.property(fc.oneof(anyDocument, fc.jsonValue({ maxDepth: 4 }).map(mapping)), choices, (document, how) => {
        const { text, values, keys } = emit(document, how);
        const { documents, diagnostics } = parseYaml(file(text));
        expect(said(diagnostics)).toBe("");
        const [located] = documents;
        expect(located?.value).toEqual(document);
        for (const [pointer, offset] of values) {
          const { line, column } = located?.locate(pointer) ?? {};
          expect(`${pointer} ${line}:${column}`).toBe(`${pointer} ${placeIn(text, offset)}`);
        }
        for (const [pointer, offset] of keys) {
          const { line, column } = located?.locateKey(pointer) ?? {};
          expect(`${pointer} ${line}:${column}`).toBe(`${pointer} ${placeIn(text, offset)}`);
        }
      }),
      { numRuns },
    );
  });
});

describe("the canonical form", () => {
  it("knows for each of its pointers the place in the file that it comes from", () => {
    fc.assert(
      fc.property(anyDocument, choices, (document, how) => {
        const emitted = emit(document, how);
        const { workflows, templates, diagnostics } = compile(emitted.text);
        expect(said(diagnostics)).toBe("");
        for (const { origin, content, ...one } of [...workflows, ...templates]) {
          const environment = "target" in one ? one.target.environment : "";
          const canonical = JSON.parse(JSON.stringify(content?.canonical));
          for (const [pointer, value] of everything(canonical, "")) {
            const position = origin.locate(pointer);
            const sources = standingAt(offsetIn(emitted.text, position), emitted, document).map((source) => ({
              ...source,
              pointer: inPlaceOf(source.pointer, document, environment),
            }));
            const explained = sources.some((source) => explains(source, pointer, value));
            expect(explained, `${pointer} = ${JSON.stringify(value)}\n${JSON.stringify(sources)}`).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  it.each([
    ["/flag", "[a, b]"],
    ["/environment", "[e]"],
    ["/maintainer", "someone"],
    ["/stages/0/conditions/0/waitDuration", "2d"],
    ["/stages/0/conditions/1/notifyMemberIds/0", "m1"],
    ["/stages/0/conditions/1/notifyTeamKeys/0", "t1"],
    ["/stages/0/action/instructions", "- rollout"],
    ["/stages/0/action/instructions/0", "rollout"],
    ["/stages/0/action/instructions/0/rolloutWeights", "{ z1"],
    ["/stages/0/action/instructions/0/rolloutWeights/0", "a1:"],
    ["/stages/0/action/instructions/0/rolloutWeights/0/variation", "a1:"],
    ["/stages/0/action/instructions/0/rolloutWeights/0/weight", "60%"],
    ["/stages/0/action/instructions/0/rolloutWeights/1", "z1:"],
    ["/stages/0/action/instructions/0/rolloutBucketBy", "email"],
    ["/stages/0/action/instructions/1/variationId", "c1:"],
    ["/stages/0/action/instructions/1/values/1", "u2"],
    ["/stages/0/action/instructions/2/variationId", "{ name: n1"],
    ["/stages/0/action/instructions/2/variationId/name", "n1"],
    ["/stages/0/action/instructions/3/kind", "[s1, s2]"],
    ["/stages/0/action/instructions/3/clauses/0/op", "[s1, s2]"],
    ["/stages/0/action/instructions/3/clauses/0/values/1", "s2"],
    ["/stages/0/action/instructions/3/beforeRuleId", "r1"],
    ["/stages/0/action/instructions/3/description", "d1"],
    ["/stages/0/action/instructions/3/rolloutWeights/0", "a2:"],
    ["/stages/0/action/instructions/4/clauses/0/values/0", "s3"],
    ["/stages/0/action/instructions/4/variationId", "v1"],
    ["/stages/0/action/instructions/5/ruleId", "{ id: r2"],
    ["/stages/7", "- conditions"],
    ["/nowhere", "kind: Workflow"],
  ])("puts %s at %j", (pointer, start) => {
    const text = `kind: Workflow
key: a
project: p
flags: [a, b]
environments: [e]
name: n
maintainerId: someone
stages:
  - conditions:
      - wait: 2d
      - approval: { members: [m1], teams: [t1] }
    action:
      - rollout: { z1: 40%, a1: 60% }
        by: email
      - target: { c1: [u1, u2] }
      - serve: { name: n1 }
      - { segment: [s1, s2], before: r1, description: d1, rollout: { a2: 100% } }
      - { segment: s3, serve: v1 }
      - { rule: { id: r2 }, serve: v2 }
`;
    const { origin } = workflowOf(text);
    expect(text.slice(offsetIn(text, origin.locate(pointer)))).toSatisfy((rest: string) => rest.startsWith(start));
  });

  it("puts what the configuration gives at the document's start", () => {
    const text = "# a comment\nkind: Workflow\nkey: a\nflag: f\nname: n\nstages: [{}]\n";
    const found = workflowOf(text, { project: "p", environments: ["e"], maintainer: "m" });
    expect(contentOf(found).canonical).toMatchObject({
      project: "p",
      environment: "e",
      maintainer: { ref: "m" },
    });
    for (const pointer of ["/project", "/environment", "/maintainer"])
      expect(found.origin.locate(pointer)).toMatchObject({ line: 2, column: 1 });
  });
});

function mapping(value: unknown): JsonObject {
  return { value: tame(value) };
}

function tame(value: unknown): Json {
  if (Array.isArray(value)) return value.map(tame);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name === "__proto__" ? "p" : name, tame(item)]),
    );
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value + 0;
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

function* everything(value: Json, pointer: string): Generator<[string, Json]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [name, item] of Object.entries(value)) yield* everything(item, `${pointer}/${escaped(name)}`);
}

interface Source {
  pointer: string;
  /** The key that stands there, or the value. */
  written: Json;
}

function standingAt(offset: number, { values, keys }: Emitted, document: JsonObject): Source[] {
  const at = (map: Map<string, number>) => [...map].flatMap(([pointer, place]) => (place === offset ? [pointer] : []));
  return [
    ...at(keys).map((pointer) => ({ pointer, written: unescaped(pointer.split("/").at(-1) ?? "") })),
    ...at(values).map((pointer) => ({ pointer, written: valueAt(document, pointer) })),
  ];
}

/** What an environment's overrides give → what of the document they stand in place of. */
function inPlaceOf(pointer: string, document: JsonObject, environment: string): string {
  const own = `/overrides/${escaped(environment)}/`;
  if (!pointer.startsWith(own)) return pointer;
  const [field = "", name = "", ...rest] = pointer.slice(own.length).split("/");
  const stages = (document.stages ?? []) as JsonObject[];
  const stage = [stages.findIndex((one) => one.name === unescaped(name)), ...rest];
  return ["", field, ...(field === "stages" ? stage : [])].join("/");
}

const letters: Record<string, string> = { minute: "m", hour: "h", calendarDay: "d", calendarWeek: "w" };

/** Whether the canonical value at `pointer` can come from what stands at `source`. */
function explains({ pointer: from, written }: Source, pointer: string, value: Json): boolean {
  const segments = pointer.split("/").slice(1);
  const last = segments.at(-1) ?? "";
  if (pointer === "") return from === "";
  if (!samePart(from, pointer)) return false;
  if (["project", "flag", "environment"].includes(pointer.slice(1)))
    return written === value || (Array.isArray(written) && written.some((name) => name === value));
  const [verb = ""] = /[a-zA-Z]+$/.exec(from) ?? [];
  if (typeof value === "object" && value !== null) return true;
  if (last === "kind" && /^(?:wait|at|now|approval|turn|serve|rollout|target|segment|rule)$/.test(verb)) return true;
  if (["attribute", "op", "negate"].includes(last) && verb === "segment") return true;
  if (last === "scheduleKind" && (verb === "wait" || verb === "at")) return true;
  if (verb === "wait")
    return last === "waitDuration"
      ? parseInt(String(written), 10) === value
      : String(written).endsWith(letters[String(value)] ?? "?");
  if (last === "executionDate" && verb === "at") return Date.parse(String(written)) === value;
  if (last === "weight" && typeof written === "string")
    return written === "rest" || Math.round(Number.parseFloat(written) * 1000) === value;
  return written === value || String(written) === value;
}

/** Both lie in the same field of the document and, of stages, in the same stage, condition and instruction. */
function samePart(from: string, pointer: string): boolean {
  const place = (path: string) => {
    const [field = "", stage, part, ...rest] = path.split("/").slice(1);
    const index = part === "action" ? rest.find((segment) => /^\d+$/.test(segment)) : rest[0];
    return { field: field.replace(/(?:Id|Key|s)$/, ""), stage, part, index };
  };
  const [source, canonical] = [place(from), place(pointer)];
  const same = (left: string | undefined, right: string | undefined) =>
    left === right || left === undefined || right === undefined;
  return (
    source.field === canonical.field &&
    (source.field !== "stage" ||
      (same(source.stage, canonical.stage) && same(source.part, canonical.part) && same(source.index, canonical.index)))
  );
}

function valueAt(document: Json, pointer: string): Json {
  let found: Json = document;
  for (const segment of pointer.split("/").slice(1).map(unescaped))
    found = typeof found === "object" && found !== null ? ((found as JsonObject)[segment] ?? null) : null;
  return found;
}
