// LaunchDarkly ends its workflows, in whatever way its API may say so → what docs/operations.md promises for that: nothing is written, and nothing is taken for gone.
import { expect, test } from "vitest";
import { banner, checkout } from "../../../fixtures/documents.ts";
import { change, shipped } from "../../story.ts";
import { writes } from "../../world.ts";

const files = { "workflows/banner.yaml": banner, "workflows/checkout.yaml": checkout };
const always = { kind: "status", times: 1_000_000 };

test.each([
  ["isn't there", 404],
  ["is gone", 410],
  ["is forbidden", 403],
  ["refuses", 400],
])(
  "an API of workflows that %s: a removal, an edit and a new document write nothing, and come back with it",
  async (_, status) => {
    const world = await shipped(files, "0d");
    const before = await world.live();
    await world.faults("launchDarkly", [{ ...always, path: "/workflows", status }]);
    const changes = {
      "workflows/banner.yaml": null,
      "workflows/checkout.yaml": checkout.replace("wait: 1w", "wait: 2w"),
      "workflows/new.yaml": banner.replaceAll("banner", "search"),
    };
    const { merged } = await change(world, changes, "all");
    expect(writes(merged.launchDarkly)).toEqual([]);
    expect((await world.live()).workflows).toEqual(before.workflows);

    await world.faults("launchDarkly", []);
    const { comment } = await change(world, { "workflows/none.yaml.txt": "Nothing.\n" }, "again");
    expect(comment).toMatch(/1 to create, 1 to replace, 1 to delete/);
  },
);

test("where only creating is refused, what runs goes on", async () => {
  const world = await shipped(files, "3d");
  const before = await world.live();
  await world.faults("launchDarkly", [{ ...always, method: "POST", path: "/workflows", status: 410 }]);
  const { merged } = await change(world, { "workflows/checkout.yaml": `${checkout}run: 2\n` }, "again");
  expect(merged.exitCode).toBe(1);
  expect((await world.live()).workflows).toEqual(before.workflows);
});
