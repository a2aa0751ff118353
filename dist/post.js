import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  annotate,
  connect,
  context,
  diagnosticAnnotations,
  getInput,
  getState,
  honourProxies,
  logText,
  recordAfterwards,
  setFailed,
  setSecret,
  version
} from "./chunks/chunk-VU3XNUUU.js";
import "./chunks/chunk-6UU6BM5N.js";

// src/post.ts
var journal = getState("journal");
var token = getInput("repo-token") || (process.env.GITHUB_TOKEN ?? "");
try {
  if (journal !== "" && token !== "") {
    setSecret(token);
    await honourProxies(process.env);
    annotate(
      diagnosticAnnotations(await recordAfterwards(connect(token, context.apiUrl, context.repo, version), journal))
    );
  }
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  setFailed(logText(`The record of the apply could not be left afterwards: ${what}`));
}
