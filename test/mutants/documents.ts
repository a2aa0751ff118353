// Hashes and canonical form, which stand in customers' accounts; and what a document claims.
import type { MutantGroup } from "./mutant.ts";
import { overrides } from "./overrides.ts";

const hash = "src/documents/canonical/hash.ts";
const salvage = "src/documents/salvage.ts";
const duplicates = "src/documents/duplicates.ts";
const compile = "src/documents/compile.ts";
const targets = "src/documents/canonical/targets.ts";
const documentStages = "src/resolving/document-stages.ts";
const stages = "src/documents/canonical/stages.ts";

const hashes: MutantGroup = {
  tests: ["test/documents/canonical/hash.test.ts"],
  mutants: [
    {
      name: "a template's hash covers its key",
      file: hash,
      search: '"key" in content ? { ...content, key: undefined } : content',
      replace: "content",
      breaks: "Hashes in customers' accounts mean something else.",
    },
    {
      name: "a document's hash is longer",
      file: hash,
      search: 'toString("hex").slice(0, 12)',
      replace: 'toString("hex").slice(0, 13)',
      breaks: "Markers in customers' accounts can't be read.",
    },
    {
      name: "a stage's hash covers its name",
      file: hash,
      search: "shortHash(whatItDoes(stage))",
      replace: "shortHash({ ...whatItDoes(stage), name: stage.name })",
      breaks: "The name of a stage throws a rollout back.",
    },
    {
      name: "a stage's hash covers descriptions",
      file: hash,
      search: "description: _,\n  ...rest\n",
      replace: "...rest\n",
      breaks: "A typo fix throws a rollout back.",
    },
    {
      name: "a stage's hash doesn't cover its conditions",
      file: hash,
      search: "conditions: conditionsOf(stage).map(withoutDescription),",
      replace: "",
      breaks: "An edit of a wait counts as one of texts, and is dropped.",
    },
    {
      name: "a stage's hash doesn't cover its instructions",
      file: hash,
      search: "instructions: instructionsOf(stage).map(withoutDescription),",
      replace: "",
      breaks: "An edit of what a stage does counts as one of texts, and is dropped.",
    },
    {
      name: "a stage's hash doesn't cover the sequence of its conditions",
      file: hash,
      search: "...present({ executeConditionsInSequence }),",
      replace: "",
      breaks: "An edit of what a stage does counts as one of texts, and is dropped.",
    },
    {
      name: "a template's workflow has a hash over the template alone",
      file: hash,
      search: "shortHash({ template, parameters: parameters ?? [] })",
      replace: "shortHash({ template })",
      breaks: "An edit of a parameter counts as one of texts, and is dropped.",
    },
    {
      name: "a target's hash doesn't cover the environment",
      file: hash,
      search: 'hash("sha256", targetName(target))',
      replace: "hash('sha256', targetName({ ...target, environment: '' }))",
      breaks: "A copy in another environment is taken for ours.",
    },
    {
      name: "a hash depends on the order of fields",
      file: hash,
      search: "canonicalJson(value)",
      replace: "JSON.stringify(value)",
      breaks: "Reformatting a file throws a rollout back.",
    },
  ],
};

const base: MutantGroup = {
  tests: ["test/documents/salvage.test.ts", "test/documents/yaml/files.test.ts"],
  mutants: [
    {
      name: "a refused base document's run is not known",
      file: salvage,
      search: "run: runIn(value.run, target.environment),",
      replace: "run: 1,",
      breaks: "A run that was made counts as new, or as lowered.",
    },
    {
      name: "a refused base document's run is that of every environment",
      file: salvage,
      search: "inEnvironment(scalarOrObject(run), environment)",
      replace: "Object.values(isObject(run) ? run : { run })[0]",
      breaks: "A run that was made counts as new, or as lowered.",
    },
    {
      name: "a refused base document's run may be anything",
      file: salvage,
      search: "Number.isSafeInteger(number) && number >= 1 ?",
      replace: "true ?",
      breaks: "A run is taken that no document can ask for.",
    },
    {
      name: "a refused base document's protection is not known",
      file: salvage,
      search: "protect: value.protect === true,",
      replace: "protect: false,",
      breaks: "A change lifts a protection by making base's document unreadable today.",
    },
    {
      name: "a refused base document's adoption is not known",
      file: salvage,
      search: ", ...present({ adopt }) };",
      replace: " };",
      breaks: "What it adopted goes on unwatched.",
    },
    {
      name: "a refused base document's former keys are not known",
      file: salvage,
      search: "formerKeys: listOfTexts(value.formerKeys) ?? [],",
      replace: "formerKeys: [],",
      breaks: "What it runs under a former key goes on unwatched.",
    },
    {
      name: "a refused base document's key may end a path",
      file: salvage,
      search: "/^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,256}$/",
      replace: "/^.+$/",
      breaks: "A document reaches another part of the API.",
    },
    {
      name: "documents of other defaults are taken for the same",
      file: compile,
      search: "const name = JSON.stringify(defaults);",
      replace: 'const name = "";',
      breaks: "A change of the configuration's project is no change.",
      tests: ["test/documents/once.test.ts"],
    },
    {
      name: "a file is known by its content alone",
      file: "src/documents/yaml/parse.ts",
      search: '"base64url")} ${file.path}`',
      replace: '"base64url")}`',
      breaks: "An error is told at another file that says the same.",
      tests: ["test/documents/once.test.ts"],
    },
    {
      name: "a base document that can't be saved is passed over",
      file: compile,
      search: "unreadable: isLost ? diagnostics : []",
      replace: "unreadable: []",
      breaks: "What it ran is taken for never made, or for gone.",
    },
    {
      name: "a base file that can't be read is passed over",
      file: compile,
      search: 'unreadable: diagnostics.filter(({ code }) => code !== "empty-file")',
      replace: "unreadable: []",
      breaks: "What it ran is taken for never made, or for gone.",
    },
    {
      name: "a refused base document is passed over",
      file: compile,
      search: 'if (revision === "head" || document.refused.length > 0) return { ...nothing, diagnostics };',
      replace: "return { ...nothing, diagnostics };",
      breaks: "What it ran is taken for never made, or for gone.",
    },
    {
      name: "a refused head document is saved",
      file: compile,
      search: 'if (revision === "head" || document.refused.length > 0) return { ...nothing, diagnostics };',
      replace: "",
      breaks: "A document is planned that is wrong.",
    },
  ],
};

const claims: MutantGroup = {
  tests: [
    "test/documents/several.test.ts",
    "test/documents/bounds.test.ts",
    "test/documents/mistakes.test.ts",
    "test/documents/salvage.test.ts",
  ],
  mutants: [
    {
      name: "two documents may have one key",
      file: duplicates,
      search: "if (earlier === undefined) {\n      owners.set(name, document);",
      replace: "owners.set(name, document);\n    if (true) {",
      breaks: "Two documents replace each other's workflow for ever.",
    },
    {
      name: "a former key may be in use",
      file: duplicates,
      search: "if (user !== undefined)\n",
      replace: "if (false)\n",
      breaks: "Two documents claim one workflow.",
    },
    {
      name: "a former key may be claimed twice on a target",
      file: duplicates,
      search: "if (heir.origin.document !== origin.document)",
      replace: "if (false)",
      breaks: "Two documents claim one workflow.",
    },
    {
      name: "the key of a document that adopts may be claimed",
      file: duplicates,
      search: "if (user?.adopt !== undefined && user.origin.document !== origin.document)",
      replace: "if (false)",
      breaks: "What one document adopts is taken for another's.",
    },
    {
      name: "all documents may stand for as many workflows as they like",
      file: "src/documents/bounds.ts",
      search: "if (targets > mostTargets)",
      replace: "if (false)",
      breaks: "A pull request takes all memory.",
    },
    {
      name: "a former key may be claimed twice",
      file: duplicates,
      search: "if (heir !== document)",
      replace: "if (false)",
      breaks: "Two documents claim one workflow.",
    },
    {
      name: "one workflow may be adopted twice",
      file: duplicates,
      search: "if (earlier === undefined || earlier.origin.document === origin.document) return [];",
      replace: "return [];",
      breaks: "Two documents claim one workflow.",
    },
    {
      name: "one id may be adopted on several targets",
      file: targets,
      search: "if (other === undefined) continue;",
      replace: "continue;",
      breaks: "A document is an error on all targets but one, and says so late.",
    },
    {
      name: "the run of one environment is that of all",
      file: targets,
      search: "return Object.hasOwn(given, environment) ? given[environment] : undefined;",
      replace: "return Object.values(given)[0];",
      breaks: "A run asked for in one environment starts in all.",
    },
    {
      name: "a run may be asked for in an environment that isn't the document's",
      file: targets,
      search: "Object.keys(byEnvironment).filter((name) => !environments.has(name))",
      replace: "Object.keys(byEnvironment).filter(() => false)",
      breaks: "A misspelt environment isn't run again, without a word.",
    },
    {
      name: "startAt may be any stage of a name",
      file: targets,
      search: "else if (named > 1)",
      replace: "else if (false)",
      breaks: "A rollout goes on at a stage that isn't meant.",
    },
  ],
};

const content: MutantGroup = {
  tests: [
    "test/documents/mistakes.test.ts",
    "test/documents/canonical/requests.test.ts",
    "test/documents/canonical/hash.test.ts",
  ],
  mutants: [
    {
      name: "a wait in days is one in weeks",
      file: stages,
      search: "unitOfLetter.get(letter)",
      replace: 'unitOfLetter.get(letter === "d" ? "w" : letter)',
      breaks: "A stage runs at another time than was written.",
    },
    {
      name: "30 February is 2 March",
      file: "src/model/values/dates.ts",
      search: "new Date(midnight).toISOString().startsWith(day)",
      replace: "true",
      breaks: "A stage runs at another day than was written.",
    },
  ],
};

const read: MutantGroup = {
  tests: ["test/resolving/document-stages.test.ts"],
  mutants: [
    {
      name: "a condition is told by the words of one of another kind",
      file: documentStages,
      search: "written?.kind === rest.kind ? written : undefined",
      replace: "written",
      breaks: "A template's check compares with what was never written.",
    },
    {
      name: "a condition's members are ids, whatever the document calls them",
      file: documentStages,
      search: "same?.notifyMemberIds === undefined && ",
      replace: "",
      breaks: "A plan tells of a change where there is none.",
    },
  ],
};

const format = "src/documents/layout/format.ts";

const layout: MutantGroup = {
  tests: ["test/documents/layout/format.test.ts"],
  mutants: [
    {
      name: "fmt puts an alias before what it repeats",
      file: format,
      search: "for (const inOrder of [true, false])",
      replace: "for (const inOrder of [true])",
      breaks: "A document that could be laid out is left.",
    },
    {
      name: "fmt writes out what can't be seen",
      file: format,
      search: "if (hiddenIn(formatted) > hiddenIn(text)) return false;",
      replace: "",
      breaks: "An escaped character becomes one that a reviewer can't see.",
    },
    {
      name: "fmt leaves comments to the library",
      file: "src/documents/layout/lay-out.ts",
      search: "withSettledComments(new Parser().parse(text))",
      replace: "new Parser().parse(text)",
      breaks: "A comment goes with another field than the one that it stands before.",
    },
    {
      name: "fmt takes the quotes off a number",
      file: "src/documents/layout/quotes.ts",
      search: "|[1-9]\\d{0,8}[mhdw%])$/i",
      replace: "|[1-9][\\d.]{0,8}[mhdw%]?)$/i",
      breaks: "Text becomes a number, and the file is left as it is.",
    },
  ],
};

export const documents: readonly MutantGroup[] = [hashes, base, claims, content, read, layout, overrides];
