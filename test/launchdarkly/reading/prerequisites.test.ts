// The flags that a flag requires are read, and theirs, each once; a failed read is told, and leaves a gap that is no "none".
import { describe, expect, test } from "vitest";
import { readFlags } from "../../../src/launchdarkly/reading/flags.ts";
import { readPrerequisites } from "../../../src/launchdarkly/reading/prerequisites.ts";
import type { Origin } from "../../../src/model/document.ts";
import { ordinarySeed } from "../../emulators/launchdarkly/driving.ts";
import { type Json, type Service, serve } from "../service.ts";

const origin: Origin = {
  document: { value: null },
  file: "a.yaml",
  locate: (pointer) => ({ file: "a.yaml", line: pointer === "/flag" ? 3 : 1, column: 1 }),
};
const target = (flag: string, environment = "production") => ({ project: "storefront", flag, environment });

/** A workflow on the flag `adding` makes `named` a prerequisite of it. */
const stages = (flag: string) =>
  flag === "adding"
    ? [{ action: { instructions: [{ kind: "addPrerequisite", key: "named", variationId: { ref: "true" } }] } }]
    : [];

/** Which flag requires which, in production. */
async function project(requires: Record<string, string[]>): Promise<Service> {
  const flags = Object.entries(requires).map(([key, keys]): Json => {
    const production = { on: true, prerequisites: keys.map((other) => ({ key: other, variation: 0 })) };
    return { key, variations: [{ value: true }, { value: false }], environments: { production } };
  });
  const [storefront] = ordinarySeed().projects as Json[];
  return serve({ projects: [{ ...storefront, flags }] });
}

/** `keys`: flags that were read for documents. Those that a stage names have no document. */
async function read(service: Service, ...keys: string[]) {
  const known = new Map(
    [
      ...(await readFlags(
        service.client,
        keys.map((flag) => ({ ...target(flag), environments: ["production"] })),
      )),
    ].flatMap(([name, answer]) => ("live" in answer ? [[name, answer.live] as const] : [])),
  );
  const before = (await service.requests()).length;
  const { flags, diagnostics } = await readPrerequisites(
    service.client,
    keys
      .filter((key) => !key.startsWith("named"))
      .map((key) => ({ content: { ...target(key), name: "N", stages: stages(key) }, origin })),
    known,
  );
  const asked = (await service.requests()).slice(before).map(({ path }) => path.split("/").at(-1));
  return { flags: [...flags.keys()].sort(), diagnostics, asked };
}

describe("flags that are required", () => {
  test("are none where nothing is required, and then nothing is asked", async () => {
    expect(await read(await project({ a: [], b: [] }), "a")).toEqual({
      flags: ["storefront/a"],
      diagnostics: [],
      asked: [],
    });
  });

  test("are read with what they require in turn, each once, whoever requires it", async () => {
    const service = await project({ a: ["c", "d"], b: ["c"], c: ["e"], d: ["e"], e: [] });
    const { flags, diagnostics, asked } = await read(service, "a", "b");
    expect([flags.length, diagnostics, asked]).toEqual([5, [], ["c", "d", "e"]]);
  });

  test("are those that a stage adds too: such a flag is read with the names of the document, and here what it requires", async () => {
    const service = await project({ adding: [], named: ["b"], b: [] });
    expect((await read(service, "adding", "named")).asked).toEqual(["b"]);
  });

  test("are not asked for again where they are known, nor in a circle", async () => {
    const service = await project({ a: ["b"], b: ["a"] });
    expect((await read(service, "a", "b")).asked).toEqual([]);
    expect((await read(service, "a")).asked).toEqual(["b"]);
  });

  test("that can't be read are a warning on the line that names the flag, and the others are there", async () => {
    const { flags, diagnostics } = await read(await project({ a: ["gone", "b"], b: [] }), "a");
    expect(flags).toEqual(["storefront/a", "storefront/b"]);
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "prerequisites-unchecked",
        position: { line: 3 },
        message: expect.stringContaining("`gone`"),
      },
    ]);
  });
});
