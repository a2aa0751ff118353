// Who owns what a run makes, what it is called, and where its token goes.
import { describe, expect, it } from "vitest";
import { standardConfiguration } from "../../src/configuration/configuration.ts";
import {
  instanceName,
  type OwnerInputs,
  ownerOfAnotherRepository,
  resolveHost,
  resolveOwner,
} from "../../src/configuration/settings.ts";

const owned = (owner: string) => ({ ...standardConfiguration, owner });

describe("the owner is", () => {
  const inputs: OwnerInputs = { directory: ".launchdarkly", configuration: standardConfiguration };

  it.each<[string, Partial<OwnerInputs>, string]>([
    ["what is given", { owner: "given", repository: "acme/storefront", configuration: owned("configured") }, "given"],
    ["else what is configured", { repository: "acme/storefront", configuration: owned("configured") }, "configured"],
    ["else the repository", { repository: "acme/storefront" }, "acme/storefront"],
    ["of another directory what is given", { directory: "other", owner: "given" }, "given"],
    [
      "of another directory else what is configured",
      { directory: "other", configuration: owned("configured") },
      "configured",
    ],
  ])("%s", (_, different, owner) => {
    expect(resolveOwner({ ...inputs, ...different })).toEqual({ owners: { owner, formerOwners: [] } });
  });

  it.each<[string, Partial<OwnerInputs>]>([
    ["nothing says so", {}],
    ["the repository's name is empty", { repository: "" }],
    ["only the repository is known, of another directory", { directory: "other", repository: "acme/storefront" }],
    ["it would end its marker", { owner: "acme]" }],
    ["it would begin another field", { owner: "acme key=other" }],
    ["it holds an equal sign", { owner: "acme=storefront" }],
  ])("never guessed, and never unreadable: an error where %s", (_, different) => {
    expect(resolveOwner({ ...inputs, ...different })).toMatchObject({ diagnostic: { code: "no-owner" } });
  });

  it("one of several, where the configuration says so", () => {
    const configuration = { ...standardConfiguration, formerOwners: ["acme/shop"] };
    expect(resolveOwner({ ...inputs, owner: "given", configuration })).toEqual({
      owners: { owner: "given", formerOwners: ["acme/shop"] },
    });
  });
});

describe("an owner that names another repository", () => {
  const inputs: OwnerInputs = {
    directory: ".launchdarkly",
    repository: "mallory/storefront",
    configuration: owned("acme/storefront"),
  };

  it("is warned of: a fork has it from upstream", () => {
    expect(ownerOfAnotherRepository(inputs)).toMatchObject([
      {
        severity: "warning",
        code: "owner-of-another-repository",
        message: expect.stringMatching(/`acme\/storefront`.*`mallory\/storefront`/),
        hint: expect.stringMatching(/`owner: mallory\/storefront`.*`formerOwners: \[acme\/storefront\]`/),
      },
    ]);
  });

  it.each<[string, Partial<OwnerInputs>]>([
    ["it is this one, in other letters", { repository: "Acme/Storefront" }],
    ["it was chosen by input", { owner: "acme/storefront" }],
    ["it is no repository's name", { configuration: owned("storefront") }],
    ["it is a part of one", { configuration: owned("acme/mono/storefront") }],
    ["this one is a former owner", { configuration: { ...owned("acme/shop"), formerOwners: ["mallory/storefront"] } }],
    ["none is configured", { configuration: standardConfiguration }],
    ["it isn't known which this one is", { repository: "" }],
  ])("is not, where %s", (_, different) => {
    expect(ownerOfAnotherRepository({ ...inputs, ...different })).toEqual([]);
  });
});

it("an instance is its owner and its environments, in whatever order they are given", () => {
  expect(instanceName("acme", undefined)).toBe("acme");
  expect(instanceName("acme", ["staging", "production"])).toBe("acme:production,staging");
  expect(instanceName("acme", ["production", "staging"])).toBe("acme:production,staging");
});

describe("a token goes", () => {
  it.each([
    [undefined, "https://app.launchdarkly.com"],
    ["", "https://app.launchdarkly.com"],
    ["app.eu.launchdarkly.com", "https://app.eu.launchdarkly.com"],
    ["https://app.launchdarkly.us/", "https://app.launchdarkly.us"],
    ["https://app.launchdarkly.com/api/v2", "https://app.launchdarkly.com"],
    ["https://app.eu.launchdarkly.com/api/v2/", "https://app.eu.launchdarkly.com"],
    ["app.launchdarkly.com/api", "https://app.launchdarkly.com"],
    ["http://localhost:8080/api/v2", "http://localhost:8080"],
    ["http://localhost:8080/proxy/api/v2", "http://localhost:8080/proxy"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("where it may: %s", (given, host) => {
    expect(resolveHost(given)).toEqual({ host, diagnostics: [] });
  });

  it.each([
    "https://launchdarkly.example.com",
    "https://app.launchdarkly.com.example.com",
    "https://localhost.example.com",
  ])("elsewhere with a warning: %s", (given) => {
    expect(resolveHost(given)).toMatchObject({ host: given, diagnostics: [{ severity: "warning", code: "base-uri" }] });
  });

  it("nowhere where LaunchDarkly's API isn't: the path is named, and the address without it", () => {
    const { diagnostics } = resolveHost("https://app.launchdarkly.com/default/production");
    expect(diagnostics).toMatchObject([
      {
        severity: "error",
        code: "base-uri",
        message: expect.stringContaining("has a path"),
        hint: "Give the host alone: `https://app.launchdarkly.com`.",
      },
    ]);
  });

  it.each([
    "http://app.launchdarkly.com",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://example.com/localhost",
    "ftp://localhost",
    "https://",
  ])("nowhere in the clear: %s", (given) => {
    expect(resolveHost(given)).toMatchObject({ host: "", diagnostics: [{ severity: "error", code: "base-uri" }] });
  });
});
