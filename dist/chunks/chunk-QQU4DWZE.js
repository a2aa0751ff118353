import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  localClient,
  prepareLocal
} from "./chunk-PPCJMZWQ.js";
import {
  makePlan,
  planExitCode,
  planMarkdown,
  planPage,
  savePlan
} from "./chunk-66DI2QBV.js";
import {
  planText
} from "./chunk-D4QKPGE2.js";
import {
  linesIn,
  told
} from "./chunk-BINKXXRW.js";
import {
  json
} from "./chunk-MULIXTLL.js";

// src/commands/plan.ts
var readingWords = "Reading LaunchDarkly";
async function plan(options, terminal) {
  const { request, documents } = await prepareLocal(options, terminal);
  const client = await localClient(request, terminal);
  const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
  printPlan(options.format, planned, terminal, documents.files);
  if (options.out !== void 0) await savePlan(options.out, planned, terminal.redact);
  return planExitCode(planned);
}
function printPlan(format, plan2, terminal, files, about) {
  const { out, talk, document, paint } = terminal;
  if (format === "json") out(`${json(plan2)}
`);
  else if (format === "text")
    talk(planText({ ...plan2, diagnostics: told(plan2.diagnostics, terminal) }, paint, about, linesIn(files, terminal)));
  else document(planDocument(format, plan2, void 0, about));
}
function planDocument(format, plan2, outcomes, about = "command line") {
  return format === "html" ? planPage(plan2, outcomes, about) : planMarkdown(plan2, outcomes, { limit: Number.POSITIVE_INFINITY, about });
}

export {
  readingWords,
  plan,
  printPlan,
  planDocument
};
