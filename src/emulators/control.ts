// What goes in: a request under /_emulator/ that every emulator has: state, requests, clock, faults. What comes out: its
// answer.

import { readDuration, readTime } from "./clock.ts";
import type { EmulatedRequest, EmulatedResponse, EmulatorDefinition } from "./definition.ts";
import type { FaultBoard } from "./faults.ts";

export const CONTROL_PREFIX = "/_emulator/";

/** `status` is null while a request is in work, 0 if its connection was dropped by a fault. */
export interface LoggedRequest {
  at: string;
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  body: unknown;
  status: number | null;
}

export async function answerControl(
  definition: EmulatorDefinition,
  log: LoggedRequest[],
  faults: FaultBoard,
  request: EmulatedRequest,
): Promise<EmulatedResponse> {
  const name = request.path.slice(CONTROL_PREFIX.length).replace(/\/$/, "");
  if (request.rawBody !== "" && !request.bodyIsJson) {
    return badControl("The body is not JSON.");
  }
  const faultList = () => ({ status: 200, body: faults.list() });
  switch (`${request.method} ${name}`) {
    case "GET state":
      return { status: 200, body: definition.state() };
    case "GET requests":
      return { status: 200, body: log };
    case "POST clock":
      return moveClock(definition, request.body);
    case "GET faults":
      return faultList();
    case "DELETE faults":
      faults.set([]);
      return faultList();
    case "POST faults": {
      const problem = faults.set(request.body);
      return problem === undefined ? faultList() : badControl(problem);
    }
  }
  const own = await definition.control?.({ ...request, path: name });
  return (
    own ?? {
      status: 404,
      body: { code: "not_found", message: `No control endpoint ${request.method} ${request.path}.` },
    }
  );
}

function moveClock(definition: EmulatorDefinition, body: unknown): EmulatedResponse {
  const { clock } = definition;
  const given = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const { advance, now, ...others } = given;
  const milliseconds = typeof advance === "string" ? readDuration(advance) : undefined;
  const time = now === undefined ? undefined : readTime(now);
  const isOne = (advance === undefined) !== (now === undefined) && Object.keys(others).length === 0;
  const target = readTime(time ?? (milliseconds === undefined ? undefined : Math.round(clock.now() + milliseconds)));
  if (!isOne || target === undefined) {
    return badControl('Give either {"advance": "2d"} (units s, m, h, d, w) or {"now": ISO time or Unix milliseconds}.');
  }
  if (milliseconds === undefined) {
    clock.set(target);
  } else {
    clock.advance(milliseconds);
  }
  definition.clockMoved?.();
  return { status: 200, body: { now: new Date(clock.now()).toISOString() } };
}

function badControl(message: string): EmulatedResponse {
  return { status: 400, body: { code: "invalid_control_request", message } };
}
