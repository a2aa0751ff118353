// The Action's `post` entry, which runs after the job's steps whatever became of them: the record of an apply that was killed before it could leave it.
import * as core from "@actions/core";
import { context } from "@actions/github";
import { connect } from "./github/client.ts";
import { honourProxies } from "./proxy.ts";
import { diagnosticAnnotations } from "./reporting/annotations.ts";
import { redacted, redactor } from "./reporting/escaping/redaction.ts";
import { logText } from "./reporting/escaping/safety.ts";
import { annotate } from "./runner/annotations.ts";
import { masked } from "./runner/masked.ts";
import { recordAfterwards } from "./runner/record.ts";
import { version } from "./version.ts";

const journal = core.getState("journal");
const token = core.getInput("repo-token") || (process.env.GITHUB_TOKEN ?? "");
const secrets = journal === "" ? [] : masked(token, core.getInput("access-token"), process.env.GITHUB_TOKEN);
const redact = redactor(secrets);
try {
  if (journal !== "" && token !== "") {
    await honourProxies(process.env);
    const github = connect(token, context.apiUrl, context.repo, version, secrets);
    annotate(redacted(diagnosticAnnotations(await recordAfterwards(github, journal)), redact));
  }
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  core.setFailed(logText(redact(`The record of the apply could not be left afterwards: ${what}`)));
}
