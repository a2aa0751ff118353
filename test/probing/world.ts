// What goes in: what is different about the account. What comes out: an emulator of it, the probe run on it in this process with a clock
// that jumps, and what it found.
import { setImmediate as tick } from "node:timers/promises";
import { type Conducted, conduct } from "../../src/commands/probe/conduct.ts";
import { type Permitted, survey } from "../../src/commands/probe/ground.ts";
import { DEFAULT_OPTIONS } from "../../src/emulators/launchdarkly/account/options.ts";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import type { AnswerHead } from "../../src/fetching.ts";
import { createLaunchDarkly } from "../../src/launchdarkly/client.ts";
import { createHttp, type Http } from "../../src/launchdarkly/http/http.ts";
import { present } from "../../src/model/values/present.ts";
import { type Answer, type ProbeReport, reportOf } from "../../src/probing/report.ts";
import { ordinarySeed } from "../emulators/launchdarkly/driving.ts";

export type Json = Record<string, unknown>;

export const target = { project: "storefront", flag: "new-checkout", environment: "production" };

export interface Probed extends Conducted {
  answers: Map<string, Answer>;
  report: ProbeReport;
}

export interface Tried {
  minutes?: number;
  token?: string;
  readerToken?: string;
  permitted?: Permitted;
  listedWithin?: number;
  /** After how many answers Ctrl-C is pressed. */
  interruptedAfter?: number;
  /** After how many answers the process is killed: the probe never ends. */
  killedAfter?: number;
  onKilled?: () => void;
}

export interface Sent {
  method: string;
  path: string;
  body: Json | null;
}

export type Account = Awaited<ReturnType<typeof startAccount>>;

export async function startAccount(different: Json = {}) {
  const emulator = await startLaunchDarklyEmulator({ ...ordinarySeed(), ...different });
  const control = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${emulator.url}/_emulator/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return answer.json() as ReturnType<typeof JSON.parse>;
  };
  let ahead = 0;
  const clock = {
    now: () => Date.now() + ahead,
    async sleep(milliseconds: number) {
      ahead += milliseconds;
      await control("POST", "clock", { advance: `${Math.ceil(milliseconds)}ms` });
      await tick();
    },
  };

  /** What the probe has to leave as it was. */
  async function state(): Promise<{ projects: unknown; workflows: Json[]; templates: Json[] }> {
    const { projects, workflows, templates } = await control("GET", "state");
    return { projects, workflows, templates };
  }

  async function probe(tried: Tried = {}): Promise<Probed> {
    const { minutes, token = "api-service", readerToken, permitted = {}, listedWithin } = tried;
    const heads: AnswerHead[] = [];
    const controller = new AbortController();
    const opened: Http[] = [];
    const connect = (secret: string) => {
      const http = createHttp({
        host: emulator.url,
        token: secret,
        version: "0.0.0",
        may: "write",
        concurrency: 8,
        headroom: 0.2,
        timeout: 30_000,
        budget: 3 * 3_600_000,
        clock,
        onAnswer(head) {
          heads.push(head);
          if (heads.length === tried.interruptedAfter) controller.abort();
          if (heads.length !== tried.killedAfter) return;
          for (const one of opened) one.close();
          tried.onKilled?.();
        },
      });
      opened.push(http);
      return http;
    };
    const http = connect(token);
    const client = createLaunchDarkly(http);
    const reader = readerToken === undefined ? {} : { reader: connect(readerToken) };
    const { ground } = await survey(client, http, target, permitted);
    const conducted = await conduct(
      { http, client, now: clock.now, sleep: clock.sleep, ...reader, ...present({ listedWithin }) },
      ground,
      {
        stop: controller.signal,
        minutes,
        heads,
      },
    );
    const { findings, now, removed, left, ended, unknown, failure } = conducted;
    const report = reportOf(
      {
        findings,
        now,
        removed,
        left: left.length + ended.length,
        unknown: unknown.length,
        isComplete: failure === undefined,
        host: emulator.url,
        token: ground.token?.isService === true ? "service" : "personal",
        version: "0.0.0",
      },
      DEFAULT_OPTIONS,
    );
    const answers = new Map<string, Answer>(report.answers.map((answer) => [answer.question, answer]));
    return { ...conducted, answers, report };
  }

  /** The probe, until it is killed or over. */
  const killed = (after: number) =>
    new Promise<void>((resolve, reject) => {
      probe({ killedAfter: after, onKilled: resolve }).then(() => resolve(), reject);
    });

  const requests = (): Promise<Sent[]> => control("GET", "requests");
  return { url: emulator.url, control, state, requests, probe, killed, close: () => emulator.close() };
}
