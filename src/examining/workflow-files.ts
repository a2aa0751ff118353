// The files of `.github/workflows` → the jobs that use this Action, and whether their applies run one after the other. Pure.
import { parseYaml } from "../documents/yaml/parse.ts";
import { action } from "../model/action-name.ts";
import type { SourceFile } from "../model/document.ts";
import type { Finding } from "../model/examination.ts";
import type { Position } from "../model/messages/diagnostic.ts";
import { isObject, type Json, list, object } from "../model/values/json.ts";
import { listed, quoted } from "../model/values/words.ts";
import { few, finding, unlearnt } from "./checks.ts";
import { isKnown, type Learnt } from "./facts.ts";

interface ToolJob {
  file: string;
  name: string;
  position: Position;
  events: readonly string[];
  /** Whether a run of it may apply; an expression may say so. */
  mayApply: boolean;
  /** Its own, else the workflow's. */
  concurrency: Json | undefined;
}

const [, actionName = ""] = action.split("/");
/** A copy of the Action in an organization of one's own counts, too. */
const isAction = (uses: Json | undefined) =>
  typeof uses === "string" && new RegExp(`^[^/@]+/${actionName}(?:/[^@]*)?@`).test(uses);

function toolJobs(files: readonly SourceFile[]): ToolJob[] {
  return files.flatMap((file) =>
    parseYaml(file)
      .documents.slice(0, 1)
      .flatMap(({ value, locate }) => {
        const workflow = object(value);
        const events = eventsOf(workflow.on);
        return Object.entries(object(workflow.jobs)).flatMap(([name, written]) => {
          const job = object(written);
          const steps = list(job.steps)
            .map(object)
            .filter(({ uses }) => isAction(uses));
          if (steps.length === 0) return [];
          const mayApply = steps.some((step) => appliesOn(object(step.with).mode, events));
          return [
            {
              file: file.path,
              name,
              position: locate(`/jobs/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
              events,
              mayApply,
              concurrency: job.concurrency ?? workflow.concurrency,
            },
          ];
        });
      }),
  );
}

function eventsOf(on: Json | undefined): string[] {
  if (typeof on === "string") return [on];
  return isObject(on) ? Object.keys(on) : list(on).map(String);
}

/** By hand a run plans unless its mode says otherwise. */
function appliesOn(mode: Json | undefined, events: readonly string[]): boolean {
  if (mode === undefined || mode === null || mode === "" || mode === "auto") return events.includes("push");
  return typeof mode === "string" && (mode === "apply" || mode.includes("${{"));
}

export function answersQueue(files: Learnt<readonly SourceFile[]>): boolean | undefined {
  return isKnown(files) ? toolJobs(files.known).some(({ events }) => events.includes("merge_group")) : undefined;
}

export function concurrencyFindings(files: Learnt<readonly SourceFile[]>): Finding[] {
  if (!isKnown(files))
    return [unlearnt("concurrency", "unknown", "The workflow files could not be read", files.unknown)];
  const jobs = toolJobs(files.known);
  const applying = jobs.filter(({ mayApply }) => mayApply);
  if (applying.length === 0)
    return [
      finding(
        "concurrency",
        "unknown",
        jobs.length === 0
          ? "No file in `.github/workflows` has a job with this Action."
          : "No job with this Action applies on a merge.",
        {
          todo: "`ld-sync init` writes the workflow files. A workflow of another repository that is called from here is not seen.",
        },
      ),
    ];
  const found = applying.flatMap(judge);
  if (found.length > 0) return few(found, (count) => `${count} more jobs may apply at once.`);
  return [
    finding(
      "concurrency",
      "ok",
      `Applies run one after the other: ${listed(applying.map(({ file, name }) => quoted(`${name} in ${file}`)))}.`,
    ),
  ];
}

function judge({ name, position, concurrency }: ToolJob): Finding[] {
  const job = quoted(name);
  const group = isObject(concurrency) ? concurrency.group : concurrency;
  if (typeof group !== "string" || group === "")
    return [
      finding("concurrency", "not", `The job ${job} may apply, and has no \`concurrency\`.`, {
        position,
        todo: "Give it `concurrency: { group: launchdarkly-apply, queue: max }`.",
      }),
    ];
  const cancel = isObject(concurrency) ? concurrency["cancel-in-progress"] : undefined;
  if (cancel === true)
    return [
      finding(
        "concurrency",
        "not",
        `The job ${job} may apply, and the next run cancels it half-way (\`cancel-in-progress\`).`,
        {
          position,
          todo: "Take `cancel-in-progress: true` out, or limit it to pull requests.",
        },
      ),
    ];
  if (typeof cancel === "string")
    return [
      finding(
        "concurrency",
        "unknown",
        `The job ${job} may apply, and whether the next run cancels it depends on ${quoted(cancel)}.`,
        {
          position,
          todo: "It must be false on `push`.",
        },
      ),
    ];
  return [];
}
