import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  holdsMarkerOf,
  readMarker,
  templateMarkerText,
  withMarker,
  workflowMarkerText,
} from "../../../src/planning/ownership/marker.ts";
import { runs } from "../world.ts";

const example = `Managed in acme/storefront (new-checkout). Change it there.
[ld-sync:v1 owner=acme/storefront key=new-checkout at=5e0b77 run=2 from=2 hash=1f0c9a7be241 stages=a81c02,99fe10,0c44d1]`;
const marker = {
  owner: "acme/storefront",
  key: "new-checkout",
  at: "5e0b77",
  run: 2,
  from: 2,
  hash: "1f0c9a7be241",
  stages: ["a81c02", "99fe10", "0c44d1"],
};
const [, line = ""] = example.split("\n");

test("a workflow's marker is written as the design shows it, byte for byte", () => {
  expect(workflowMarkerText(marker)).toBe(example);
});

test("a template's marker names the template, and neither target nor run nor stages", () => {
  expect(templateMarkerText({ owner: "acme/storefront", template: "standard", hash: "1f0c9a7be241" })).toBe(
    "Managed in acme/storefront (standard). Change it there.\n[ld-sync:v1 owner=acme/storefront template=standard hash=1f0c9a7be241]",
  );
});

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const key = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,63}$/);
const owner = fc.stringMatching(/^[^\s[\]=]{1,40}$/u);
const workflowMarkers = fc.record({
  owner,
  key,
  at: hex(6),
  run: fc.integer({ min: 1, max: 10_000 }),
  from: fc.integer({ min: 0, max: 10_000 }),
  hash: hex(12),
  stages: fc.array(hex(6), { minLength: 1, maxLength: 12 }),
});
const ownText = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("[ld-sync:"));

describe("what is written is read back the same", () => {
  test("a workflow's, below whatever the document says itself", () => {
    fc.assert(
      fc.property(workflowMarkers, fc.option(ownText, { nil: undefined }), (written, description) => {
        const read = readMarker(withMarker(description, workflowMarkerText(written)));
        expect(read).toEqual({ kind: "workflow", marker: written });
      }),
      runs(200),
    );
  });

  test("a template's", () => {
    fc.assert(
      fc.property(fc.record({ owner, template: key, hash: hex(12) }), ownText, (written, description) => {
        expect(readMarker(withMarker(description, templateMarkerText(written)))).toEqual({
          kind: "template",
          marker: written,
        });
      }),
      runs(200),
    );
  });
});

describe("a marker is read", () => {
  test.each([
    ["with line ends of Windows", example.replaceAll("\n", "\r\n")],
    ["with text after it", `${example}\nAdded by hand.`],
    ["without the sentence above it", line],
    ["with fields that a later release adds", line.replace(" run=", " colour=blue run=")],
    [
      "with its fields in another order",
      "[ld-sync:v1 stages=a81c02,99fe10,0c44d1 hash=1f0c9a7be241 from=2 run=2 at=5e0b77 key=new-checkout owner=acme/storefront]",
    ],
  ])("%s", (_, description) => {
    expect(readMarker(description)).toEqual({ kind: "workflow", marker });
  });
});

describe("there is no marker", () => {
  test.each([
    ["in no description at all", undefined],
    ["in an empty one", ""],
    ["in the middle of a line", `See ${line}`],
    ["in a line with something behind it", `${line}.`],
    ["in an indented line", ` ${line}`],
    ["in brackets without fields", "[ld-sync:v1]"],
    ["in a line that was cut", line.slice(0, -1)],
    ["with capitals in the fields' names", line.replace("owner", "Owner")],
  ])("%s", (_, description) => {
    expect(readMarker(description)).toEqual({ kind: "none" });
  });
});

describe("a marker that can't be trusted is not an absent one, and says whose it claims to be", () => {
  const claims = [{ owner: "acme/storefront", key: "new-checkout" }];
  test.each([
    ["two markers", `${line}\n${line}`, [...claims, ...claims]],
    [
      "another owner's beside it",
      `${line}\n${line.replace("acme/", "other/")}`,
      [...claims, { owner: "other/storefront", key: "new-checkout" }],
    ],
    ["a version that isn't known", line.replace("v1", "v2"), claims],
    ["a version of two digits", line.replace("v1", "v11"), claims],
    ["one field twice", line.replace(" at=", " key=other at="), [{ owner: "acme/storefront", key: "other" }]],
    ["no hash", line.replace(" hash=1f0c9a7be241", ""), claims],
    ["a hash of the wrong length", line.replace("1f0c9a7be241", "1f0c9a"), claims],
    ["no run", line.replace(" run=2", ""), claims],
    ["run 0", line.replace(" run=2", " run=0"), claims],
    ["a run that is no number", line.replace(" run=2", " run=two"), claims],
    ["a run above 10,000", line.replace(" run=2", " run=10001"), claims],
    ["a run of many digits", line.replace(" run=2", ` run=${"9".repeat(400)}`), claims],
    ["more than 10,000 stages left out", line.replace(" from=2", " from=4294967296"), claims],
    ["no target", line.replace(" at=5e0b77", ""), claims],
    ["no stages", line.replace(/ stages=[^\]]*/, ""), claims],
  ])("%s", (_, description, expected) => {
    expect(readMarker(description)).toMatchObject({ kind: "unclear", claims: expected });
  });
});

describe("an answer holds a marker", () => {
  const sent = `About it.\n\n${example}`;
  test.each([
    ["as it was sent", sent, true],
    ["trimmed", sent.trim(), true],
    ["with the rest escaped", sent.replace("About", "&lt;About&gt;"), true],
    ["without a description", undefined, false],
    ["cut", sent.slice(0, -1), false],
    ["of another run", sent.replace("run=2", "run=3"), false],
    ["with one byte changed", sent.replace("1f0c9a7be241", "1f0c9a7be242"), false],
    ["escaped", sent.replaceAll("acme/", "acme&#x2F;"), false],
  ])("%s", (_, answer, holds) => {
    expect(holdsMarkerOf(sent, answer)).toBe(holds);
  });
});
