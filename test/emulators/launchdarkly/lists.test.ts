import { describe, expect, it } from "vitest";
import { APPROVAL, drive, OFF, RULE, stage, TURN_ON, WORKFLOWS, wait } from "./driving.ts";

const OLD = { "ld-api-version": "20220603" };

describe("lists", () => {
  const many = (count: number) => ({
    workflows: Array.from({ length: count }, (_, index) => ({
      project: "storefront",
      flag: "new-checkout",
      environment: "production",
      name: `n${index}`,
      _creationDate: 1_700_000_000_000 + index,
      stages: [stage([wait(1000)], TURN_ON)],
    })),
  });

  it("has pages of 20, of 200 at most, with links to the others", async () => {
    const { list, api } = await drive(many(205));
    const first = await list();
    expect([first.items.length, first.totalCount, Object.keys(first._links)]).toEqual([
      20,
      205,
      ["self", "next", "last"],
    ]);
    expect((await list("?limit=500")).items).toHaveLength(200);
    const seen: string[] = [];
    let next: string | undefined = `${WORKFLOWS}?limit=100`;
    while (next !== undefined) {
      const { body } = await api("GET", next);
      seen.push(...body.items.map(({ name }: { name: string }) => name));
      next = body._links.next?.href;
    }
    expect(new Set(seen).size).toBe(205);
    const last = await list("?limit=100&offset=200");
    expect([last.items.length, Object.keys(last._links)]).toEqual([5, ["self", "first", "prev"]]);
    expect((await list("?offset=300")).items).toEqual([]);
    expect((await list("?limit=0")).items).toEqual([]);
  });

  it("has no pages before 20240415, whatever is asked", async () => {
    const { api } = await drive(many(25));
    for (const headers of [OLD, { "ld-api-version": "20191212" }]) {
      const { body } = await api("GET", `${WORKFLOWS}?limit=5`, undefined, headers);
      expect([body.items.length, body.totalCount]).toEqual([25, 25]);
    }
    const unversioned = await fetch((await drive(many(25))).url + WORKFLOWS, {
      headers: { authorization: "api-writer" },
    });
    expect(((await unversioned.json()) as { items: unknown[] }).items).toHaveLength(25);
  });

  it("refuses a version that there is not", async () => {
    const { api } = await drive();
    expect((await api("GET", WORKFLOWS, undefined, { "ld-api-version": "20990101" })).status).toBe(400);
  });

  it("sorts by creation and by stop, and filters by status", async () => {
    const place = { project: "storefront", flag: "new-checkout", environment: "production" };
    const ended = (name: string, created: number, status: string, stopDate: number) => ({
      ...place,
      name,
      _creationDate: created,
      _execution: { status, stopDate },
    });
    const { list } = await drive({
      workflows: [
        ended("b", 2000, "completed", 9000),
        ended("a", 1000, "failed", 9500),
        { ...place, name: "c", _creationDate: 3000, stages: [stage([APPROVAL], TURN_ON)] },
      ],
    });
    const names = async (query: string) => (await list(query)).items.map(({ name }: { name: string }) => name).join("");
    expect(await names("?sort=creationDate")).toBe("abc");
    expect(await names("?sort=-creationDate")).toBe("cba");
    expect(await names("?sort=stopDate")).toBe("bac");
    expect(await names("?sort=-stopDate")).toBe("cab");
    expect(await names("?status=active")).toBe("c");
    expect(await names("?status=completed")).toBe("b");
    expect(await names("?status=failed")).toBe("a");
  });

  it("looks for conflicts only before 20240415", async () => {
    const { create, api, control } = await drive();
    const rollout = { kind: "updateRuleVariationOrRollout", ruleId: RULE, variationId: OFF };
    const { body } = await create({ stages: [stage([wait(1)], TURN_ON), stage([wait(1)], rollout)] });
    const change = { project: "storefront", flag: "new-checkout", environment: "production" };
    await control("POST", "change", { ...change, instructions: [{ kind: "removeRule", ruleId: RULE }] });
    const path = `${WORKFLOWS}/${body._id}`;
    expect((await api("GET", path)).body._conflicts).toEqual([]);
    expect((await api("GET", path, undefined, OLD)).body._conflicts).toEqual([
      { stageId: body.stages[1]._id, message: `the flag has no rule ${RULE}` },
    ]);
  });
});
