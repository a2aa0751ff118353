// workflow-sync.yaml → the configuration of one revision, with all that is wrong with it. Pure.
import type { DocumentDefaults } from "../documents/expand.ts";
import { checkSchema } from "../documents/schema.ts";
import { parseYaml } from "../documents/yaml.ts";
import config from "../generated/config.js";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/document.ts";

/** The file as config.schema.json describes it. */
export interface Configuration {
  owner?: string;
  formerOwners: string[];
  defaults: DocumentDefaults;
  timeZone: string;
  guards: { deletes: { count: number; percent: number }; protected: string[] };
  paused?: { reason: string; targets: string[] };
  checks: Record<string, "off" | "notice" | "warning" | "error">;
  requests: { concurrency: number; headroom: number; timeout: number; budget: number };
  replaceOrder: "create-first" | "delete-first";
}

export const standardConfiguration: Configuration = {
  formerOwners: [],
  defaults: {},
  timeZone: "UTC",
  guards: { deletes: { count: 5, percent: 20 }, protected: [] },
  checks: {},
  requests: { concurrency: 8, headroom: 0.2, timeout: 30_000, budget: 15 * 60_000 },
  replaceOrder: "create-first",
};

interface WrittenConfiguration {
  owner?: string;
  formerOwners?: string[];
  defaults?: DocumentDefaults;
  timeZone?: string;
  guards?: { deletes?: { count?: number; percent?: number }; protected?: string[] };
  paused?: { reason: string; targets?: string[] };
  checks?: Record<string, "off" | "notice" | "warning" | "error" | false>;
  requests?: { concurrency?: number; headroom?: string; timeout?: string; budget?: string };
  replaceOrder?: "create-first" | "delete-first";
}

export function parseConfiguration(file: SourceFile): { configuration: Configuration; diagnostics: Diagnostic[] } {
  const { documents, diagnostics } = parseYaml(file);
  const [document, second] = documents;
  if (second !== undefined)
    diagnostics.push({
      severity: "error",
      code: "one-configuration",
      message: "The configuration is one document.",
      position: second.locate(""),
    });
  if (document === undefined || diagnostics.length > 0) return { configuration: standardConfiguration, diagnostics };
  diagnostics.push(...checkSchema(document, config));
  if (diagnostics.length > 0) return { configuration: standardConfiguration, diagnostics };
  const written = document.value as unknown as WrittenConfiguration; // fits config.schema.json
  if (written.timeZone !== undefined && !isTimeZone(written.timeZone)) {
    diagnostics.push({
      severity: "error",
      code: "unknown-time-zone",
      message: `There is no time zone \`${written.timeZone}\`.`,
      hint: "Use an IANA name, such as `Europe/Berlin`.",
      position: document.locate("/timeZone"),
      pointer: "/timeZone",
    });
  }
  return { configuration: settle(written), diagnostics };
}

function settle(written: WrittenConfiguration): Configuration {
  const { guards, requests } = standardConfiguration;
  return {
    ...standardConfiguration,
    ...(written.owner !== undefined && { owner: written.owner }),
    formerOwners: written.formerOwners ?? [],
    defaults: written.defaults ?? {},
    timeZone: written.timeZone ?? "UTC",
    guards: { deletes: { ...guards.deletes, ...written.guards?.deletes }, protected: written.guards?.protected ?? [] },
    ...(written.paused && { paused: { reason: written.paused.reason, targets: written.paused.targets ?? ["*/*/*"] } }),
    checks: Object.fromEntries(
      Object.entries(written.checks ?? {}).map(([check, severity]) => [check, severity === false ? "off" : severity]),
    ),
    requests: {
      concurrency: written.requests?.concurrency ?? requests.concurrency,
      headroom:
        written.requests?.headroom === undefined
          ? requests.headroom
          : Number.parseInt(written.requests.headroom, 10) / 100,
      timeout: duration(written.requests?.timeout) ?? requests.timeout,
      budget: duration(written.requests?.budget) ?? requests.budget,
    },
    replaceOrder: written.replaceOrder ?? "create-first",
  };
}

const milliseconds: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

function duration(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const [, count = "", unit = ""] = /^(\d+)(\D+)$/.exec(written) ?? [];
  return Number(count) * (milliseconds[unit] ?? 1);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
