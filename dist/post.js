import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  annotate,
  context,
  diagnosticAnnotations,
  getInput,
  getState,
  masked,
  recordAfterwards,
  setFailed
} from "./chunks/chunk-RBAJMF3K.js";
import {
  connect,
  honourProxies,
  version
} from "./chunks/chunk-GKWQBKJL.js";
import {
  logText,
  redacted,
  redactor
} from "./chunks/chunk-2LBJNEFA.js";
import "./chunks/chunk-SYHO27QK.js";

// src/post.ts
var journal = getState("journal");
var token = getInput("repo-token") || (process.env.GITHUB_TOKEN ?? "");
var secrets = journal === "" ? [] : masked(token, getInput("access-token"), process.env.GITHUB_TOKEN);
var redact = redactor(secrets);
try {
  if (journal !== "" && token !== "") {
    await honourProxies(process.env);
    const github = connect(token, context.apiUrl, context.repo, version, secrets);
    annotate(redacted(diagnosticAnnotations(await recordAfterwards(github, journal)), redact));
  }
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  setFailed(logText(redact(`The record of the apply could not be left afterwards: ${what}`)));
}
