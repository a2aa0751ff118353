// `doctor` asks LaunchDarkly for two minutes at most, whatever the configuration gives an apply.
import { expect, test } from "vitest";
import { examine } from "../../src/pipeline/examine.ts";
import { file } from "../documents/reading.ts";

test.each([
  ["15m", 120_000],
  ["1m", 60_000],
])("a budget of %s: %i milliseconds", async (budget, expected) => {
  const found: number[] = [];
  const host = { known: "http://127.0.0.1:9" };
  const stopped = new Error("No client is needed.");
  const examined = examine({
    job: "all",
    inputs: { directory: ".launchdarkly", scope: "all", owner: "acme/storefront" },
    documents: async () => ({
      name: "the working tree",
      files: [file(`requests: { budget: ${budget} }\n`, ".launchdarkly/workflow-sync.yaml")],
      diagnostics: [],
    }),
    workflowFiles: async () => [],
    merged: async () => undefined,
    way: {
      host,
      hostRemarks: [],
      proxy: { kind: "none" },
      connect: {
        known: ({ requests }) => {
          found.push(requests.budget);
          throw stopped;
        },
      },
    },
  });
  await expect(examined).rejects.toBe(stopped);
  expect(found).toEqual([expected]);
});
