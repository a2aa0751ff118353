// The files of a directory → its configuration and documents; what is not read is said.
import { describe, expect, it } from "vitest";
import { readRevision } from "../../src/configuration/revision.ts";
import { file, said, template, workflow } from "../documents/reading.ts";

function read(files: Record<string, string>, revision: "head" | "base" = "head") {
  return readRevision(
    Object.entries(files).map(([name, text]) => file(text, `.launchdarkly/${name}`)),
    ".launchdarkly",
    revision,
  );
}

const silent = workflow({ project: undefined, environment: undefined });

describe("a revision", () => {
  it("reads documents of both folders at any depth, whatever their kind, and the configuration", () => {
    const revision = read({
      "workflow-sync.yaml": "owner: acme/storefront\ndefaults: { project: p, environments: [e] }\n",
      "workflows/a.yaml": silent,
      "workflows/team/b.yml": workflow({ key: "b" }),
      "templates/deep/er/c.yaml": template(),
      "templates/d.yaml": workflow({ key: "d" }),
      "README.md": "not YAML: [",
      "workflows/notes.txt": "\t",
    });
    expect(said(revision.diagnostics)).toBe("");
    expect(revision.configuration?.owner).toBe("acme/storefront");
    expect(revision.workflows.map(({ key, target }) => `${key} ${target.project}`)).toEqual([
      "d storefront",
      "new-checkout p",
      "b storefront",
    ]);
    expect(revision.templates.map(({ key }) => key)).toEqual(["standard-rollout"]);
    expect(revision.count).toBe(4);
  });

  it("reads a document whose name holds a line break", () => {
    const revision = read({ "workflows/new\nline.yaml": workflow() });
    expect([said(revision.diagnostics), revision.count]).toEqual(["", 1]);
  });

  it("goes by its own severities of checks, unless others are given", () => {
    const files = [
      file("checks: { unknown-instruction: error }\n", ".launchdarkly/workflow-sync.yaml"),
      file(workflow({ stages: "[{ action: [{ kind: launchRocket }] }]" }), ".launchdarkly/workflows/a.yaml"),
    ];
    const severities = (...given: [checks?: { "unknown-instruction"?: "notice" }]) =>
      readRevision(files, ".launchdarkly", "head", ...given).diagnostics.map(({ severity }) => severity);
    expect([severities(), severities({}), severities({ "unknown-instruction": "notice" })]).toEqual([
      ["error"],
      ["warning"],
      ["notice"],
    ]);
  });

  it("can't be read whole where its configuration isn't YAML", () => {
    const { configuration, unreadable } = read(
      { "workflow-sync.yaml": "owner: [", "workflows/a.yaml": workflow() },
      "base",
    );
    expect(configuration).toBeUndefined();
    expect(unreadable).toMatchObject([{ code: "yaml", position: { file: ".launchdarkly/workflow-sync.yaml" } }]);
  });

  it("has no configuration where there is no file, and none of its documents is a mistake", () => {
    expect(read({ "workflows/a.yaml": workflow() })).toMatchObject({
      configuration: undefined,
      diagnostics: [],
      count: 1,
    });
    expect(read({})).toMatchObject({
      configuration: undefined,
      diagnostics: [],
      count: 0,
      workflows: [],
      templates: [],
    });
  });

  it.each([
    "a.yaml",
    "workflow/a.yaml",
    "other/workflows/a.yml",
    "workflows.yaml",
    "workflows/A.YAML",
    "templates/.YML",
  ])("warns of %s, which it doesn't read", (name) => {
    const { diagnostics, count } = read({ [name]: "a: [" });
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "file-ignored",
        message: expect.stringContaining("`.launchdarkly/workflows/`"),
        position: { file: `.launchdarkly/${name}`, line: 1, column: 1 },
      },
    ]);
    expect(count).toBe(0);
  });

  it("warns once of all that lies in a folder and isn't read, whatever its depth", () => {
    const others = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`charts/${index}/a.yaml`, "a: b"]));
    const { diagnostics } = read({ ...others, "b.yaml": "", "a.yml": "", "workflows/deep/A.YAML": "" });
    expect(diagnostics.map(({ code, position }) => [code, position?.file])).toEqual([
      ["file-ignored", ".launchdarkly/a.yml"],
      ["file-ignored", ".launchdarkly/charts/0/a.yaml"],
      ["file-ignored", ".launchdarkly/workflows/deep/A.YAML"],
    ]);
    const [inDirectory, inCharts, alone] = diagnostics.map(({ message }) => message);
    expect(inDirectory).toMatch(/^2 files in `\.launchdarkly\/` are not read: .* They are `a\.yml` and `b\.yaml`\.$/);
    expect(inCharts).toMatch(
      /^1000 files in `\.launchdarkly\/charts\/` are not read: .* They are `0\/a\.yaml`, .* and 995 more\.$/,
    );
    expect(alone).toMatch(/^This file is not read: /);
  });

  it.each(["workflow-sync.yml", "Workflow-Sync.yaml"])(
    "refuses a configuration called %s: it would not hold",
    (name) => {
      expect(read({ [name]: "paused: { reason: x }" })).toMatchObject({
        configuration: undefined,
        diagnostics: [
          { severity: "error", code: "configuration-name", hint: expect.stringContaining("workflow-sync.yaml") },
        ],
      });
    },
  );

  it("gives the errors of configuration and documents together, by file and line", () => {
    const { diagnostics } = read({
      "workflows/b.yaml": workflow({ key: "B" }),
      "workflow-sync.yaml": "ownr: a\ntimeZone: 5\n",
      "workflows/a.yaml": workflow({ key: "A", name: "''" }),
    });
    expect(diagnostics.map(({ position, code }) => `${position?.file}:${position?.line} ${code}`)).toEqual([
      ".launchdarkly/workflow-sync.yaml:1 unknown-field",
      ".launchdarkly/workflow-sync.yaml:2 wrong-type",
      ".launchdarkly/workflows/a.yaml:2 wrong-form",
      ".launchdarkly/workflows/a.yaml:6 empty",
      ".launchdarkly/workflows/b.yaml:2 wrong-form",
    ]);
  });

  it.each([
    ["that is not YAML", "defaults: [", "yaml"],
    ["with wrong defaults", "defaults: { project: 5 }", "wrong-type"],
  ])("blames a configuration %s once, not every document that relies on it", (_, text, code) => {
    const { diagnostics } = read({
      "workflow-sync.yaml": text,
      "workflows/a.yaml": silent,
      "workflows/b.yaml": workflow({ key: "b", project: undefined }),
      "templates/c.yaml": template({ project: undefined }),
    });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it("uses the defaults of a configuration whose other fields are wrong", () => {
    const { workflows, diagnostics } = read(
      {
        "workflow-sync.yaml": "defaults: { project: p, environments: [e] }\npaused: { reason: x }\ncolour: red\n",
        "workflows/a.yaml": silent,
      },
      "base",
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-field"]);
    expect(workflows.map(({ target }) => target)).toEqual([{ project: "p", flag: "new-checkout", environment: "e" }]);
  });
});
