// `service:` in the configuration's text: exactly this is written, and everything else stays, byte by byte where the file allows it.
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { aliasOfService, withoutService, withService } from "../../../src/documents/layout/service.ts";

const found = { probed: "2026-11-29", secondActiveWorkflow: "allowed", readerMayDryRun: false, listedWithin: "3s" };
const block =
  "service:\n  probed: 2026-11-29\n  secondActiveWorkflow: allowed\n  readerMayDryRun: false\n  listedWithin: 3s\n";

describe("what is there stays as it is", () => {
  test.each([
    ["an empty file", "", block],
    ["comments alone", "# Ours.\n", `# Ours.\n${block}`],
    ["no end of line", "owner: acme/shop", `owner: acme/shop\n${block}`],
    [
      "layout, quotes and comments of all kinds",
      "# Top\nowner:   'acme/shop' # why\n\n\nguards:\n    protected: [ a/*/b,\n       c/*/* ]\n# End\n",
      `# Top\nowner:   'acme/shop' # why\n\n\nguards:\n    protected: [ a/*/b,\n       c/*/* ]\n# End\n${block}`,
    ],
    [
      "an older one in the middle",
      `owner: a\n\n${block}\n# Zone\ntimeZone:  UTC\n`,
      `owner: a\n\n${block}\n# Zone\ntimeZone:  UTC\n`,
    ],
    [
      "comments in an older one; what isn't known any more goes",
      "owner: a\nservice: # measured\n  probed: 2025-01-01\n  # as it is\n  secondActiveWorkflow: refused # 409\n  relativeWaitsFrom: workflow-start\ntimeZone:  UTC # z\n",
      "owner: a\nservice: # measured\n  probed: 2026-11-29\n  # as it is\n  secondActiveWorkflow: allowed # 409\n  readerMayDryRun: false\n  listedWithin: 3s\ntimeZone:  UTC # z\n",
    ],
    ["an older one at the end", "owner: a\nservice:\n  probed: 2025-01-01\n# End\n", `owner: a\n${block}# End\n`],
    ["an older one in brackets", "service: {probed: 2025-01-01}\nowner:  a\n", undefined],
    ["an older one that is no mapping", "service: yes\nowner:  a\n", `${block}owner:  a\n`],
    ["an older one without a value", "service:\nowner:  a\n", `${block}owner:  a\n`],
    ["a document's start", "---\nowner:  a\n", `---\nowner:  a\n${block}`],
    ["CRLF", "owner:  a\r\n# b\r\n", `owner:  a\r\n# b\r\n${block.replaceAll("\n", "\r\n")}`],
  ])("%s", (_, text, expected) => {
    const written = withService(text, found);
    expect(load(written ?? "")).toMatchObject({ service: { ...found } });
    if (expected !== undefined) expect(written).toBe(expected);
    expect(withService(written ?? "", found)).toBe(written);
  });

  test.each([
    ["a mapping in brackets", "{ owner: a, timeZone: UTC } # all\n"],
    ["a document's end", "owner: a\n...\n"],
    ["an anchor", "owner: &me a\nformerOwners: [b]\n"],
  ])("%s: at least its values and comments", (_, text) => {
    const written = withService(text, found) ?? "";
    expect(load(written)).toEqual({ ...(load(text) as object), service: found });
    expect(written.includes("# all")).toBe(text.includes("# all"));
  });
});

test.each([
  ["of a value in it", "owner: a\nservice:\n  listedWithin: &l 3s\nrequests: { timeout: *l }\n", "*l"],
  ["of the whole", "service: &s { probed: 2026-11-29 }\nother: [*s]\n", "*s"],
  ["inside of it", "service:\n  listedWithin: &l 3s\n  probed: *l\n", undefined],
  ["of something else", "owner: &me a\nservice:\n  listedWithin: *me\nother: *me\n", undefined],
  ["of a later anchor of the same name", "service:\n  listedWithin: &l 3s\nowner: &l a\nother: *l\n", undefined],
  ["in no YAML", "service: &s [\n", undefined],
])("an alias %s", (_, text, expected) => {
  const found = aliasOfService(text);
  expect(found && text.slice(found.offset, found.offset + 2)).toBe(expected);
});

test.each([
  ["no YAML", "owner: [\n"],
  ["a list", "- owner\n"],
  ["two documents", "owner: a\n---\nowner: b\n"],
  ["a text", "owner\n"],
])("%s: nothing", (_, text) => {
  expect(withService(text, found)).toBeUndefined();
});

test("without it, the rest is there", () => {
  expect(load(withoutService(`owner: a\n${block}timeZone: UTC\n`))).toEqual({ owner: "a", timeZone: "UTC" });
  expect(withoutService("owner:   a\n")).toBe("owner:   a\n");
});

const comment = fc.constantFrom("", " # why", "\n# a line", "\n\n# another\n");
const entry = fc.constantFrom(
  "owner: acme/shop",
  "timeZone:   'Europe/Berlin'",
  'formerOwners:\n    - a\n    - "b" # c',
  "defaults: { project: storefront,   environments: [production] }",
  "guards:\n  # first\n  deletes:\n      count: 5",
  "paused:\n  reason: |\n    Two\n    lines",
  "service:\n  probed: 2020-01-01\n  listedWithin: 9s # slow",
  "service: {}",
);

test("of any configuration: its values, the new ones, its other lines, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: (text) => text.split(":")[0] ?? "", maxLength: 6 }),
      fc.array(comment, { minLength: 6, maxLength: 6 }),
      fc.record(
        {
          secondActiveWorkflow: fc.constantFrom("allowed", "refused"),
          unfilteredListShowsEnded: fc.boolean(),
          relativeWaitsFrom: fc.constantFrom("previous-stage", "workflow-start"),
          listedWithin: fc.constantFrom("1s", "30s"),
        },
        { requiredKeys: [] },
      ),
      (entries, comments, more) => {
        const text = entries.map((one, index) => `${one}${comments[index] ?? ""}\n`).join("");
        const service = { probed: "2026-11-29", ...more };
        const written = withService(text, service) ?? "";
        const { service: _, ...rest } = (load(text || "{}") ?? {}) as Record<string, unknown>;
        expect(load(written)).toEqual({ ...rest, service });
        const outside = entries
          .flatMap((one, index) => (one.startsWith("service") ? [] : `${one}${comments[index] ?? ""}`.split("\n")))
          .filter((line) => line !== "");
        const lines = written.split("\n");
        expect(outside.filter((line) => !lines.includes(line))).toEqual([]);
      },
    ),
  );
});
