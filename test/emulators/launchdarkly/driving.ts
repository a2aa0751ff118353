// What goes in: what a test wants different from an ordinary account. What comes out: an emulator that runs until the
// test is over, and the requests a test makes of it, as one-liners.

import { onTestFinished } from "vitest";
import { startLaunchDarklyEmulator } from "../../../src/emulators/launchdarkly/emulator.ts";

export type Json = Record<string, unknown>;

export const ON = "452f5fb5-7320-4ba3-81a1-8f4324f79d49";
export const OFF = "fc15f6a4-05d3-4aa4-a997-446be461345d";
export const RED = "a1a1a1a1-0000-4000-8000-000000000001";
export const RULE = "a902ef4a-2faf-4eaf-88e1-ecc356708a29";
export const CLAUSE = "10a58772-3121-400f-846b-b8a04e8944ed";
export const ADA = "507f1f77bcf86cd799439011";
export const START = Date.UTC(2026, 11, 1, 9);
export const DAY = 86_400_000;
export const WORKFLOWS = "/api/v2/projects/storefront/flags/new-checkout/environments/production/workflows";

export function ordinarySeed(): Json {
  return {
    now: "2026-12-01T09:00:00Z",
    tokens: [
      { token: "api-writer", role: "writer", name: "merge", memberId: ADA },
      { token: "api-service", role: "writer", name: "service" },
      { token: "api-reader", role: "reader", name: "plan", memberId: ADA },
    ],
    members: [
      { _id: ADA, email: "ada@example.com", firstName: "Ada" },
      { _id: "507f1f77bcf86cd799439012", email: "grace@example.com", role: "admin" },
    ],
    teams: [{ key: "release", name: "Release managers" }],
    projects: [
      {
        key: "storefront",
        environments: [{ key: "production", name: "Production" }, { key: "staging" }],
        segments: [{ key: "beta", environment: "production" }],
        flags: [
          {
            key: "new-checkout",
            name: "New checkout",
            variations: [
              { _id: ON, name: "on", value: true },
              { _id: OFF, name: "off", value: false },
            ],
            environments: {
              production: {
                on: false,
                rules: [
                  {
                    _id: RULE,
                    variation: 0,
                    clauses: [{ _id: CLAUSE, attribute: "country", op: "in", values: ["DE"] }],
                  },
                ],
                targets: [{ values: ["grace"], variation: 1 }],
              },
            },
          },
          { key: "colour", variations: [{ _id: RED, value: "red" }, { value: "blue" }] },
        ],
      },
    ],
  };
}

interface Answer {
  status: number;
  headers: Headers;
  /** Parsed JSON, or undefined: a test reads answers of many shapes, and fails where one is otherwise. */
  body: ReturnType<typeof JSON.parse>;
}

export interface Driver {
  url: string;
  api(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  create(workflow?: Json, query?: string): Promise<Answer>;
  read(id: string): Promise<Answer["body"]>;
  list(query?: string): Promise<Answer["body"]>;
  /** The flag's configuration in production. */
  served(flag?: string): Promise<Answer["body"]>;
  pass(time: string): Promise<void>;
  control(method: string, path: string, body?: unknown): Promise<Answer>;
}

export async function drive(different: Json = {}): Promise<Driver> {
  const emulator = await startLaunchDarklyEmulator({ ...ordinarySeed(), ...different });
  onTestFinished(() => emulator.close());
  return driver(emulator.url);
}

export function withOptions(options: Json): Promise<Driver> {
  return drive({ options });
}

function driver(url: string): Driver {
  const send = async (
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> => {
    const payload = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const answer = await fetch(url + path, { method, headers, ...payload });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
  const api: Driver["api"] = (method, path, body, headers = {}) =>
    send(method, path, body, { authorization: "api-writer", "ld-api-version": "20240415", ...headers });
  const control: Driver["control"] = (method, path, body) => send(method, `/_emulator/${path}`, body, {});
  return {
    url,
    api,
    control,
    create: (workflow = {}, query = "") => api("POST", WORKFLOWS + query, { name: "Rollout", ...workflow }),
    read: async (id) => (await api("GET", `${WORKFLOWS}/${id}`)).body,
    list: async (query = "") => (await api("GET", WORKFLOWS + query)).body,
    served: async (flag = "new-checkout") =>
      (await api("GET", `/api/v2/flags/storefront/${flag}?env=production`)).body.environments.production,
    pass: async (time) => {
      await control("POST", "clock", { advance: time });
    },
  };
}

export function wait(count: number, unit = "calendarDay"): Json {
  return { kind: "schedule", scheduleKind: "relative", waitDuration: count, waitDurationUnit: unit };
}

export const APPROVAL = { kind: "ld-approval", description: "Release manager", notifyMemberIds: [ADA] };

export function stage(conditions: Json[], ...instructions: Json[]): Json {
  return { name: "stage", conditions, action: { instructions } };
}

export const TURN_ON = { kind: "turnFlagOn" };
