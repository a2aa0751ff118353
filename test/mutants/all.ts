// All mutants, each with the tests that must notice it.
import { applying } from "./applying.ts";
import { changedTemplates, changedWorkflows } from "./changed-templates.ts";
import { steering } from "./configuration.ts";
import { dedupe } from "./dedupe.ts";
import { digest } from "./digest.ts";
import { doctor } from "./doctor.ts";
import { documents } from "./documents.ts";
import { flags } from "./flags.ts";
import { guards } from "./guards.ts";
import { memory } from "./memory.ts";
import type { Mutant, MutantGroup } from "./mutant.ts";
import { openPulls, pullStates } from "./open-pulls.ts";
import { order } from "./order.ts";
import { ownership } from "./ownership.ts";
import { policies } from "./policies.ts";
import { probe } from "./probe.ts";
import { profile } from "./profile.ts";
import { reading } from "./reading.ts";
import { recording } from "./recording.ts";
import { reports } from "./reports.ts";
import { githubRequests, launchDarklyRequests } from "./requests.ts";
import { runOnce } from "./run-once.ts";
import { shell } from "./shell.ts";

export type TestedMutant = Mutant & { tests: readonly string[] };

const groups: readonly MutantGroup[] = [
  runOnce,
  ownership,
  dedupe,
  changedTemplates,
  changedWorkflows,
  guards,
  digest,
  order,
  memory,
  ...applying,
  ...documents,
  reading,
  flags,
  steering,
  policies,
  profile,
  recording,
  ...shell,
  reports,
  openPulls,
  doctor,
  probe,
  pullStates,
  launchDarklyRequests,
  githubRequests,
];

export const mutants: readonly TestedMutant[] = groups.flatMap(({ tests, mutants: ofGroup }) =>
  ofGroup.map((mutant) => ({ tests, ...mutant })),
);
