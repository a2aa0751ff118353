// An approving review with `/ld-allow HASH reason` on the emulator → whether it lifts the guards of that plan.
import { expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";
import { allowanceFor } from "../../src/github/merged-pulls.ts";
import { ACTIONS_TOKEN, createRepository, REPOSITORY, type Started, start } from "../emulators/github/fixture.ts";

const hash = "4f1d2c9b3e7a";

async function planned() {
  const repository = createRepository();
  repository.commit("edit", { "README.md": "# Shop\n" });
  const github = await start(repository);
  await github.control("pulls", { head: "edit", title: "Edit", author: "ada" });
  const head = repository.git("rev-parse", "edit");
  const client = connect(ACTIONS_TOKEN, github.url, REPOSITORY, "0.0.0", []);
  return { repository, github, allowance: (at = head) => allowanceFor(client, 1, { head: at, hash }) };
}

/** The id of a new review on the pull request. */
async function reviewed({ control }: Started, parts: object): Promise<number> {
  const body = `/ld-allow ${hash} because`;
  const made = await control("pulls/1/reviews", { user: "grace", state: "APPROVED", body, ...parts });
  return (made.payload as { review: { id: number } }).review.id;
}

test.each([
  ["alone", `/ld-allow ${hash} The incident is over`],
  ["among other lines", `Looks right.\n/ld-allow ${hash} The incident is over\n`],
])("an approval with the hash, %s, says who allowed it and why", async (_, body) => {
  const { github, allowance } = await planned();
  await reviewed(github, { body });
  expect(await allowance()).toEqual({ by: "grace", reason: "The incident is over" });
});

test.each<[string, object, ((pull: Awaited<ReturnType<typeof planned>>, id: number) => Promise<unknown>)?]>([
  ["without a reason", { body: `/ld-allow ${hash}` }],
  ["with another hash", { body: "/ld-allow 0123456789ab because" }],
  ["that doesn't approve", { state: "COMMENTED" }],
  ["by someone who may not write", { user: "mallory" }],
  [
    "that its author has taken back",
    {},
    ({ github }) => reviewed(github, { state: "CHANGES_REQUESTED", body: "No, wait." }),
  ],
  ["that was dismissed", {}, ({ github }, id) => github.control(`pulls/1/reviews/${id}/dismiss`)],
])("%s lifts nothing", async (_, parts, then) => {
  const pull = await planned();
  const id = await reviewed(pull.github, parts);
  await then?.(pull, id);
  expect(await pull.allowance()).toBeUndefined();
});

test("of a commit that is not the plan's lifts nothing", async () => {
  const { repository, github, allowance } = await planned();
  await reviewed(github, {});
  const later = repository.commit("edit", { "README.md": "# More\n" });
  await github.control("pulls/1/synchronize");
  expect(await allowance()).toMatchObject({ by: "grace" });
  expect(await allowance(later)).toBeUndefined();
});
