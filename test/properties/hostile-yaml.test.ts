// Valid files, broken in every way that bytes, lines and tokens can be: never a throw, never long, every error with a place.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRevision } from "../../src/configuration/revision.ts";
import { targetName } from "../../src/model/target.ts";
import { goldens } from "../documents/canonical/golden.ts";
import { choices, templatePair, workflowPair } from "../documents/generated.ts";
import { file } from "../documents/reading.ts";
import { emit } from "../documents/yaml/emitting.ts";
import { processorTime } from "../processor-time.ts";
import { drawn, figures, longest, sizes } from "./sizes.ts";

const { numRuns } = drawn(sizes.documents);
/** Milliseconds of processor for any one; the slowest takes a twentieth of it. What hangs takes more on any machine. */
const budget = 1_000;

const configuration = `owner: acme/storefront
formerOwners: [acme/shop]
defaults: { project: storefront, environments: [production], maintainer: ada@example.com }
timeZone: Europe/Berlin
guards: { deletes: { count: 5, percent: 20 }, protected: [storefront/*/production, "key:payments-*"] }
paused: { reason: "incident 123", targets: ["*/*/production"] }
checks: { approval-after-schedule: error, rollout-goes-down: off }
requests: { concurrency: 8, headroom: 20%, timeout: 30s, budget: 15m }
replaceOrder: create-first
`;

const valid = fc.oneof(
  fc.constantFrom(...goldens.map(({ document }) => document.trimStart()), configuration),
  fc.tuple(fc.oneof(workflowPair, templatePair), choices).map(([[document], how]) => emit(document, how).text),
);

const tokens = [
  ..."{}[],:#&*!|>'\"%@`-?~\\\t\n\r \0",
  ..."- |? |: |: - |&a |*a |*b|<<: *a|!!str |!!int |!x |---\n|...\n|%YAML 1.2\n|%TAG ! x\n|\r\n|\u2028|\u0085|\ufeff|\u0007".split(
    "|",
  ),
  ...'null|true|yes|.nan|-.inf|1e400|9007199254740993|0x10|__proto__|constructor|toString|"\\ud800"|\'|"\\q"|>-\n|  |    '.split(
    "|",
  ),
  ..."kind: |key: |stages:\n|rest|-1%|1000%|{id: 1}|[[]]|[ld-sync:v1 a=b]|*: |? [a]\n|\ud83d\ude00".split("|"),
];

type Change = (text: string) => string;

const at = fc.nat(100_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...tokens)).map(
    ([place, token]): Change =>
      (text) =>
        splice(text, place, 0, token),
  ),
  fc.tuple(at, fc.constantFrom(...tokens)).map(
    ([place, token]): Change =>
      (text) =>
        splice(text, place, 1, token),
  ),
  fc.tuple(at, fc.nat(30)).map(
    ([place, count]): Change =>
      (text) =>
        splice(text, place, count, ""),
  ),
  fc.tuple(at, fc.string({ unit: "binary", maxLength: 5 })).map(
    ([place, more]): Change =>
      (text) =>
        splice(text, place, 0, more),
  ),
  fc
    .tuple(at, at)
    .map(
      ([from, to]): Change =>
        onLines((lines) => [...lines, lines[from % lines.length] ?? "", lines[to % lines.length] ?? ""]),
    ),
  fc
    .tuple(at, at)
    .map(
      ([from, to]): Change =>
        onLines((lines) => lines.toSpliced(to % lines.length, 0, lines[from % lines.length] ?? "")),
    ),
  at.map((which): Change => onLines((lines) => lines.toSpliced(which % lines.length, 1))),
  fc
    .tuple(at, fc.constantFrom(" ", "  ", "\t", "- "))
    .map(
      ([which, more]): Change =>
        onLines((lines) => lines.with(which % lines.length, more + (lines[which % lines.length] ?? ""))),
    ),
  at.map(
    (which): Change =>
      onLines((lines) => lines.with(which % lines.length, (lines[which % lines.length] ?? "").trimStart())),
  ),
  fc.tuple(at, at, fc.integer({ min: 2, max: 40 })).map(
    ([place, length, times]): Change =>
      (text) => {
        const from = place % (text.length + 1);
        return splice(text, place, 0, text.slice(from, from + (length % 60)).repeat(times));
      },
  ),
  at.map(
    (place): Change =>
      (text) =>
        text.slice(0, place % (text.length + 1)),
  ),
  fc.tuple(at, at).map(
    ([one, other]): Change =>
      (text) => {
        const words = text.split(/(?<=\W)|(?=\W)/);
        const [left, right] = [one % words.length, other % words.length];
        return words
          .with(left, words[right] ?? "")
          .with(right, words[left] ?? "")
          .join("");
      },
  ),
  fc.constantFrom("\r\n", "\r").map(
    (end): Change =>
      (text) =>
        text.replaceAll("\n", end),
  ),
);

function splice(text: string, place: number, remove: number, insert: string): string {
  const from = place % (text.length + 1);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

function onLines(edit: (lines: string[]) => string[]): Change {
  return (text) => edit(text.split("\n")).join("\n");
}

const broken = fc
  .tuple(valid, fc.array(change, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(at, fc.nat(255)), { maxLength: 2 }))
  .map(([text, changes, bytes]) => {
    const buffer = Buffer.from(changes.reduce((written, edit) => edit(written), text));
    for (const [place, byte] of bytes) if (buffer.length > 0) buffer[place % buffer.length] = byte;
    return new Uint8Array(buffer);
  });

describe("a broken file", () => {
  it(
    "never makes the reading throw, hang, or speak of no place",
    () => {
      const report = figures("hostile YAML");
      let slowest = 0;
      let errors = 0;
      let read = 0;
      fc.assert(
        fc.property(broken, fc.constantFrom("head" as const, "base" as const), (bytes, revision) => {
          const files = [".launchdarkly/workflows/a.yaml", ".launchdarkly/workflow-sync.yaml"];
          const before = processorTime();
          const found = readRevision(
            files.map((path) => file(bytes, path)),
            ".launchdarkly",
            revision,
          );
          const took = processorTime() - before;
          slowest = Math.max(slowest, took);
          expect(took).toBeLessThan(budget);
          const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
          for (const { code, message, severity, position } of found.diagnostics) {
            errors += Number(severity === "error");
            expect(code).toMatch(/^[a-z]+[a-z0-9-]*$/);
            expect(message).toMatch(/^[^a-z].*\.$/s);
            if (position === undefined) throw new Error(`No place: ${message}`);
            expect(position.line).toBeGreaterThan(0);
            expect(position.line).toBeLessThanOrEqual(lines.length);
            expect(position.column).toBeGreaterThan(0);
            expect(position.column).toBeLessThanOrEqual((lines[position.line - 1] ?? "").length + 1);
          }
          for (const { key, target, run, formerKeys, content } of found.workflows) {
            read++;
            expect([typeof key, typeof run]).toEqual(["string", "number"]);
            expect(formerKeys.every((former) => typeof former === "string")).toBe(true);
            expect(targetName(target).split("/")).toHaveLength(3);
            if (content === undefined) expect(revision).toBe("base");
            else expect(content.hash).toMatch(/^[0-9a-f]{12}$/);
            for (const stage of content?.stageHashes ?? []) expect(stage).toMatch(/^[0-9a-f]{6}$/);
          }
        }),
        { numRuns },
      );
      // It breaks enough, and not all of it.
      expect(errors).toBeGreaterThan(numRuns / 2);
      expect(read).toBeGreaterThan(numRuns / 100);
      report({ documents: numRuns, refusals: errors, "ms for the slowest": slowest.toFixed(1) });
    },
    longest,
  );

  it(
    "is the same to everyone: bytes that aren't even text",
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
          const found = readRevision([file(bytes)], ".launchdarkly", "head");
          expect(found.workflows).toEqual([]);
          for (const { position } of found.diagnostics) expect(position?.line).toBeGreaterThan(0);
          expect(found.diagnostics.length).toBeGreaterThan(0);
        }),
        { numRuns },
      );
    },
    longest,
  );
});
