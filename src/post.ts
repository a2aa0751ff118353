// The Action's `post` entry, which GitHub runs after the job's steps whatever became of them: it leaves the record of an apply that was killed.
import * as core from "@actions/core";
import { context } from "@actions/github";
import { connect } from "./github/client.ts";
import { messageOf } from "./model/messages/expected-error.ts";
import { recordAfterwards } from "./pipeline/record.ts";
import { honourProxies } from "./proxy.ts";
import { diagnosticAnnotations } from "./reporting/annotations.ts";
import { redacted, redactor } from "./reporting/escaping/redaction.ts";
import { logText } from "./reporting/escaping/visible.ts";
import { githubRecords } from "./repository/records/github-records.ts";
import { recordKey } from "./repository/records/record.ts";
import { annotate, masked } from "./runner/log.ts";
import { version } from "./version.ts";

const journal = core.getState("journal");
const token = core.getInput("repo-token") || (process.env.GITHUB_TOKEN ?? "");
const secrets = journal === "" ? [] : masked(token, core.getInput("access-token"), process.env.GITHUB_TOKEN);
const redact = redactor(secrets);
try {
  if (journal !== "" && token !== "") {
    await honourProxies(process.env);
    const accessToken = core.getInput("access-token");
    const key = accessToken === "" ? undefined : recordKey(accessToken);
    const records = githubRecords(connect(token, context.apiUrl, context.repo, version, secrets), key);
    annotate(redacted(diagnosticAnnotations(await recordAfterwards(records, journal)), redact));
  }
} catch (error) {
  core.setFailed(logText(redact(`The record of the apply could not be left afterwards: ${messageOf(error)}`)));
}
