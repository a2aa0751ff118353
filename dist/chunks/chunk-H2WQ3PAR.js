import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  fieldOrder
} from "./chunk-53CQBZCD.js";
import {
  baseRevision,
  gitRepository
} from "./chunk-356ACKOF.js";
import {
  diagnosticsText,
  locateExisting,
  readWorkingTree
} from "./chunk-WDS2HRTK.js";
import {
  documentSubject,
  judgedRevision,
  policyInput
} from "./chunk-RQHKKKGQ.js";
import {
  linesIn,
  told
} from "./chunk-O6XJ4243.js";
import {
  version
} from "./chunk-SN4WNV3U.js";
import {
  readRevision,
  withChanges
} from "./chunk-BNCSYJBC.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import {
  json,
  visible,
  wellFormed,
  withoutCommands,
  withoutTokens
} from "./chunk-TOZC3MSG.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/documents/canonical/written-out.ts
function writtenOut({ origin, target, run, startAt, adopt, content }) {
  const { overrides, ...everywhere } = origin.document.value;
  const byEnvironment = new Map(Object.entries(overrides ?? {}));
  const { stages: changes = {}, ...fields } = byEnvironment.get(target.environment) ?? {};
  const places = new Map((everywhere.stages ?? []).map(({ name }, index) => [name, index]));
  const stages = new Map(
    Object.entries(changes).flatMap(([name, { skip, ...change }]) => {
      const index = places.get(name);
      return index === void 0 ? [] : [[index, skip ? "skip" : change]];
    })
  );
  const said = withChanges(everywhere, { fields, stages });
  const { maintainer } = content?.canonical ?? {};
  const document = present({
    ...said,
    ...target,
    flags: void 0,
    environments: void 0,
    maintainer: maintainer && "ref" in maintainer ? maintainer.ref : void 0,
    maintainerId: maintainer && "id" in maintainer ? maintainer.id : void 0,
    run: startAt === void 0 ? run === 1 ? void 0 : run : { [target.environment]: { number: run, startAt } },
    adopt
  });
  const fieldsInOrder = Object.keys(fieldOrder.workflow ?? {}).filter((field) => field in document);
  return Object.fromEntries(fieldsInOrder.map((field) => [field, document[field]]));
}

// src/reporting/diagnostics.ts
function* validationJson(diagnostics, workflows, policyInputs) {
  yield `{
"version": 1,
"diagnostics": ${json(diagnostics)},
"workflows": `;
  yield* listJson(workflows);
  yield `,
"policyInputs": `;
  yield* listJson(policyInputs);
  yield "\n}\n";
}
function* listJson(items) {
  let separator = "[\n";
  for (const item of items) {
    yield `${separator}${json(item)}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : "]";
}
var sarifLevels = { error: "error", warning: "warning", notice: "note" };
function diagnosticsSarif(diagnostics, version2) {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].sort().map((id) => ({ id }));
  const results = diagnostics.map(({ severity, code, message, hint, position }) => ({
    ruleId: code,
    level: sarifLevels[severity],
    message: { text: sarifText(hint === void 0 ? message : `${message} ${hint}`) },
    locations: position === void 0 ? [] : [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(position.file) },
          region: { startLine: position.line, startColumn: position.column }
        }
      }
    ]
  }));
  const driver = { name: "launchdarkly-workflow-sync", version: version2, rules };
  return `${json({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [{ tool: { driver }, results }] })}
`;
}
function sarifText(text) {
  return visible(text).replaceAll("](", "]⁠(");
}
function relativeUri(path) {
  return wellFormed(withoutTokens(path)).split("/").map(encodeURIComponent).join("/");
}
function diagnosticsCommands(diagnostics) {
  return diagnostics.map(({ severity, code, message, hint, position, request }) => {
    const properties = {
      ...position && {
        file: withoutTokens(position.file),
        line: String(position.line),
        col: String(position.column)
      },
      title: code
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",");
    const text = [message, hint, request].flatMap((part) => part ?? []).map(visible).join(" ");
    return `::${severity} ${written}::${escapeData(withoutCommands(text))}
`;
  }).join("");
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/commands/validate.ts
async function validate(options, terminal) {
  const { root, directory, inRepository } = await locateExisting(options, terminal, true);
  const tree = await readWorkingTree(root, directory);
  if (tree.isMissing)
    throw new ExpectedError(
      `There is no directory ${directory} in ${root}.`,
      "Give another one with `--dir`; `ld-sync init` makes a new one."
    );
  const revision = await judgedRevision(
    readRevision(tree.files, directory, "head"),
    () => inRepository ? mergedRevision(root, directory) : Promise.resolve(void 0)
  );
  const diagnostics = [...tree.diagnostics, ...revision.diagnostics];
  const errors = diagnostics.filter(isError).length;
  const { out, talk, paint } = terminal;
  if (options.format === "json") {
    for (const piece of validationJson(diagnostics, eachWrittenOut(revision), eachPolicyInput(revision))) out(piece);
  } else if (options.format === "sarif") out(diagnosticsSarif(diagnostics, version));
  else if (options.format === "github") out(diagnosticsCommands(diagnostics));
  else {
    const shown = told(diagnostics, terminal);
    if (shown.length > 0) talk(`${diagnosticsText(shown, paint, linesIn(tree.files, terminal))}

`);
    const documents = `${counted(revision.count, "document")} in ${directory}`;
    if (revision.count === 0 && errors === 0)
      talk(`${paint.yellow("notice")}: there are no documents in ${directory}; see the README for a first workflow.
`);
    else talk(errors > 0 ? paint.red(`${documents}: ${counted(errors, "error")}.
`) : `${documents}: valid.
`);
  }
  return errors > 0 ? 1 : 0;
}
async function mergedRevision(root, directory) {
  try {
    const commit = await baseRevision(root, void 0);
    if (commit === void 0) return void 0;
    return readRevision((await gitRepository(root, directory).snapshot(commit)).files, directory, "base");
  } catch (error) {
    if (error instanceof ExpectedError) return void 0;
    throw error;
  }
}
function* eachWrittenOut({ workflows }) {
  for (const workflow of workflows) yield { position: workflow.origin.locate(""), document: writtenOut(workflow) };
}
function* eachPolicyInput({ workflows, configuration }) {
  const timeZone = configuration?.timeZone ?? "UTC";
  for (const document of workflows) yield policyInput(documentSubject(document), { timeZone });
}

export {
  validate,
  mergedRevision
};
