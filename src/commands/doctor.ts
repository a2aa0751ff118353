// `doctor`: looks at LaunchDarkly, the documents and GitHub by reads alone, and says of each what is as it has to be. Exit 0 nothing is wrong, 1 something is.
import { connect, type GitHub } from "../github/client.ts";
import { type ExaminedJob, withStatus } from "../model/examination.ts";
import { present } from "../model/values/present.ts";
import { examine } from "../pipeline/examine.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { wayToLaunchDarkly } from "../pipeline/way.ts";
import { examinationJson, examinationText } from "../reporting/examination.ts";
import { readWorkingTree } from "../repository/revisions/working-tree.ts";
import { version } from "../version.ts";
import { recordingHere } from "./local.ts";
import { locateExisting } from "./location.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { mergedRevision } from "./validate.ts";

export interface DoctorOptions {
  dir?: string;
  owner?: string;
  for: ExaminedJob;
  format: "text" | "json";
}

export async function doctor(options: DoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const { root, directory, inRepository } = await locateExisting(options, terminal, true);
  const { environment } = terminal;
  const { LAUNCHDARKLY_ACCESS_TOKEN: token, LAUNCHDARKLY_API_HOST: host } = environment;
  const fetch = token === undefined ? undefined : await recordingHere(token, terminal);
  const way = await wayToLaunchDarkly({ host, token, tokenIn: "LAUNCHDARKLY_ACCESS_TOKEN", fetch }, environment);
  const examination = await terminal.progress.during("Looking at everything", () =>
    examine({
      job: options.for,
      inputs: {
        directory,
        scope: "all",
        ...present({ owner: options.owner, repository: environment.GITHUB_REPOSITORY }),
      },
      documents: () => readWorkingTree(root, directory),
      workflowFiles: async () => (await readWorkingTree(root, ".github/workflows")).files,
      merged: async () => (inRepository ? mergedRevision(root, directory) : undefined),
      way,
      onRequest: terminal.onRequest,
      ...present({ github: githubOf(environment) }),
    }),
  );
  if (options.format === "json") terminal.out(examinationJson(examination));
  else terminal.talk(examinationText(examination, terminal.paint));
  return withStatus(examination, "not").length > 0 ? 1 : 0;
}

/** Outside of a job, only where somebody has named both the token and the repository. */
function githubOf(environment: NodeJS.ProcessEnv): GitHub | undefined {
  const {
    GITHUB_TOKEN: token = "",
    GITHUB_REPOSITORY = "",
    GITHUB_API_URL: api = "https://api.github.com",
  } = environment;
  const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
  if (token === "" || owner === "" || repo === "") return undefined;
  const secrets = [environment.LAUNCHDARKLY_ACCESS_TOKEN ?? ""].filter((secret) => secret !== "");
  return connect(token, api, { owner, repo }, version, secrets);
}
