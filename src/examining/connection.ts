// What is known of the way to LaunchDarkly → proxy, host, clock, token and rate limits. Pure.
import { isLoopback } from "../configuration/settings.ts";
import type { Finding } from "../model/examination.ts";
import type { LiveCaller } from "../model/live.ts";
import { counted, listed, quoted } from "../model/values/words.ts";
import { finding, unlearnt } from "./checks.ts";
import { isKnown, type LaunchDarklyFacts, type Learnt, type Unknown } from "./facts.ts";

/** Milliseconds. Answers tell whole seconds, and a request takes some. */
const mostAhead = 60_000;

export function connectionFindings(facts: LaunchDarklyFacts): Finding[] {
  const isAsked = isKnown(facts.host) && !isNotAsked(facts);
  return [
    proxyFinding(facts),
    ...(isAsked ? [hostFinding(facts), clockFinding(facts)] : badHost(facts)),
    tokenFinding(facts),
    ...(isAsked ? [limitFinding(facts)] : []),
  ];
}

function isNotAsked({ identity }: LaunchDarklyFacts): boolean {
  return !isKnown(identity) && ["not-asked", "unusable"].includes(identity.unknown.kind);
}

/** LaunchDarkly itself has answered, whatever it said. */
function isReached({ identity }: LaunchDarklyFacts): boolean {
  return isKnown(identity) || ["unauthorized", "forbidden", "not-found", "limited"].includes(identity.unknown.kind);
}

function proxyFinding(facts: LaunchDarklyFacts): Finding {
  const { proxy } = facts;
  switch (proxy.kind) {
    case "none":
      return finding("proxy", "ok", "No proxy is set for LaunchDarkly: requests go there directly.");
    case "unusable":
      return finding("proxy", "not", proxy.why, { todo: proxy.hint });
    case "through":
      return isReached(facts)
        ? finding("proxy", "ok", `Requests go through the proxy ${quoted(proxy.address)}.`)
        : finding(
            "proxy",
            "unknown",
            `Requests go through the proxy ${quoted(proxy.address)}; whether it lets them through isn't known.`,
            {
              todo: "Where LaunchDarkly can't be reached, try without it: put the host into NO_PROXY.",
            },
          );
  }
}

/** Nothing was sent to it. */
function badHost({ host }: LaunchDarklyFacts): Finding[] {
  return isKnown(host) ? [] : [finding("host", "not", host.unknown.why, { todo: host.unknown.hint })];
}

function hostFinding(facts: LaunchDarklyFacts): Finding {
  const { host, hostRemarks, identity } = facts;
  const name = isKnown(host) ? host.known : "";
  if (isReached(facts))
    return finding("host", "ok", [`LaunchDarkly answers at ${quoted(name)}.`, ...hostRemarks].join(" "));
  const { unknown } = identity as { unknown: Unknown };
  const isOff = isSilent(unknown) || (unknown.kind === "failed" && isNothingRead(facts));
  return finding("host", isOff ? "not" : "unknown", `${quoted(name)}: ${unknown.why}`, {
    todo: unknown.hint,
    request: unknown.request,
  });
}

const isSilent = ({ kind }: Unknown) => kind === "unreachable" || kind === "stranger";

/** Whatever was asked for has failed, as where a proxy answers for a LaunchDarkly that is down. */
function isNothingRead({ reads: { projects, templates } }: LaunchDarklyFacts): boolean {
  const asked: Learnt<unknown>[] = [...projects.values(), ...(templates === undefined ? [] : [templates])];
  return (
    asked.length > 0 && asked.every((one) => !isKnown(one) && (isSilent(one.unknown) || one.unknown.kind === "failed"))
  );
}

function clockFinding({ clockAhead, host }: LaunchDarklyFacts): Finding {
  if (clockAhead === undefined) return finding("clock", "unknown", "No answer of LaunchDarkly told the time.");
  const seconds = Math.round(Math.abs(clockAhead) / 1_000);
  if (Math.abs(clockAhead) <= mostAhead)
    return finding(
      "clock",
      "ok",
      seconds < 2
        ? "This machine's clock and LaunchDarkly's agree."
        : `This machine's clock and LaunchDarkly's differ by ${counted(seconds, "second")} at most.`,
    );
  if (isKnown(host) && isLoopback(new URL(host.known)))
    return finding("clock", "ok", "The clock on this machine's own address, an emulator's, goes by itself.");
  return finding(
    "clock",
    "not",
    `This machine's clock is ${timeWords(seconds)} ${clockAhead > 0 ? "behind" : "ahead of"} LaunchDarkly's.`,
    {
      todo: "Set it, by a time service such as NTP.",
    },
  );
}

function timeWords(seconds: number): string {
  if (seconds < 120) return counted(seconds, "second");
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return counted(minutes, "minute");
  const hours = Math.round(minutes / 60);
  return hours < 48 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
}

function tokenFinding({ identity }: LaunchDarklyFacts): Finding {
  if (isKnown(identity)) return finding("token", "ok", identityWords(identity.known));
  const { unknown } = identity;
  const { why, hint: todo, request } = unknown;
  if (unknown.kind === "unauthorized" || unknown.kind === "unusable")
    return finding("token", "not", why, { todo, request });
  if (unknown.kind === "not-asked") return finding("token", "unknown", why, { todo });
  return unlearnt("token", "unknown", "Whose the token is could not be asked", unknown);
}

function identityWords({ tokenName, isServiceToken, memberId, scopes = [] }: LiveCaller): string {
  const name = tokenName === undefined || tokenName === "" ? "The token" : `The token ${quoted(tokenName)}`;
  const of = memberId === undefined ? "" : ` ${quoted(memberId)}`;
  const kind =
    isServiceToken === true
      ? "is a service token, which outlives its maker"
      : memberId !== undefined || isServiceToken === false
        ? `is a member's${of}: it ends with the member, and a service token doesn't`
        : "is known to LaunchDarkly, which doesn't say whose it is";
  return `${name} ${kind}.${scopes.length === 0 ? "" : ` Its scopes are ${listed(scopes.map(quoted))}.`}`;
}

function limitFinding(facts: LaunchDarklyFacts): Finding {
  const { globalLeft, routeLeft, refused } = facts.limits;
  const left = [
    ...(globalLeft === undefined ? [] : [`${globalLeft} of the whole account`]),
    ...(routeLeft === undefined ? [] : [`${routeLeft} of one kind of request`]),
  ].join(" and ");
  if (refused > 0 || globalLeft === 0 || routeLeft === 0)
    return finding(
      "rate-limit",
      "not",
      `LaunchDarkly's rate limit was used up while this ran${refused > 0 ? `: ${counted(refused, "request")} had to wait` : ""}.`,
      {
        todo: "Find out which other token of the account sends so much, or lower `requests.concurrency` in workflow-sync.yaml.",
      },
    );
  if (left === "")
    return finding("rate-limit", "unknown", "No answer of LaunchDarkly told how many requests are left.");
  return finding("rate-limit", "ok", `At the least, ${left} were left of a window of ten seconds.`);
}
