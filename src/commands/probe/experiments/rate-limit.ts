// Answers for a little longer than a window of the rate limit → by how much its end is told wrongly.
import { notFound } from "../../../probing/findings.ts";
import { type Head, rateWindow, resetSkew, skewFinding, type Timed, tellsReset } from "../../../probing/readings.ts";
import type { Session } from "../session.ts";

/** Close enough, in milliseconds, not to look on. */
const close = 2_000;
const pause = 500;

/** `heads`: of every answer so far, which grow with each request. */
export async function watchReset(session: Session, heads: readonly Head[]): Promise<void> {
  if (!tellsReset(heads)) return session.find({ rateLimitResetSkewMs: notFound("no-rate-limit-told") });
  const answers: Timed[] = [];
  const begun = session.elapsed();
  for (;;) {
    const sent = session.elapsed();
    await session.list();
    const last = heads.at(-1);
    if (last !== undefined) answers.push({ headers: last.headers, took: session.elapsed() - sent });
    const bounds = resetSkew(answers);
    if (bounds !== undefined && bounds.most - bounds.least <= close) break;
    // The limit may hold the requests back until a window is over, so that only the next one is seen whole.
    if (session.elapsed() - begun > rateWindow * 2.5) break;
    await session.wait(pause);
  }
  session.find({ rateLimitResetSkewMs: skewFinding(resetSkew(answers)) });
}
