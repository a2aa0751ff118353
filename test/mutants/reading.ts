// What is written is what is read: YAML that could be read in two ways, all errors at once, merge keys, names that look the same.
import type { MutantGroup } from "./mutant.ts";

const files = ["test/documents/yaml/files.test.ts"];
const mistakes = ["test/documents/mistakes.test.ts"];
const unclear = "src/documents/unclear-scalars.ts";
const compile = "src/documents/compile.ts";
const pruning = "src/documents/pruning.ts";
const merge = "src/documents/yaml/merge.ts";
const nodes = "src/documents/yaml/nodes.ts";
const syntax = "src/documents/yaml/syntax.ts";
const served = "src/flags/served.ts";

export const reading: MutantGroup = {
  tests: mistakes,
  mutants: [
    {
      name: "a number that is too large is text",
      file: "src/documents/yaml/scalars.ts",
      search: "return Number.isFinite(value) ? undefined : value;",
      replace: "return undefined;",
      breaks: "Text is sent where a number is written.",
      tests: files,
    },
    {
      name: "a merge conflict is any mistake",
      file: syntax,
      search: "if (conflicts.length > 0)",
      replace: "if (conflicts.length < 0)",
      breaks: "Whoever left a merge conflict is told to check the indentation.",
      tests: files,
    },
    {
      name: "a mistake is told at each alias",
      file: "src/documents/yaml/diagnostic-order.ts",
      search: "!seen.has(identity) && seen.add(identity)",
      replace: "seen.add(identity)",
      breaks: "One mistake in an anchored part hides two hundred others.",
      tests: ["test/documents/once.test.ts"],
    },
    {
      name: "a value that YAML respells is taken",
      file: unclear,
      search: "isKey || isText(pointer)",
      replace: "isKey",
      breaks: "Another variation is served than the one that was written.",
    },
    {
      name: "a key that YAML respells is taken",
      file: unclear,
      search: "isKey || isText(pointer)",
      replace: "!isKey && isText(pointer)",
      breaks: "Another variation is rolled out than the one that was written.",
    },
    {
      name: "a number in a field of numbers must be written as it is read",
      file: unclear,
      search: "return (pointer) => !refused.has(pointer);",
      replace: "return () => true;",
      breaks: "A weight that means one thing only is refused.",
    },
    {
      name: "a field that doesn't fit hides what is wrong elsewhere",
      file: compile,
      search: "const rest = checkRest(document, kind, refused, defaults);",
      replace: "const rest: Diagnostic[] = [];",
      breaks: "Mistakes are told one after the other, a push for each.",
    },
    {
      name: "what only follows from a refused project is told",
      file: compile,
      search: '(isTargetKnown || found.code !== "missing-field")',
      replace: "true",
      breaks: "A field that is there is told to be missing.",
    },
    {
      name: "a start at a stage whose name is refused is told",
      file: pruning,
      search: 'if (!losesNames && "stages" in value) return value;',
      replace: "return value;",
      breaks: "A second error is told of one mistake.",
    },
    {
      name: "a document with a key twice is planned",
      file: compile,
      search: "if (refused.length === 0 && document.refused.length === 0)",
      replace: "if (refused.length === 0)",
      breaks: "The first of two values is carried out, whichever was meant.",
    },
    {
      name: "what is merged wins over what the mapping has itself",
      file: merge,
      search: "if (!into.entries.has(key)) into.entries.set(key, entry);",
      replace: "into.entries.set(key, entry);",
      breaks: "A stage does what the shared one does, not what it says itself.",
      tests: files,
    },
    {
      name: "merge keys copy without a limit",
      file: merge,
      search: "if (count > most) return { count };",
      replace: "",
      breaks: "A small file takes all memory.",
      equivalent: "The sum is counted by whoever merges, and refused then; this bound only stops one merge earlier.",
    },
    {
      name: "all merges together have no limit",
      file: nodes,
      search: "tooMuchMerged = merged > mostNodes;",
      replace: "",
      breaks: "A small file takes all memory.",
      equivalent: "What is merged is counted as expanded, too, and refused then; this bound only spares the memory.",
    },
    {
      name: "a tab between the parts of a flow mapping is refused",
      file: syntax,
      search: 'return events instanceof YAMLException && source.includes("\\t") ? parseWithTabs(source) : events;',
      replace: "return events;",
      breaks: "Valid YAML is refused.",
      tests: files,
    },
    {
      name: "a tab in the indentation is taken for blanks",
      file: syntax,
      search: 'return indentation + line.slice(indentation.length).replaceAll("\\t", " ");',
      replace: 'return line.replaceAll("\\t", " ");',
      breaks: "A block of text loses its tabs, and nesting means something else.",
      tests: files,
    },
    {
      name: "a no-break space is not named",
      file: syntax,
      search: "const blank = foreignBlank(source, offset - base);",
      replace: "const blank = undefined as number | undefined;",
      breaks: "The error points to the line below, and nobody sees why.",
      tests: files,
    },
    {
      name: "names that look the same aren't told apart",
      file: "src/model/values/nearest.ts",
      search: "candidate !== name && visibleForm(candidate) === visibleForm(name)",
      replace: "false",
      breaks: "The hint shows the very name that was written.",
      tests: ["test/model/values/nearest.test.ts"],
    },
    {
      name: "an object that is named by its JSON must have its fields in LaunchDarkly's order",
      file: "src/resolving/lookup.ts",
      search: "return isDeepStrictEqual(JSON.parse(text), value);",
      replace: "return JSON.stringify(value) === text;",
      breaks: "A variation that is there isn't found.",
      tests: ["test/resolving/lookup.test.ts"],
    },
    {
      name: "an export leaves `no` and dates without quotes",
      file: "src/exporting/yaml.ts",
      search: "return load(text, { schema: YAML11_SCHEMA }) !== text;",
      replace: "return false;",
      breaks: "Other tools read another name than the variation has.",
      tests: ["test/exporting/export.test.ts"],
    },
    {
      name: "what an export has too much for one file takes the name of another flag's file",
      file: "src/exporting/export.ts",
      search: "index === 0 ? first : freeName(name)",
      replace: "index === 0 ? first : `${name}-${index + 1}`",
      breaks: "Of two files of one name, none is written.",
      tests: ["test/exporting/export.test.ts"],
    },
    {
      name: "two variations whose values begin alike have one name",
      file: served,
      search: "return isTold ? `${name} (${value})` : `#${index + 1} ${name}`;",
      replace: "return isTold ? `${name} (${value})` : name;",
      breaks: "The plan says that nothing changes where everything does.",
      tests: ["test/flags/state.test.ts"],
    },
    {
      name: "a workflow that is taken over is shown as if nothing of it had run",
      file: "src/reporting/words/operations.ts",
      search: "return index < executed && stages === stagesOf(operation)?.length;",
      replace: "return false;",
      breaks: "The plan promises stages that have been.",
      tests: ["test/reporting/plan.test.ts"],
    },
    {
      name: "a workflow that is taken over is always waiting",
      file: "src/planning/ownership/classify.ts",
      search: "const progress = progressOf(live, 0, now);",
      replace: 'const progress: WorkflowProgress = { kind: "waiting", executed: 0 };',
      breaks: "What runs is thrown back to its first stage.",
      tests: ["test/planning/decide/ownership.test.ts"],
    },
  ],
};
