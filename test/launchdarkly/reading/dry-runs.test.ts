// What the profile says of a reader's dry run: none is sent by a plan where it would be refused; what LaunchDarkly answers counts all the same.
import { expect, test } from "vitest";
import { runDryRuns } from "../../../src/launchdarkly/reading/dry-runs.ts";
import { clientOf, serve, TARGET } from "../service.ts";

const template = {
  key: "standard",
  name: "Standard",
  stages: [{ name: "s", conditions: [], action: { instructions: [{ kind: "turnFlagOn" }] } }],
  projectKey: TARGET.project,
  flagKey: TARGET.flag,
  environmentKey: TARGET.environment,
};
const dryRun = {
  name: "k",
  target: TARGET,
  templateKey: "standard",
  body: { name: "N" },
  position: { file: "f", line: 1, column: 1 },
  isEarlier: false,
};

test.each([
  // profile, whether LaunchDarkly takes it from a reader, the client → requests, whether the profile was relied on, what is said
  [undefined, true, "read", 1, false, undefined],
  [undefined, false, "read", 1, false, "this token may not ask LaunchDarkly for a dry run"],
  [true, true, "read", 1, false, undefined],
  [
    true,
    false,
    "read",
    1,
    false,
    "this token may not ask LaunchDarkly for a dry run, whatever `service.readerMayDryRun` says",
  ],
  [false, true, "read", 0, true, "a reader's token may not ask LaunchDarkly for a dry run (`service.readerMayDryRun`)"],
  [false, false, "write", 1, false, undefined],
] as const)(
  "profile %s, service %s, a client that may %s",
  async (readerMayDryRun, isTaken, may, sent, rests, refused) => {
    const service = await serve({ templates: [template], options: { readerMayDryRun: isTaken } });
    const client = clientOf(service.url, { may, token: may === "read" ? "api-reader" : "api-writer" });
    const { answers, diagnostics, restsOnProfile } = await runDryRuns(
      client,
      [dryRun],
      readerMayDryRun === undefined ? {} : { readerMayDryRun },
    );
    expect([(await service.requests()).length, restsOnProfile, diagnostics]).toEqual([sent, rests, []]);
    expect(answers.get("k")).toEqual(refused === undefined ? { parameters: [] } : { refused });
  },
);
