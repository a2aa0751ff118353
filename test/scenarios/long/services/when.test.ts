// When things happen: dates in two zones and drawings of them, in a comment that time alone doesn't change.
import { describe, expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration, configured, copiesOf, documents } from "../../../fixtures/documents.ts";
import { ganttsOf, readGantt } from "../../../reporting/markdown/mermaid.ts";
import { commentWrites, type Files, startWorld } from "../../world.ts";

const { reader: token } = tokens;
const newYork = `${configuration}timeZone: America/New_York\n`;

async function planned(files: Files, base: Files = {}) {
  const world = await startWorld(base);
  const opened = await world.propose("add", files);
  const run = await world.run(opened, { token });
  const [comment] = await world.comments(1);
  return { world, opened, run, id: comment?.id ?? 0, body: comment?.body ?? "" };
}

describe("a comment whose dates move with the time of the plan", () => {
  test("stays as it is an hour later, when nothing else has changed", async () => {
    const { world, opened, body } = await planned(documents);
    expect(body).toContain("Wed 2027-01-13 09:00 UTC");
    await world.clock("1h");
    const again = await world.run(opened, { token });
    expect(commentWrites(again)).toEqual([]);
    expect(again.outputs["comment-url"]).not.toBe("");
    expect((await world.comments(1)).map((comment) => comment.body)).toEqual([body]);
    // The job's own report is of its own time.
    expect(again.summary).toContain("Wed 2027-01-13 10:00 UTC");
  });

  test.each<[string, boolean, (body: string) => string]>([
    ["with other line ends", false, (body) => body.replaceAll("\n", "\r\n")],
    ["without its last line end", false, (body) => body.trimEnd()],
    ["edited by hand", true, (body) => body.replace("2027-01-13 09:00", "2027-01-20 09:00")],
    ["with something added", true, (body) => `${body}\nLooks good.`],
    ["with a part taken away", true, (body) => body.slice(0, -200)],
    ["of an older version", true, (body) => body.replace(/\n<!-- ld-sync:report .*/, "")],
  ])("%s: written anew is %s", async (_, rewritten, change) => {
    const { world, opened, id, body } = await planned(documents);
    await world.onGitHub("PATCH", `issues/comments/${id}`, { body: change(body) });
    await world.clock("1h");
    const again = await world.run(opened, { token });
    expect(commentWrites(again)).toEqual(rewritten ? [`PATCH /repos/acme/storefront/issues/comments/${id}`] : []);
    const [comment] = await world.comments(1);
    expect(comment?.body.includes("Wed 2027-01-13 10:00 UTC")).toBe(rewritten);
  });

  test("is written anew when a date has come near", async () => {
    const soon = banner.replace("2027-02-06T22:00:00Z", "2027-01-11T12:00:00Z");
    const { world, opened, body } = await planned({
      ...configured,
      "workflows/banner.yaml": soon,
    });
    expect(body).not.toContain("absolute-date-soon");
    await world.clock("150m");
    await world.run(opened, { token });
    expect((await world.comments(1))[0]?.body).toContain("absolute-date-soon");
  });
});

describe("dates", () => {
  test("stand in UTC and in the time zone of base's configuration", async () => {
    const late = banner.replace("2027-02-06T22:00:00Z", "2027-03-20T03:30:00Z");
    const documents = { "workflows/checkout.yaml": checkout, "workflows/banner.yaml": late };
    const { world, run, body } = await planned(
      { "workflow-sync.yaml": `${configuration}timeZone: Asia/Tokyo\n`, ...documents },
      { "workflow-sync.yaml": newYork },
    );
    for (const report of [body, run.summary]) {
      expect(report).toContain("2 days after the merge: Wed 2027-01-13 09:00 UTC (04:00 America/New_York)");
      // A day earlier there, and in summer time.
      expect(report).toContain("at Sat 2027-03-20 03:30 UTC (Fri 2027-03-19 23:30 America/New_York)");
      expect(report).toContain("when it was planned, Mon 2027-01-11 09:00 UTC (04:00 America/New");
      expect(report).not.toContain("Tokyo");
    }
    await world.git("checkout", "--quiet", "--force", "main");
    await world.write(documents);
    const { stdout } = await world.command(["plan"]);
    expect(stdout).toContain("2 days after the merge, Wed 2027-01-13 09:00 UTC (04:00 America/New_York)");
    expect(stdout).toContain("when it was planned, Mon 2027-01-11 09:00 UTC (04:00 America/New_York)");
    expect(stdout).toContain("at Sat 2027-03-20 03:30 UTC (Fri 2027-03-19 23:30 America/New_York)");
    const json = await world.command(["plan", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ timeZone: "America/New_York" });
  });

  test("stand in UTC alone where no time zone is configured", async () => {
    const { body } = await planned(documents);
    expect(body).toContain("<br>2 days after the merge: Wed 2027-01-13 09:00 UTC |");
  });
});

describe("the drawing", () => {
  test("of a workflow shows its stages, in UTC", async () => {
    const { body } = await planned({ "workflow-sync.yaml": newYork, "workflows/checkout.yaml": checkout });
    const [only = "", ...others] = ganttsOf(body);
    expect(others).toEqual([]);
    const { tasks } = await readGantt(only);
    expect(tasks.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["merge", "2027-01-11 09:00", "2027-01-11 09:00"],
      ["1. a tenth", "2027-01-13 09:00", "2027-01-20 09:00"],
      ["2. everyone", "2027-01-20 09:00", "2027-01-20 09:00"],
    ]);
    expect(body).toContain("Drawn in UTC.");
  });

  test("is one for all of twelve workflows", async () => {
    const { body } = await planned({ ...configured, ...copiesOf(checkout, 12) });
    const [only = "", ...others] = ganttsOf(body);
    expect(others).toEqual([]);
    const { sections, tasks } = await readGantt(only);
    expect(sections).toHaveLength(12);
    expect(sections[0]).toBe("1. new-checkout/production · Checkout for everyone");
    expect(tasks).toHaveLength(1 + 12 * 2);
  });

  test("is not there for a workflow that only goes, nor in a plan of nothing", async () => {
    const { body } = await planned({ "workflows/checkout.yaml": null }, documents);
    expect(ganttsOf(body)).toEqual([]);
    expect(body).not.toContain("Dates are as if");
  });
});
