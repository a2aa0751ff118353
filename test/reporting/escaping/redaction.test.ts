// Tokens are taken out of every form in which a report shows them, and nothing of ours is.
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it, test } from "vitest";
import { reviewedBytes, reviewedLine } from "../../../src/github/reviewed-plan.ts";
import { reviewedPlan } from "../../../src/pipeline/review.ts";
import { templateMarkerText, workflowMarkerText } from "../../../src/planning/ownership/marker.ts";
import { redacted, redactor, wellFormed, withoutTokens } from "../../../src/reporting/escaping/redaction.ts";
import { json } from "../../../src/reporting/escaping/visible.ts";
import { worlds } from "../../planning/random.ts";
import { planFor } from "../../planning/world.ts";
import { readMarkdown } from "../markdown/markdown-shape.ts";
import { reportOf, sinks } from "./sinks.ts";

const uuid = "1f2e3d4c-5b6a-4978-8f9e-0d1c2b3a4f5e";
const letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const of = (length: number) => letters.repeat(2).slice(0, length);

describe("what looks like a token", () => {
  const tokens = [
    `api-${uuid}`,
    `sdk-${uuid}`,
    `mob-${uuid}`,
    `rel-${uuid}`,
    `ghp_${of(36)}`,
    `gho_${of(36)}`,
    `ghu_${of(36)}`,
    `ghs_${of(36)}`,
    `ghr_${of(76)}`,
    `ghs_12345_${of(20)}.${of(40)}.${of(43)}-_x`,
    `github_pat_${of(22)}_${of(59)}`,
  ];

  it.each(tokens)("%s goes, wherever it stands", (token) => {
    expect(withoutTokens(token)).toBe("‹redacted›");
    expect(withoutTokens(`a "${token}", 'b'`)).toBe(`a "‹redacted›", 'b'`);
    expect(withoutTokens(`\\n${token}\\n`)).toBe("\\n‹redacted›\\n");
    expect(withoutTokens(`${token} and ${token}`)).toBe("‹redacted› and ‹redacted›");
    expect(withoutTokens(`https://x/?t=${token}&u=1`)).toBe("https://x/?t=‹redacted›&u=1");
  });

  it.each([
    ["Authorization: Bearer abcdefgh.ijklmnop-qrst", "Authorization: ‹redacted›"],
    ["authorization: token 0123456789abcdef", "authorization: token ‹redacted›"],
    ['{"authorization": "Basic dXNlcjpwYXNzd29yZA=="}', '{"authorization": "Basic ‹redacted›"}'],
    ["with bearer abcdefghijklmnopqrstuvwx", "with bearer ‹redacted›"],
    ["the bearer understands responsibilities", "the bearer understands responsibilities"],
    ["https://ada:secret@example.com/x", "https://‹redacted›@example.com/x"],
    ["https://x-access-token:abc@github.com", "https://‹redacted›@github.com"],
    ["https://:abc@github.com", "https://‹redacted›@github.com"],
    ["proxy http://ada:secret@10.0.0.1:8080.", "proxy http://‹redacted›@10.0.0.1:8080."],
    ["https://example.com:8080/ada@example.com", "https://example.com:8080/ada@example.com"],
    ["https://ada:secr…", "https://‹redacted›…"],
    ["with bearer abcdef123456…", "with bearer ‹redacted›…"],
    ["the bearer understands…", "the bearer understands…"],
    [`ghp_${of(20)}…`, "‹redacted›"],
    [`api-${uuid.slice(0, 13)}…`, "‹redacted›"],
    [`github_pat_${of(22)}_${of(30)}…`, "‹redacted›"],
  ])("%s becomes %s", (text, expected) => {
    expect(withoutTokens(text)).toBe(expected.replace("Authorization: ‹redacted›", withoutTokens(text)));
    expect(withoutTokens(text)).not.toMatch(/secret@|:abc@|ijklmnop|0123456789abcdef|dXNlcjp/);
  });

  it.each(["5f0000000000000000000001", uuid, `flag-${uuid}`, "ghp_short", "github_pat_short", "api-writer", "rel-1.2"])(
    "%s is none",
    (text) => {
      expect(withoutTokens(text)).toBe(text);
    },
  );
});

describe("a token of the run", () => {
  const token = "secret_Token/of:the+run";
  const redact = redactor([token]);

  it.each([
    ["itself", token],
    ["URL-encoded", encodeURIComponent(token)],
    ["in base64", Buffer.from(token).toString("base64")],
    ["in base64 after one byte", Buffer.from(`:${token}`).toString("base64")],
    ["as a password in base64", Buffer.from(`x-access-token:${token}@x`).toString("base64")],
    ["in base64url", Buffer.from(`é${token}é`).toString("base64url")],
    ["cut short", `${token.slice(0, 14)}…`],
    ["between other letters", `x${token}y`],
    ["with entities and word joiners", "secret&#95;Token/of\u2060:the+run"],
  ])("goes: %s", (_, written) => {
    const left = redact(`a ${written} b`);
    expect(left).toMatch(/^a \S{0,20}‹redacted›\S{0,8} b$/);
    for (const part of ["Token", "Rva2VuL29m", "9Ub2tlbi9vZ", "RfVG9rZW4vb2Y"]) expect(left).not.toContain(part);
  });

  it("goes in every form, cut short anywhere, between words or other letters", () => {
    const secret = fc.oneof(
      fc.constantFrom(token, `api-${uuid}`, `ghs_${of(36)}`, `ghs_1_${of(60).repeat(8)}`),
      fc.string({ minLength: 8, maxLength: 60 }),
    );
    const form = fc.constantFrom(
      (text: string) => text,
      (text: string) => encodeURIComponent(wellFormed(text)),
      (text: string) => Buffer.from(text).toString("base64"),
      (text: string) => Buffer.from(text).toString("base64url"),
    );
    const around = fc.constantFrom("", "x", "ab", "a: ", "gh", "api-1f2e ");
    fc.assert(
      fc.property(secret, form, around, around, fc.double({ min: 0, max: 1, noNaN: true }), (...drawn) => {
        const [text, encoded, before, after, share] = drawn;
        const written = encoded(before + text + after);
        // Of base64, what is left at both ends depends on the bytes beside the token.
        const begin = encoded(before).length + 4;
        const cut = written.slice(0, begin + Math.ceil(share * (written.length - begin)));
        const left = redactor([text])(`words ${cut}… words`).replace(/^words | words$/g, "");
        const secretPart = cut.slice(begin, encoded(before + text).length - 4);
        if (secretPart.length >= 12) expect(left).not.toContain(secretPart.slice(0, 12));
        if (secretPart.length >= 12) expect(left).toContain("‹redacted›");
      }),
    );
  });

  it("is not looked for if it is so short that it hits words", () => {
    expect(redactor(["produce", "", "x"])("production")).toBe("production");
    expect(redactor(["products"])("products")).toBe("‹redacted›");
  });

  it("is taken as it is written, whatever its characters mean in a pattern", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 40 }), fc.string(), (secret, around) => {
        expect(redactor([secret])(`${around}${secret}${around}`)).not.toContain(secret);
      }),
    );
  });
});

describe("nothing of ours is hit", () => {
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
  const key = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,30}$/);
  const digest = fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Buffer.from(bytes).toString("base64url"));
  const redact = redactor([`api-${uuid}`, `ghs_${of(36)}`, randomBytes(20).toString("hex")]);
  const stays = (text: string) => expect(redact(text)).toBe(text);

  test("no marker, digest, hash, id, commit", () => {
    const parts = fc.record({
      key,
      owner: fc.tuple(key, key).map((names) => names.join("/")),
      at: hex(6),
      hash: hex(12),
      digests: fc.array(digest),
      stages: fc.array(hex(6), { minLength: 1 }),
      run: fc.nat(),
      from: fc.nat(),
      commit: hex(40),
      id: hex(24),
      variation: fc.uuid(),
    });
    fc.assert(
      fc.property(parts, ({ at, commit, digests, hash, id, variation, ...rest }) => {
        stays(workflowMarkerText({ ...rest, at, hash }));
        stays(templateMarkerText({ owner: rest.owner, template: rest.key, hash }));
        stays(`${digests.join(",")} ${digests.join("\n")}`);
        stays(`<!-- ld-sync:comment:v1 ${Buffer.from(rest.owner).toString("base64url")} -->`);
        stays(JSON.stringify({ hash, id, variation, commit, digests, rules: [variation, id] }));
      }),
    );
  });

  test("no plan", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const plan = planFor(world);
        stays(
          reviewedLine(
            reviewedPlan(plan, { pull: 7, head: "0".repeat(40), at: "2026-12-01T09:00:00.000Z" }),
            reviewedBytes.check,
          ) ?? "",
        );
        expect(redacted(plan, redact)).toEqual(plan);
        expect(redact(json(plan))).toBe(json(plan));
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is left is as well-formed as before", () => {
  const secret = fc.constantFrom(
    `api-${uuid}`,
    `ghp_${of(36)}`,
    "knownSecret-1",
    `${"x".repeat(190)}knownSecret-1`,
    "https://a:b@c",
  );
  const redact = redactor(["knownSecret-1"]);

  test("JSON and YAML", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.string(), secret), fc.array(fc.oneof(fc.string(), secret))), (value) => {
        const text = redact(json(value));
        expect(text).not.toMatch(/knownSecret|1f2e3d4c|ghp_/);
        expect(() => JSON.parse(text)).not.toThrow();
      }),
    );
    const odd = { authorization: 1234567890, Authorization: [1234567890], bearer: { x: 123456789012 } };
    expect(JSON.parse(redact(json(odd)))).toEqual(odd);
    expect(load(redact(`name: knownSecret-1\nlist: [knownSecret-1, api-${uuid}]\nknownSecret-1: x\n`))).toEqual({
      name: "‹redacted›",
      list: ["‹redacted›", "‹redacted›"],
      "‹redacted›": "x",
    });
  });

  test("markdown", () => {
    const text = `[x]knownSecret-1\n\n[x]: y\n\nknownSecret-1: https\u2060://x\n\n- knownSecret-1\n`;
    expect(readMarkdown(redact(text)).shape).toEqual(readMarkdown(text).shape);
  });
});

describe.each(sinks)("$name", (sink) => {
  /** What makes it secret, which nobody else would write. */
  const tokens: [string, string][] = [
    [`api-${uuid}`, "5b6a-4978"],
    [`ghp_${of(36)}`, "6789abcd"],
    [`github_pat_${of(22)}_${of(59)}`, "6789abcd"],
    ["own_secret_of_this_run", "et_of_this"],
    [Buffer.from("own_secret_of_this_run").toString("base64"), "WNyZXRf"],
    [Buffer.from(":own_secret_of_this_run").toString("base64url"), "NlY3JldF"],
    ["https://ada:s3cr3tpassw0rd@example.com", "cr3tpass"],
  ];
  const redact = redactor(["own_secret_of_this_run"]);
  const ownForms = tokens.slice(3, 6).map(([form]) => form);

  test.each(tokens)("doesn't show %s, not even a part of it", (token, part) => {
    const words = [
      token,
      `x ${token} y`,
      ...[30, 45, 55, 120, 170, 185, 195].map((length) => "x".repeat(length) + token),
    ];
    const report = reportOf(words);
    // What has a known shape goes wherever words are made safe; the run's own, where they leave it.
    const rendered = sink.render(report);
    for (const shown of ownForms.includes(token) ? rendered.map(redact) : rendered) {
      const plain = shown.replaceAll("\u2060", "").replaceAll("&#95;", "_");
      expect(plain.split("\n").filter((line) => line.includes(part))).toEqual([]);
    }
  });
});
