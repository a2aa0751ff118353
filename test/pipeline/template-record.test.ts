// The newest record of each job, and how far their commits lie back → the one that counts of templates.
import { expect, test } from "vitest";
import type { ApplyRecord, UndoneOperation } from "../../src/model/record.ts";
import { recordOfTemplates } from "../../src/pipeline/template-record.ts";

/** How many commits have come since; what has no number isn't in the past. */
const history: Record<string, number> = { tip: 0, applied: 1, before: 2, long: 9 };

const undone = (key: string, target?: string): UndoneOperation => ({
  kind: "replace",
  key,
  ...(target !== undefined && { target }),
  digest: "",
  reviewed: true,
  revision: "nothing",
});

/** Of a job, `production tip: one, two`: of what is undone, the templates. */
function recordOf(words: string) {
  const [job = "", keys = ""] = words.split(": ");
  const [environment = "", sha = ""] = job.split(" ");
  const templates = keys.split(", ").filter((key) => key !== "");
  const record = {
    environments: [environment],
    sha,
    undone: [...templates.map((key) => undone(key)), undone("workflow", `p/f/${environment}`)],
  } as unknown as ApplyRecord;
  return { record, isProved: true };
}

interface Asked {
  environments?: string[];
  /** Whether there are others than this machine's. */
  isAlone?: boolean;
}

async function chosen(records: string[], { environments = ["production"], isAlone = false }: Asked = {}) {
  const asked: string[] = [];
  const found = await recordOfTemplates(records.map(recordOf), environments, {
    head: { name: "head" },
    into: { name: "tip" },
    ...(!isAlone && {
      commitsSince: async (commit: string) => {
        asked.push(commit);
        return history[commit];
      },
    }),
  });
  if (found === undefined) return { told: undefined, asked };
  const { environments: job, sha, undone: left } = found.record;
  return { told: [`${job} ${sha}`, ...left.map(({ key }) => key)].join(": "), asked };
}

test.each<[string, string[], string | undefined, string[]]>([
  ["there is none", [], undefined, []],
  ["it is the run's own", ["production applied", "staging before"], "production applied", ["applied", "before"]],
  ["both jobs stand at one commit", ["staging applied", "production applied"], "staging applied", []],
  ["another job is ahead", ["staging applied", "production before"], "staging applied", ["applied", "before"]],
  ["another job was late", ["staging before", "production applied"], "production applied", ["before", "applied"]],
  ["the own job was late", ["production before", "staging applied"], "staging applied", ["before", "applied"]],
  ["another job is at the last commit", ["production before", "staging tip"], "staging tip", []],
  ["another job is at the commit that is applied", ["production tip", "staging head"], "staging head", []],
  [
    "another job's commit isn't in the past",
    ["staging later", "production applied"],
    "production applied",
    ["later", "applied"],
  ],
  ["only such a job has applied anything", ["staging later"], undefined, ["later"]],
  ["only another job has applied anything", ["staging long"], "staging long", ["long"]],
  ["a job was given up long ago", ["production applied", "qa long"], "production applied", ["applied", "long"]],
  ["the own job is at the last commit", ["production tip", "qa long"], "production tip", []],
])("where %s", async (_, records, told, asked) => {
  expect(await chosen(records)).toEqual({ told, asked });
});

test("on one machine, where one apply follows another, it is the newest", async () => {
  expect(await chosen(["staging later: a", "production applied"], { isAlone: true })).toEqual({
    told: "staging later: a",
    asked: [],
  });
});

test("what one job has done is undone no more, whichever has left its record last", async () => {
  for (const records of [
    ["production applied: a, b, c", "staging applied: c, d", "qa before"],
    ["staging applied: c, d", "production applied: a, b, c", "qa before"],
  ])
    expect((await chosen(records)).told).toMatch(/ applied: c$/);
});
