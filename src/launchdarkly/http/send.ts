// One request → LaunchDarkly's JSON answer or a typed error: headers, token, what the answer means. Sends it once.
import { type AnswerHead, fetchWhole } from "../../fetching.ts";
import { present } from "../../model/values/present.ts";
import type { LaunchDarklyError } from "./error.ts";
import { notJson, refused, unanswered, unsendable } from "./failures.ts";
import { type HttpRequest, type HttpSettings, isUsableToken, machineClock, partsOf } from "./settings.ts";

export interface Answer {
  status: number;
  body: unknown;
}

/** `observe` gets the answer's status and headers, whatever they say. */
export type Send = (request: HttpRequest, observe: (head: AnswerHead) => void) => Promise<Answer>;

/** The first version that pages lists. Source: https://launchdarkly.com/docs/api (versioning) */
const apiVersion = "20240415";

export function createSender(settings: HttpSettings): Send {
  const token = settings.token.trim();
  const { now } = settings.clock ?? machineClock;
  const { fetch = fetchWhole } = settings;
  let unknownToken: LaunchDarklyError | undefined;

  return async (request, observe) => {
    // LaunchDarkly would refuse every further request for the same reason.
    if (unknownToken !== undefined) throw unknownToken;
    if (!isUsableToken(token)) throw unsendable(request);
    const { method, url, body } = request;
    const headers = {
      authorization: token,
      "ld-api-version": apiVersion,
      "user-agent": `launchdarkly-workflow-sync/${settings.version}`,
      accept: "application/json",
      ...(body && { "content-type": "application/json" }),
    };
    const options = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const begun = now();
    let answered: AnswerHead | undefined;
    const heard = (head: AnswerHead) => {
      answered = head;
      observe(head);
    };
    const answer = await fetch(url, options, settings.timeout, heard)
      .finally(() =>
        settings.onRequest?.({
          kind: "over",
          ...partsOf(request),
          took: now() - begun,
          ...present({ status: answered?.status, headers: answered?.headers }),
        }),
      )
      .catch((error: unknown) => {
        throw unanswered(error, request, settings, withoutToken);
      });
    const parsed = parseJson(answer.text);
    if (answer.status < 200 || answer.status > 299) {
      const error = refused(answer.status, parsed, request, withoutToken);
      if (error.kind === "unauthorized") unknownToken = error;
      throw error;
    }
    const isEmpty = method === "DELETE" && answer.text === "";
    if (parsed === undefined && !isEmpty) throw notJson(request, answer.status);
    return { status: answer.status, body: parsed };
  };

  /** A service or a proxy may repeat what was sent to it. */
  function withoutToken(text: string): string {
    return token === "" ? text : text.replaceAll(token, "[token]");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
