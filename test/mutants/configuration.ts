// Configuration: base steers, nothing is guessed, and no file of the repository says where the token goes.
import type { MutantGroup } from "./mutant.ts";

const prepare = "src/pipeline/prepare.ts";
const settings = "src/configuration/settings.ts";
const configuration = "src/configuration/configuration.ts";
const revision = "src/configuration/revision.ts";
const checks = "src/model/checks.ts";

export const steering: MutantGroup = {
  tests: ["test/configuration"],
  mutants: [
    {
      name: "head steers",
      file: prepare,
      search: "newest.configuration ?? headRevision.configuration ?? standardConfiguration",
      replace: "headRevision.configuration ?? newest.configuration ?? standardConfiguration",
      breaks: "A change lifts its own guards.",
    },
    {
      name: "a configuration that is new doesn't steer",
      file: prepare,
      search: "newest.configuration ?? headRevision.configuration ?? standardConfiguration",
      replace: "newest.configuration ?? standardConfiguration",
      breaks: "The first change of a repository has no owner.",
    },
    {
      name: "head's severities count",
      file: prepare,
      search: 'readRevision(head.files, directory, "head", newest.configuration?.checks)',
      replace: 'readRevision(head.files, directory, "head")',
      breaks: "A change turns off the check that it fails.",
    },
    {
      name: "what was undone steers with its own revision",
      file: prepare,
      search: "const baseRevision = withUndone(newest, inputs);",
      replace: "const baseRevision = newest;",
      breaks: "What an apply left undone counts as made.",
    },
    {
      name: "a pause from outside is dropped",
      file: prepare,
      search: "paused === undefined ? steering :",
      replace: "true ? steering :",
      breaks: "A pause doesn't hold during an incident.",
    },
    {
      name: "a pause from outside holds in part",
      file: prepare,
      search: 'targets: ["*/*/*"] } }',
      replace: 'targets: ["*/*/production"] } }',
      breaks: "A pause doesn't hold during an incident.",
    },
    {
      name: "a directory of its own takes the repository's name for its owner",
      file: settings,
      search: "if (explicit === undefined && directory !== standardDirectory)",
      replace: "if (false)",
      breaks: "Two directories of one owner delete each other's workflows.",
    },
    {
      name: "the configuration's owner counts before the input's",
      file: settings,
      search: "owner ?? configuration.owner",
      replace: "configuration.owner ?? owner",
      breaks: "What someone gives by hand isn't done.",
    },
    {
      name: "the repository's name counts before the configuration's owner",
      file: settings,
      search: 'explicit ?? repository ?? ""',
      replace: 'repository ?? explicit ?? ""',
      breaks: "After a fork or a rename everything is made once more.",
    },
    {
      name: "an owner may end the marker",
      file: settings,
      search: "if (!/^[^\\s[\\]=]+$/.test(chosen))",
      replace: "if (false)",
      breaks: "What is made can't be found again.",
    },
    {
      name: "environments don't name an instance",
      file: settings,
      search: "environments === undefined ? owner :",
      replace: "true ? owner :",
      breaks: "Matrix jobs overwrite each other's record.",
    },
    {
      name: "the order of environments names an instance",
      file: settings,
      search: '[...environments].sort().join(",")',
      replace: '[...environments].join(",")',
      breaks: "A job loses its record when its environments are written in another order.",
    },
    {
      name: "a token goes over HTTP",
      file: settings,
      search: 'url.protocol !== "https:" && !(loopback && url.protocol === "http:")',
      replace: "false",
      breaks: "The token is sent in the clear.",
    },
    {
      name: "every host is LaunchDarkly's",
      file: settings,
      search: "loopback || launchDarklyHosts.includes(host)",
      replace: "true",
      breaks: "Nobody is told that the token goes elsewhere.",
    },
    {
      name: "a host that begins like loopback is loopback",
      file: settings,
      search: "|\\[::1\\])$/",
      replace: "|\\[::1\\])/",
      breaks: "The token is sent in the clear, to whoever owns the name.",
    },
    {
      name: "a field that isn't valid counts",
      file: configuration,
      search: "filter(([field]) => !refused.has(field))",
      replace: "filter(() => true)",
      breaks: "A run goes by a value that was refused.",
    },
    {
      name: "a configuration with a mistake counts for nothing",
      file: configuration,
      search: "filter(([field]) => !refused.has(field))",
      replace: "filter(() => refused.size === 0)",
      breaks: "A typo lifts the guards.",
    },
    {
      name: "a pause stops what is in production",
      file: configuration,
      search: 'written.paused.targets ?? ["*/*/*"]',
      replace: 'written.paused.targets ?? ["*/*/production"]',
      breaks: "A pause doesn't hold during an incident.",
    },
    {
      name: "a configuration by another name is ignored",
      file: revision,
      search: "if (/^workflow-sync\\.ya?ml$/i.test(name))",
      replace: "if (false)",
      breaks: "Guards that somebody wrote don't hold.",
    },
    {
      name: "a base configuration that isn't YAML can be read",
      file: revision,
      search: "...(parsed !== undefined && parsed.configuration === undefined ? parsed.diagnostics : []),",
      replace: "",
      breaks: "The guards of the revision that is merged into don't hold, without a word.",
    },
    {
      name: "a document accepts what is an error",
      file: checks,
      search: 'severity !== "error" && accepted.includes(check)',
      replace: "accepted.includes(check)",
      breaks: "A change lifts what base's policy forbids.",
      tests: ["test/documents", "test/planning/checks"],
    },
  ],
};
