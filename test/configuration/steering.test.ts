// Which revision's configuration counts: the one that a change goes into says whose everything is, and any may make it stricter.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Configuration, standardConfiguration } from "../../src/configuration/configuration.ts";
import { readRevision } from "../../src/configuration/revision.ts";
import { identify, type PlanInputs, strictest } from "../../src/pipeline/request.ts";
import { file } from "../documents/reading.ts";

const inputs: PlanInputs = { directory: ".launchdarkly", repository: "acme/storefront", scope: "changed" };

function revision(configuration?: string) {
  const files = configuration === undefined ? [] : [file(configuration, ".launchdarkly/workflow-sync.yaml")];
  return readRevision(files, ".launchdarkly", "base");
}

function configured(yaml: string): Configuration {
  const { configuration } = revision(yaml);
  if (configuration === undefined) throw new Error("It can't be read.");
  return configuration;
}

describe("whose a plan is", () => {
  it("is said by the revision that the change goes into, not by the change", () => {
    const into = revision("owner: acme/base\nformerOwners: [acme/old]\ntimeZone: Europe/Berlin\n");
    const identity = identify(revision("owner: acme/head\ntimeZone: Asia/Tokyo\n"), into, inputs);
    expect(identity).toMatchObject({
      owners: { owner: "acme/base", formerOwners: ["acme/old"] },
      instance: "acme/base",
      diagnostics: [{ severity: "warning", code: "owner-of-another-repository" }],
    });
    expect(identity.steering).toBe(into.configuration);
  });

  it("is said by the change where that has no configuration yet", () => {
    const head = revision("owner: acme/head\n");
    expect(identify(head, revision(), inputs)).toMatchObject({ owners: { owner: "acme/head" }, instance: "acme/head" });
  });

  it("without any, the repository owns it and the standard counts", () => {
    expect(identify(revision(), revision(), inputs)).toEqual({
      owners: { owner: "acme/storefront", formerOwners: [] },
      instance: "acme/storefront",
      steering: standardConfiguration,
      diagnostics: [],
    });
  });

  it("is said by whoever gives an owner by hand", () => {
    expect(identify(revision(), revision("owner: acme/base\n"), { ...inputs, owner: "acme/mine" }).owners.owner).toBe(
      "acme/mine",
    );
  });

  it("goes by the environments, too", () => {
    const { instance } = identify(revision(), revision(), { ...inputs, environments: ["staging", "production"] });
    expect(instance).toBe("acme/storefront:production,staging");
  });

  it("is an error where nobody says it", () => {
    const { repository: _, ...nobody } = inputs;
    expect(identify(revision(), revision(), nobody).diagnostics).toMatchObject([{ severity: "error" }]);
  });
});

describe("a guard, a protection or a pause holds", () => {
  const strict = "guards: { deletes: { count: 1, percent: 3 }, protected: ['**'] }\npaused: { reason: incident }\n";
  const lax = "guards: { deletes: { count: 99, percent: 100 } }\n";
  const expected = {
    guards: { deletes: { count: 1, percent: 3 }, protected: ["**"] },
    paused: { reason: "incident", targets: ["*/*/*"] },
  };

  it.each<[string, string, (string | undefined)[]]>([
    ["where the change goes into", strict, [lax, lax]],
    ["in what was applied last", lax, [strict, lax]],
    ["in the change itself", lax, [lax, strict]],
    ["and others have no configuration", strict, [undefined, undefined]],
    ["another one than the one without any", lax, [undefined, strict]],
  ])("where a revision says so: %s", (_, steering, others) => {
    const all = others.map((yaml) => (yaml === undefined ? undefined : configured(yaml)));
    expect(strictest(configured(steering), all, undefined)).toMatchObject(expected);
  });

  it("with all that each of them says", () => {
    const one = configured(
      "guards: { deletes: { count: 2 }, protected: [a/b/c, 'key:x'] }\npaused: { reason: r, targets: [a/b/c] }\n",
    );
    const two = configured(
      "guards: { deletes: { percent: 7 }, protected: ['key:x', d/e/f] }\npaused: { reason: s, targets: [d/e/f] }\n",
    );
    expect(strictest(one, [two], undefined)).toMatchObject({
      guards: { deletes: { count: 2, percent: 7 }, protected: ["a/b/c", "key:x", "d/e/f"] },
      paused: { reason: "r; s", targets: ["a/b/c", "d/e/f"] },
    });
  });

  it("with every policy that one of them has, and both where they differ", () => {
    const of = (name: string, schema: string) => `policies: [{ name: ${name}, schema: ${schema} }]\n`;
    const { policies } = strictest(
      configured(of("a", "true")),
      [configured(of("b", "false")), undefined, configured(of("a", "false"))],
      undefined,
    );
    expect(policies.map(({ name, schema }) => [name, schema.value])).toEqual([
      ["a", true],
      ["b", false],
      ["a", false],
    ]);
  });

  it("and nothing else of the others counts", () => {
    const steering = configured("timeZone: Europe/Berlin\nowner: acme/base\nrequests: { concurrency: 2 }\n");
    const other = configured(
      "timeZone: Asia/Tokyo\nowner: acme/head\nrequests: { concurrency: 8 }\nreplaceOrder: delete-first\n",
    );
    const profiled = configured(
      "service: { secondActiveWorkflow: refused, unfilteredListShowsEnded: true, listedWithin: 1s }\n",
    );
    expect(strictest(steering, [profiled], undefined)).toEqual(steering);
    expect(strictest(steering, [other], undefined)).toEqual(steering);
    expect(strictest(steering, [], undefined)).toEqual(steering);
  });

  it("and one from outside stops everything, beside the configuration's own", () => {
    const some = configured("paused: { reason: mine, targets: [a/b/c] }\n");
    expect(strictest(some, [], "incident").paused).toEqual({
      reason: "mine; incident",
      targets: ["a/b/c", "*/*/*"],
    });
    expect(strictest(some, [some], "mine").paused?.reason).toBe("mine");
    expect(strictest(some, [], undefined).paused).toEqual({ reason: "mine", targets: ["a/b/c"] });
    expect(strictest(standardConfiguration, [], undefined)).toEqual(standardConfiguration);
  });

  it("in whichever order the revisions come: none lifts what another one says", () => {
    const globs = fc.uniqueArray(fc.constantFrom("a/*/*", "*/b/*", "key:c"), { maxLength: 2 });
    const any = fc.record({ count: fc.nat(9), percent: fc.nat(100), guarded: globs, stopped: globs }).map(
      ({ count, percent, guarded, stopped }): Configuration => ({
        ...standardConfiguration,
        guards: { deletes: { count, percent }, protected: guarded },
        ...(stopped.length > 0 && { paused: { reason: stopped.join(), targets: stopped } }),
      }),
    );
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (steering, others) => {
        const { guards, paused } = strictest(steering, others, undefined);
        for (const one of [steering, ...others]) {
          expect(guards.deletes.count).toBeLessThanOrEqual(one.guards.deletes.count);
          expect(guards.deletes.percent).toBeLessThanOrEqual(one.guards.deletes.percent);
          expect(guards.protected).toEqual(expect.arrayContaining(one.guards.protected));
          expect(paused?.targets ?? []).toEqual(expect.arrayContaining(one.paused?.targets ?? []));
        }
        const said = [steering, ...others].flatMap((one) => [...one.guards.protected, ...(one.paused?.targets ?? [])]);
        for (const glob of [...guards.protected, ...(paused?.targets ?? [])]) expect(said).toContain(glob);
      }),
    );
  });
});
