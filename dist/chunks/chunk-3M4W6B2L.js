import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  localClient,
  prepareLocal
} from "./chunk-KPMLRATE.js";
import {
  planText
} from "./chunk-WDS2HRTK.js";
import {
  makePlan,
  planExitCode,
  planMarkdown,
  planPage,
  savePlan
} from "./chunk-IW6CTMRL.js";
import {
  linesIn,
  told
} from "./chunk-O6XJ4243.js";
import {
  jsonPieces
} from "./chunk-TOZC3MSG.js";

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
  if (format === "json") for (const piece of jsonPieces(plan2)) out(piece);
  else if (format === "text")
    talk(planText({ ...plan2, diagnostics: told(plan2.diagnostics, terminal) }, paint, about, linesIn(files, terminal)));
  else for (const piece of planDocument(format, plan2, void 0, about)) document(piece);
}
function planDocument(format, plan2, outcomes, about = "command line") {
  return format === "html" ? planPage(plan2, outcomes, about) : [planMarkdown(plan2, outcomes, { limit: Number.POSITIVE_INFINITY, about })];
}

export {
  readingWords,
  plan,
  printPlan,
  planDocument
};
