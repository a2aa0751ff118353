// Documents that stand for more than anybody means: one error, soon, and nothing is expanded.
import { describe, expect, it } from "vitest";
import { compileDocuments } from "../../src/documents/compile.ts";
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
});
