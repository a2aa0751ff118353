// What a document means does not depend on how it is written, where, or in which company.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentHash, stageHashes } from "../../src/documents/canonical/hash.ts";
import { type CompiledDocuments, compileDocuments } from "../../src/documents/compile.ts";
import { parseYaml } from "../../src/documents/yaml/parse.ts";
import { targetName } from "../../src/model/target.ts";
import type { Json, JsonObject } from "../../src/model/values/json.ts";
import { hashOf, stageHashesOf } from "./canonical/canonical-json.ts";
import { choices, runs, templatePair, workflowPair } from "./generated.ts";
import { compile, contentOf, file, instruction, said } from "./reading.ts";
import { emit } from "./yaml/emitting.ts";

const numRuns = runs || 300;

/** All that is hashed, by what it is of. */
function meaning({ workflows, templates, diagnostics }: CompiledDocuments): string[] {
  expect(said(diagnostics)).toBe("");
  return [
    ...workflows.map((workflow) => {
      const { hash, stageHashes } = contentOf(workflow);
      return `${workflow.key} ${targetName(workflow.target)} ${workflow.run} ${hash} ${stageHashes}`;
    }),
    ...templates.map((template) => `${template.key} ${contentOf(template).hash}`),
  ].sort();
}

function read(...texts: string[]): CompiledDocuments {
  return compileDocuments(
    texts.map((text, index) => file(text, `.launchdarkly/workflows/${index}.yaml`)),
    {},
    "head",
  );
}

const anyPair = fc.oneof(workflowPair, templatePair);

describe("the hashes of a document", () => {
  it("don't change with formatting, key order, comments, quotes, anchors and line ends", () => {
    const ends = fc.constantFrom("\n", "\r\n", "\r");
    fc.assert(
      fc.property(anyPair, choices, choices, ends, ([document], one, other, end) => {
        const left = emit(document, one).text.replaceAll("\n", end);
        expect(meaning(read(left))).toEqual(meaning(read(emit(document, other).text)));
        expect(meaning(read(left))).toEqual(meaning(read(JSON.stringify(document, null, 2))));
      }),
      { numRuns },
    );
  });

  it("are the same in shorthand and in LaunchDarkly's own form", () => {
    fc.assert(
      fc.property(anyPair, ([left, right]) => {
        expect(meaning(read(JSON.stringify(left)))).toEqual(meaning(read(JSON.stringify(right))));
      }),
      { numRuns },
    );
  });

  it("don't change when documents are put into one file, many files, or another order", () => {
    const several = fc.uniqueArray(anyPair, { minLength: 2, maxLength: 4, selector: ([{ key }]) => key });
    fc.assert(
      fc.property(several, choices, fc.boolean(), (pairs, how, together) => {
        const texts = pairs.map(([document]) => emit(document, how).text.replace(/\n(?:---|\.\.\.)\n$/, "\n"));
        const apart = meaning(read(...texts));
        const others = [...texts].reverse().map((text) => (/^(?:---|%)/.test(text) ? text : `---\n${text}`));
        const moved = together ? [others.join("...\n")] : others;
        expect(meaning(read(...moved))).toEqual(apart);
      }),
      { numRuns },
    );
  });

  it("are what the standards give the canonical form", () => {
    fc.assert(
      fc.property(anyPair, ([document]) => {
        const { workflows, templates } = read(JSON.stringify(document));
        for (const { content } of workflows) {
          expect(content?.hash).toBe(hashOf(content?.canonical ?? {}));
          expect(content?.stageHashes).toEqual(stageHashesOf(content?.canonical ?? {}));
        }
        for (const { content } of templates) expect(content?.hash).toBe(hashOf(content?.canonical ?? {}));
      }),
      { numRuns },
    );
  });

  it("don't change with key, run, former keys and protection", () => {
    fc.assert(
      fc.property(workflowPair, ([document]) => {
        const { run: _, protect: __, ...plain } = document;
        const dressed: JsonObject = {
          ...plain,
          key: "another-key",
          run: 7,
          protect: true,
          formerKeys: ["older"],
          accept: ["already-on"],
        };
        const hashes = (written: JsonObject) =>
          read(JSON.stringify(written)).workflows.map((workflow) => contentOf(workflow).hash);
        expect(hashes(dressed)).toEqual(hashes(plain));
      }),
      { numRuns },
    );
  });

  it("don't change with defaults of the configuration in place of fields", () => {
    fc.assert(
      fc.property(workflowPair, fc.constantFrom("ada@example.com", undefined), ([document], maintainer) => {
        const written: JsonObject = { ...document, ...(maintainer !== undefined && { maintainer }) };
        if (maintainer !== undefined) delete written.maintainerId;
        const { project, environment, environments = [environment ?? ""], ...silent } = written;
        if (maintainer !== undefined) delete silent.maintainer;
        const defaults = {
          project: project as string,
          environments: environments as string[],
          ...(maintainer !== undefined && { maintainer }),
        };
        const given = compileDocuments([file(JSON.stringify(silent))], defaults, "head");
        expect(meaning(given)).toEqual(meaning(read(JSON.stringify(written))));
      }),
      { numRuns },
    );
  });

  it("change with every single value that LaunchDarkly would be told", () => {
    fc.assert(
      fc.property(anyPair, fc.nat(), ([document], which) => {
        const { workflows, templates } = read(JSON.stringify(document));
        const canonical = JSON.parse(JSON.stringify([...workflows, ...templates][0]?.content?.canonical));
        const paths = leaves(canonical, []).filter(([first, ...rest]) => first !== "key" || rest.length > 0);
        const path = paths[which % paths.length] ?? [];
        expect(documentHash(changed(canonical, path)), path.join("/")).not.toBe(documentHash(canonical));
      }),
      { numRuns: numRuns * 3 },
    );
  });

  it("of stages change with what that stage does, and with nothing else", () => {
    fc.assert(
      fc.property(workflowPair, fc.nat(), ([document], which) => {
        const canonical = JSON.parse(JSON.stringify(read(JSON.stringify(document)).workflows[0]?.content?.canonical));
        const paths = leaves(canonical, []);
        const path = paths[which % paths.length] ?? [];
        const before = stageHashes(canonical);
        const after = stageHashes(changed(canonical, path));
        const [field, stage, part] = path;
        const isText =
          part === "name" || (path.at(-1) === "description" && path.length === (part === "conditions" ? 5 : 6));
        const expected = before.map((_, index) =>
          canonical.template === undefined
            ? field === "stages" && Number(stage) === index && !isText
            : field === "template" || field === "parameters",
        );
        expect(
          before.map((hash, index) => hash !== after[index]),
          path.join("/"),
        ).toEqual(expected);
      }),
      { numRuns: numRuns * 3 },
    );
  });
});

/** Paths of all scalars. */
function leaves(value: Json, path: string[]): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, item]) => leaves(item, [...path, name]));
}

function changed<Value extends Json>(value: Value, path: readonly string[]): Value {
  const copy = structuredClone({ root: value }) as unknown as JsonObject;
  let parent: JsonObject = copy;
  const [last = "root", ...before] = [...["root", ...path]].reverse();
  for (const name of before.reverse()) parent = parent[name] as JsonObject; // `path` leads through objects and lists
  const old = parent[last] ?? null;
  parent[last] =
    typeof old === "number" ? old + 1 : typeof old === "boolean" ? !old : typeof old === "string" ? `${old}!` : "new";
  return copy.root as Value;
}

describe("what is written is what is read", () => {
  const words = fc
    .array(fc.constantFrom(..."0123456789abcdefxXoOeE._+-~%TtRrUuNnLl"), { minLength: 1, maxLength: 7 })
    .map((characters) => characters.join(""));
  const likeNumbers = fc.oneof(
    words,
    fc.tuple(fc.constantFrom("", "+", "-", "0", "0x", "0o"), fc.double({ noNaN: true })).map((parts) => parts.join("")),
    fc.constantFrom(
      "~",
      "null",
      "Null",
      "NULL",
      "true",
      "True",
      "TRUE",
      "false",
      "False",
      ".inf",
      ".NaN",
      "-.Inf",
      "1_0",
    ),
  );
  const readInstruction = (text: string) => {
    const { workflows, diagnostics } = compile(text);
    const [found] = workflows[0]?.content?.canonical.stages?.[0]?.action?.instructions ?? [];
    return { instruction: found, hasErrors: diagnostics.some(({ severity }) => severity === "error") };
  };

  it("of a plain word, or it is an error", () => {
    fc.assert(
      fc.property(likeNumbers, (word) => {
        const value = readInstruction(instruction(`{ serve: ${word} }`));
        expect(value.hasErrors || value.instruction?.variationId).toEqual(value.hasErrors || { ref: word });
        const key = readInstruction(instruction(`{ rollout: { ${word}: 100% } }`));
        const shares = [{ variation: { ref: word }, weight: 100_000 }];
        expect(key.hasErrors || key.instruction?.rolloutWeights).toEqual(key.hasErrors || shares);
      }),
      { numRuns },
    );
  });

  it("of a quoted word always", () => {
    fc.assert(
      fc.property(likeNumbers, (word) => {
        const { instruction: target } = readInstruction(instruction(`{ target: { '${word}': ["${word}"] } }`));
        expect(target).toMatchObject({ variationId: { ref: word }, values: [word] });
      }),
      { numRuns },
    );
  });

  it("of mappings that are merged: the document's own fields, then those of the earlier mapping", () => {
    const fields = fc.dictionary(
      fc.constantFrom("a", "b", "c", "d"),
      fc.oneof(fc.nat(), fc.boolean(), fc.array(fc.nat()), fc.record({ x: fc.nat() })),
    );
    fc.assert(
      fc.property(fields, fields, fields, (first, second, own) => {
        const inside = JSON.stringify(own).slice(1, -1);
        const text = `{ <<: [${JSON.stringify(first)}, ${JSON.stringify(second)}], ${inside} }`;
        const { documents, diagnostics } = parseYaml(file(text));
        expect(diagnostics).toEqual([]);
        expect(documents[0]?.value).toEqual({ ...second, ...first, ...own });
      }),
      { numRuns },
    );
  });
});
