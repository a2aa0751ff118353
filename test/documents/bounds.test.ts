// Documents that stand for more than anybody means: one error, soon, and nothing is expanded.
import { describe, expect, it } from "vitest";
import { compileDocuments } from "../../src/documents/compile.ts";
import { parseYaml } from "../../src/documents/yaml/parse.ts";
import { processorTime } from "../processor-time.ts";
import { file, said, workflow } from "./reading.ts";

const list = (count: number, name: string) => `[${Array.from({ length: count }, (_, index) => `${name}${index}`)}]`;
const documents = (count: number, fields: Record<string, string | undefined>) =>
  Array.from({ length: count }, (_, index) => workflow({ key: `k${index}`, ...fields })).join("---\n");

describe("all documents together", () => {
  const many = { flag: undefined, flags: list(1_000, "f") };

  it("stand for 20,000 workflows", () => {
    const { workflows, diagnostics } = compileDocuments([file(documents(20, many))], {}, "head");
    expect([workflows.length, diagnostics]).toEqual([20_000, []]);
  });

  it.each([["head"], ["base"]] as const)("and not for more: at %s", (revision) => {
    const files = [file(documents(20, many), "a.yaml"), file(workflow({ key: "one-more" }), "b.yaml")];
    const { workflows, diagnostics, unreadable, count } = compileDocuments(files, {}, revision);
    expect(diagnostics.map(({ code, position }) => [code, position?.file])).toEqual([["too-many-targets", "a.yaml"]]);
    expect(said(diagnostics)).toMatch(/20,001 workflows in all; at most 20,000/);
    expect([workflows, unreadable, count]).toEqual([[], diagnostics, 21]);
  });

  it("are counted with the environments of the configuration", () => {
    const before = processorTime();
    const environments = Array.from({ length: 1_000 }, (_, index) => `e${index}`);
    const files = [file(documents(5_000, { environment: undefined }))];
    const { workflows, diagnostics } = compileDocuments(files, { project: "p", environments }, "head");
    expect(said(diagnostics)).toMatch(/5,000,000 workflows in all/);
    expect([workflows.length, diagnostics.length]).toEqual([0, 1]);
    expect(processorTime() - before).toBeLessThan(20_000);
  });

  it("are no longer than can be hashed soon", () => {
    const before = processorTime();
    const files = Array.from({ length: 20 }, (_, index) =>
      file(workflow({ key: `k${index}`, ...many, description: "x".repeat(60_000) }), `${index}.yaml`),
    );
    const { workflows, diagnostics } = compileDocuments(files, {}, "head");
    expect(diagnostics.map(({ code }) => code)).toEqual(["too-much-text"]);
    expect(workflows).toEqual([]);
    expect(processorTime() - before).toBeLessThan(20_000);
  });

  it.each([
    ["escapes", `a: "${"\\x01".repeat(1_000)}"\n"${"\\x02".repeat(1_000)}": b\n`],
    ["quotes", `a: '${'"'.repeat(1_000)}'\n`],
    ["numbers", `[${"9e14, -1.7976931348623157e308, .1e-6, ".repeat(300)}]\n`],
    ["empty values", "-\n".repeat(1_000)],
    ["empty mappings", `[${"{ a: {} }, ".repeat(300)}]\n`],
    ["aliases", `- &a { b: "\\x01\\x01" }\n${"- *a\n".repeat(900)}`],
    ["merged mappings", `- &a { b: "\\x01", c: { d: "\\x02" } }\n${"- { <<: *a, e: f }\n".repeat(900)}`],
  ])("are no longer than is thought without counting: %s", (_, text) => {
    const [document] = parseYaml(file(text)).documents;
    expect(JSON.stringify(document?.value).length).toBeLessThanOrEqual(document?.longest ?? 0);
  });

  it("are not parsed where their files are too large", () => {
    const files = Array.from({ length: 17 }, (_, index) => ({
      path: `${10 + index}.yaml`,
      bytes: Buffer.alloc(1024 * 1024, "#"),
    }));
    const { diagnostics, unreadable, count } = compileDocuments(files, {}, "base");
    expect(diagnostics).toMatchObject([{ code: "too-many-bytes", position: { file: "10.yaml" } }]);
    expect([unreadable, count]).toEqual([diagnostics, 0]);
    expect(compileDocuments(files.slice(1), {}, "base").diagnostics.map(({ code }) => code)).toEqual(
      Array(16).fill("empty-file"),
    );
  });
});

it("many files of many values are not read to their end", () => {
  const stages = `[${"[1],".repeat(15_000)}]`;
  const text = Array.from({ length: 10 }, (_, index) => workflow({ key: `k${index}`, stages })).join("---\n");
  const files = Array.from({ length: 15 }, (_, index) => file(text, `${10 + index}.yaml`));
  const before = processorTime();
  const { diagnostics, unreadable, workflows } = compileDocuments(files, {}, "base");
  expect(diagnostics).toMatchObject([{ code: "too-many-values", position: { file: "14.yaml" } }]);
  expect([unreadable, workflows]).toEqual([diagnostics, []]);
  expect(processorTime() - before).toBeLessThan(30_000);
});

describe("errors of many documents", () => {
  const wrong = Array.from({ length: 12 }, (_, index) => {
    const stages = `[${"1,".repeat(300)}]`;
    return file(workflow({ key: `k${index}`, stages }), `${10 + index}.yaml`);
  });

  it("are told until nobody reads them any more, and then documents are not checked", () => {
    const { diagnostics } = compileDocuments(wrong, {}, "head");
    expect(diagnostics.at(-1)).toMatchObject({ code: "too-many-errors", position: { file: "20.yaml" } });
    expect(diagnostics).toHaveLength(2_001);
  });

  it("are all looked at in base, whose documents count for their keys alone", () => {
    expect(compileDocuments(wrong, {}, "base").workflows).toHaveLength(12);
  });

  it("that don't parse take no longer the more there are", () => {
    const before = processorTime();
    const { diagnostics } = compileDocuments([file("--- ]\n".repeat(150_000))], {}, "head");
    expect(diagnostics).toHaveLength(201);
    expect(processorTime() - before).toBeLessThan(5_000);
  });
});
