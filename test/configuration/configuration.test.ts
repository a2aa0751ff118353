// workflow-sync.yaml: every field, its standard, and what is wrong with it.
import { describe, expect, it } from "vitest";
import { parseConfiguration, standardConfiguration } from "../../src/configuration/configuration.ts";
import { file, marked, said } from "../documents/reading.ts";

const path = ".launchdarkly/workflow-sync.yaml";
const parse = (text: string) => parseConfiguration(file(text, path));

describe("a configuration", () => {
  it("is read whole", () => {
    const { configuration, defaults, diagnostics } = parse(`
owner: acme/storefront
formerOwners: [acme/shop, old]
defaults: { project: storefront, environments: [staging, production], maintainer: ada@example.com }
timeZone: Europe/Berlin
guards: { deletes: { count: 3, percent: 12.5 }, protected: [storefront/*/production, "key:payments-*"] }
paused: { reason: "incident 123", targets: ["*/*/production"] }
checks: { approval-after-schedule: error, rollout-goes-down: off, already-on: notice, flag-archived: warning }
requests: { concurrency: 4, headroom: 25%, timeout: 10s, budget: 1h }
replaceOrder: delete-first
service:
  probed: 2026-11-29
  secondActiveWorkflow: allowed
  unfilteredListShowsEnded: false
  readerMayDryRun: true
  relativeWaitsFrom: workflow-start
  listedWithin: 3s
`);
    expect(diagnostics).toEqual([]);
    expect(configuration).toEqual({
      owner: "acme/storefront",
      formerOwners: ["acme/shop", "old"],
      defaults: { project: "storefront", environments: ["staging", "production"], maintainer: "ada@example.com" },
      timeZone: "Europe/Berlin",
      guards: { deletes: { count: 3, percent: 12.5 }, protected: ["storefront/*/production", "key:payments-*"] },
      paused: { reason: "incident 123", targets: ["*/*/production"] },
      checks: {
        "approval-after-schedule": "error",
        "rollout-goes-down": "off",
        "already-on": "notice",
        "flag-archived": "warning",
      },
      requests: { concurrency: 4, headroom: 0.25, timeout: 10_000, budget: 3_600_000 },
      policies: [],
      replaceOrder: "delete-first",
      service: {
        probed: "2026-11-29",
        secondActiveWorkflow: "allowed",
        unfilteredListShowsEnded: false,
        readerMayDryRun: true,
        relativeWaitsFrom: "workflow-start",
        listedWithin: 3_000,
      },
    });
    expect(defaults).toEqual(configuration?.defaults);
  });

  it("isn't taken where a key is given twice: nobody knows which is meant", () => {
    const { configuration, defaults, diagnostics } = parse("paused: { reason: x }\npaused: { reason: y }\nownr: z\n");
    expect([configuration, defaults]).toEqual([undefined, "unknown"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["duplicate-key", "unknown-field"]);
  });

  it("leaves the standards where it is silent", () => {
    expect(parse("{}")).toEqual({ configuration: standardConfiguration, defaults: {}, diagnostics: [] });
    expect(standardConfiguration).toEqual({
      formerOwners: [],
      defaults: {},
      timeZone: "UTC",
      guards: { deletes: { count: 5, percent: 20 }, protected: [] },
      checks: {},
      policies: [],
      requests: { concurrency: 8, headroom: 0.2, timeout: 30_000, budget: 900_000 },
      replaceOrder: "create-first",
      service: {},
    });
  });

  it.each([
    ["{}", "create-first"],
    ["service: { secondActiveWorkflow: allowed }", "create-first"],
    ["service: { secondActiveWorkflow: refused }", "delete-first"],
    ["{ service: { secondActiveWorkflow: refused }, replaceOrder: create-first }", "create-first"],
    ["service: { secondActiveWorkflow: refused, listedWithin: soon }", "create-first"],
  ])("takes from %s the order %s", (yaml, order) => {
    expect(parse(yaml).configuration?.replaceOrder).toBe(order);
  });

  it.each([
    ["250ms", 250],
    ["1m", 60_000],
    ["60s", 60_000],
  ])("reads a listedWithin of %s", (text, milliseconds) => {
    expect(parse(`service: { listedWithin: ${text} }`).configuration?.service).toEqual({ listedWithin: milliseconds });
  });

  it("leaves them inside of what it gives in part", () => {
    const { configuration } = parse(
      "{ guards: { deletes: { percent: 50 } }, requests: { timeout: 5s }, paused: { reason: x } }",
    );
    expect(configuration?.guards).toEqual({ deletes: { count: 5, percent: 50 }, protected: [] });
    expect(configuration?.requests).toEqual({ ...standardConfiguration.requests, timeout: 5_000 });
    expect(configuration?.paused).toEqual({ reason: "x", targets: ["*/*/*"] });
  });

  it.each([
    ["timeout", "250ms", 250],
    ["timeout", "45s", 45_000],
    ["timeout", "60m", 3_600_000],
    ["budget", "90s", 90_000],
    ["budget", "15m", 900_000],
    ["budget", "24h", 86_400_000],
  ] as const)("reads a %s of %s", (field, text, milliseconds) => {
    expect(parse(`requests: { ${field}: ${text} }`).configuration?.requests[field]).toBe(milliseconds);
  });

  it.each([
    ["0%", 0],
    ["7%", 0.07],
    ["99%", 0.99],
  ])("reads a headroom of %s", (text, part) => {
    expect(parse(`requests: { headroom: ${text} }`).configuration?.requests.headroom).toBe(part);
  });

  it.each(["off", "'off'", "false"])("reads %s as off", (written) => {
    expect(parse(`checks: { already-on: ${written} }`)).toMatchObject({
      configuration: { checks: { "already-on": "off" } },
      diagnostics: [],
    });
  });

  it.each(["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"])("takes the time zone %s", (zone) => {
    expect(parse(`timeZone: ${zone}`).diagnostics).toEqual([]);
  });
});

describe("one mistake in a configuration is one error, at its place", () => {
  it.each<[what: string, text: string, code: string, words: RegExp]>([
    ["an unknown field", "«ownr: acme", "unknown-field", /Did you mean `owner`/],
    ["an unknown field inside", "guards: { «delete: {} }", "unknown-field", /Did you mean `deletes`/],
    ["an owner with a blank", "owner: «'a b'", "wrong-form", /Without blanks, brackets and equal signs/],
    ["an owner that would end the marker", "owner: «'a]'", "wrong-form", /brackets/],
    ["former owners that are text", "formerOwners: «acme", "wrong-type", /must be a list/],
    [
      "a former owner that is the owner",
      "owner: a\nformerOwners: [b, «a]",
      "former-owner-in-use",
      /`a` is the owner itself\. Take it out/,
    ],
    ["a former owner twice", "formerOwners: [a, «a]", "repeated", /twice/],
    ["a project with a slash", "defaults: { project: «a/b }", "wrong-form", /Letters, digits/],
    ["no environments", "defaults: { environments: «[] }", "empty", /`environments` is empty/],
    ["a time zone that there isn't", "timeZone: «Europe/Bärlin", "unknown-time-zone", /`Europe\/Berlin`/],
    ["a time zone that is a number", "timeZone: «1", "wrong-type", /quote it/],
    ["a negative count", "guards: { deletes: { count: «-1 } }", "out-of-range", /at least 0/],
    ["a percentage with its sign", "guards: { deletes: { percent: «20% } }", "wrong-type", /a number, not text/],
    ["more than all", "guards: { deletes: { percent: «101 } }", "out-of-range", /at most 100/],
    ["a pause without a reason", "paused: «{}", "missing-field", /`reason`/],
    ["a pause that is true", "paused: «true", "wrong-type", /a mapping/],
    ["a protection in another dialect", "guards: { protected: [a/**, «'*/+(a)/*'] }", "wrong-glob", /Use `\*` for/],
    ["a protected key in another dialect", "guards: { protected: [«'key:[ab]'] }", "wrong-glob", /Use `\*` for/],
    ["a pause of braces left open", "paused: { reason: x, targets: [«'*/*/{a'] }", "wrong-glob", /isn't closed/],
    ["an endless glob", `paused: { reason: x, targets: [«"${"*a".repeat(151)}"] }`, "too-long", /300 characters/],
    ["an unknown check", "checks: { «already-of: error }", "unknown-field", /Did you mean `already-on`/],
    ["a severity that there isn't", "checks: { already-on: «fatal }", "wrong-value", /`warning`/],
    ["a check that is true", "checks: { already-on: «true }", "wrong-value", /can't be `true`/],
    ["no concurrency", "requests: { concurrency: «0 }", "out-of-range", /at least 1/],
    ["a headroom that is a number", "requests: { headroom: «20 }", "wrong-type", /For example: `20%`/],
    ["a headroom of everything", "requests: { headroom: «100% }", "wrong-form", /100%/],
    ["a duration without a unit", "requests: { timeout: «30 }", "wrong-type", /seconds \(s\)/],
    ["a timeout in hours", "requests: { timeout: «1h }", "wrong-form", /at most an hour/],
    ["a timeout that no timer keeps", "requests: { timeout: «999999m }", "out-of-range", /at most an hour/],
    ["a list that takes longer than is told", "service: { listedWithin: «2m }", "out-of-range", /at most a minute/],
    ["a day that is none", "service: { probed: «yesterday }", "wrong-form", /probed/],
    ["a day that the calendar hasn't", "service: { probed: «2026-13-45 }", "not-a-date", /no day `2026-13-45`/],
    ["a thirtieth of February", "service: { probed: «2026-02-30 }", "not-a-date", /no day `2026-02-30`/],
    ["an empty day", "service: { probed: «'' }", "wrong-form", /`probed` can't be empty\. .*2026-11-29/],
    ["an empty choice", "service: { relativeWaitsFrom: «'' }", "wrong-value", /`relativeWaitsFrom` can't be empty\./],
    ["a service that isn't known", "service: { «listsEnded: true }", "unknown-field", /listsEnded/],
    ["a budget of weeks", "requests: { budget: «200h }", "out-of-range", /at most a day/],
    ["an order that there isn't", "replaceOrder: «create-last", "wrong-value", /Did you mean `create-first`/],
    ["a list", "«- owner: acme", "wrong-type", /must be a mapping/],
    ["two documents", "owner: a\n---\n«owner: b", "one-configuration", /into the first/],
    ["an empty file", "«# nothing", "empty-file", /delete the file/],
    ["no YAML", "owner: [a\n«b: c", "yaml", /left open/],
  ])("%s", (_, written, code, words) => {
    const { text, marks } = marked(`${written}\n`);
    const { diagnostics } = parse(text);
    expect(diagnostics.map(({ code: found, position }) => [found, `${position?.line}:${position?.column}`])).toEqual([
      [code, marks[0]],
    ]);
    expect(said(diagnostics)).toMatch(words);
    expect(diagnostics[0]).toMatchObject({ severity: "error", position: { file: path }, hint: expect.any(String) });
  });
});

describe("of a configuration with mistakes", () => {
  it("the valid fields hold: a pause and its guards don't go with a typo", () => {
    const { configuration, defaults } = parse(`
owner: acme/storefront
timeZone: Nowhere/Else
colour: red
guards: { protected: ["*/*/production"] }
paused: { reason: x }
checks: { already-on: fatal, flag-archived: error }
defaults: { project: p }
`);
    expect(configuration).toEqual({
      ...standardConfiguration,
      owner: "acme/storefront",
      guards: { ...standardConfiguration.guards, protected: ["*/*/production"] },
      paused: { reason: "x", targets: ["*/*/*"] },
      defaults: { project: "p" },
    });
    expect(defaults).toEqual({ project: "p" });
  });

  it.each([
    ["its defaults are not valid", "defaults: { project: a/b }"],
    ["it is not YAML", "defaults: ["],
    ["it is a list", "- a"],
    ["it is text", "a"],
    ["it is empty", ""],
    ["there are two of it", "owner: a\n---\nowner: b"],
  ])("the defaults are unknown if %s", (_, text) => {
    expect(parse(text).defaults).toBe("unknown");
  });
});
