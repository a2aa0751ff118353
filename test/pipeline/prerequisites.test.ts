// Flags that require others, from the requests to the plan's words: what is read of them, and what is said where they can't be.
import { describe, expect, test } from "vitest";
import { isSendingWorkflow, type Plan } from "../../src/model/plan.ts";
import { withNames } from "../../src/reporting/words/name-style.ts";
import { servedWords } from "../../src/reporting/words/served.ts";
import { accountWith, plan } from "../applying/world.ts";
import { type Service, serve } from "../launchdarkly/service.ts";
import { COLOUR, type Json } from "../planning/world.ts";

const head = `kind: Workflow
key: k
project: storefront
flag: shop
environments: [production]
name: N
stages:
  - { name: all, conditions: [{ wait: 1d }], action: [{ serve: true }] }
`;
const served = { on: true, offVariation: 1, fallthrough: { variation: 0 } };
const flag = (key: string, production: Json): Json => ({
  key,
  name: key,
  variations: [
    { _id: `0000000${key.length}-0000-4000-8000-000000000001`, value: true },
    { _id: `0000000${key.length}-0000-4000-8000-000000000002`, value: false },
  ],
  environments: { production },
});
const requires = (key: string) => ({ ...served, prerequisites: [{ key, variation: 0 }] });

const shop = flag("shop", { ...requires("cart"), fallthrough: { variation: 1 } });

const world = (...flags: Json[]) => serve(accountWith(COLOUR, ...flags));

/** What is served after the stage, in words; then the findings. */
function told({ operations: [operation], diagnostics }: Plan): string[] {
  if (operation === undefined || !isSendingWorkflow(operation)) throw new Error(JSON.stringify(diagnostics));
  const [stage] = operation.forecast?.stages ?? [];
  const words =
    stage?.served &&
    servedWords(
      stage.served,
      withNames(operation.names, (text) => text),
    );
  return [words ?? "", ...diagnostics.map(({ code, position }) => `${code} in line ${position?.line}`)];
}

async function flagsRead(service: Service): Promise<string[]> {
  const paths = (await service.requests()).map(({ path }) => path);
  return paths.flatMap((path) => /^\/api\/v2\/flags\/storefront\/([^/]+)$/.exec(path)?.[1] ?? []);
}

describe("a flag that requires another one", () => {
  test("serves what its stages set where that one serves what is required; both are read once", async () => {
    const service = await world(shop, flag("cart", served));
    expect(told(await plan(service.client, { head }))).toEqual(["true"]);
    expect(await flagsRead(service)).toEqual(["shop", "cart"]);
  });

  test("serves its off variation where that one is off, or requires one that is", async () => {
    const off = await world(shop, flag("cart", { ...served, on: false }));
    expect(told(await plan(off.client, { head }))).toEqual([
      "false, since the prerequisite cart is off",
      "prerequisite-unmet in line 4",
    ]);
    const chain = [shop, flag("cart", requires("stock")), flag("stock", { ...served, on: false })];
    const service = await world(...chain);
    expect(told(await plan(service.client, { head }))).toEqual([
      "false, since the prerequisite cart doesn't serve true",
      "prerequisite-unmet in line 4",
    ]);
    expect(await flagsRead(service)).toEqual(["shop", "cart", "stock"]);
  });

  test("isn't taken for one that requires nothing where that one can't be read", async () => {
    const service = await world(shop, flag("cart", served));
    await service.faults([{ kind: "status", status: 403, path: "/flags/storefront/cart" }]);
    expect(told(await plan(service.client, { head }))).toEqual([
      "true; the off variation where the prerequisite cart (not known here) doesn't serve what is required",
      "prerequisites-unchecked in line 4",
    ]);
  });
});
