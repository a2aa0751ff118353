// A directory → a way to send requests that writes each exchange there, with stand-ins for all that may be somebody's. docs/recordings.md has the form.
import { type FileHandle, mkdir, open, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type AnswerHead, fetchWhole, UnusableAnswer, type WholeAnswer } from "../fetching.ts";
import { ExpectedError, messageOf } from "../model/messages/expected-error.ts";
import type { Json } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { version } from "../version.ts";
import { disguiseWith } from "./disguise.ts";
import { standInsFor } from "./stand-ins.ts";

/** A line of a recording. */
interface Exchange {
  /** In the order in which they were sent; lines come in the order of the answers. */
  number: number;
  /** Milliseconds from the recording's beginning to the request, and to its answer. */
  at: number;
  took: number;
  request: { method: string; path: string; query: [string, string][]; body?: Json };
  /** Absent where none came. `text`: how many characters a body has that is not JSON. */
  answer?: { status: number; headers: Record<string, string>; body?: Json; text?: number };
  error?: "network" | UnusableAnswer["kind"];
}

/** Whatever can't be written is told before the first request; should it come later, `onEnd` is told once, and the run goes on without. */
export async function openRecording(
  directory: string,
  token: string,
  onEnd: (why: string) => void,
): Promise<typeof fetchWhole> {
  const disguise = disguiseWith(standInsFor(token));
  const begun = performance.now();
  const file = await create(directory);
  let sent = 0;
  let writing: Promise<unknown> = Promise.resolve();
  let hasEnded = false;

  /** What goes wrong here must not take the answer from whoever waits for it. */
  function write(exchange: () => Exchange): Promise<unknown> {
    writing = writing.then(async () => {
      if (hasEnded) return;
      let whole: number | undefined;
      try {
        const line = `${JSON.stringify(exchange())}\n`;
        whole = (await file.stat()).size;
        await file.appendFile(line);
      } catch (error) {
        hasEnded = true;
        // Where the disk is full, a part of the line may stand there.
        if (whole !== undefined) await file.truncate(whole).catch(() => undefined);
        onEnd(messageOf(error));
      }
    });
    return writing;
  }

  return async (url, parts, timeout, observe = () => undefined) => {
    const number = ++sent;
    const at = performance.now() - begun;
    const { pathname: whole, searchParams } = new URL(url);
    // A proxy's own path goes with the host.
    const pathname = whole.slice(Math.max(0, whole.indexOf("/api/")));
    let head: AnswerHead | undefined;
    const tell = (answer: () => Pick<Exchange, "answer" | "error">) => {
      const took = performance.now() - begun - at;
      return write(() => ({
        number,
        at: Math.round(at),
        took: Math.round(took),
        request: {
          method: parts.method,
          path: disguise.path(pathname),
          query: disguise.query(searchParams),
          ...(parts.body !== undefined && { body: disguise.body(JSON.parse(parts.body), pathname) }),
        },
        ...answer(),
      }));
    };
    let answered: WholeAnswer;
    try {
      answered = await fetchWhole(url, parts, timeout, (seen) => {
        head = seen;
        observe(seen);
      });
    } catch (error) {
      const kind = error instanceof UnusableAnswer ? error.kind : "network";
      await tell(() => {
        const answer = head && { status: head.status, headers: disguise.headers(head.headers) };
        return { ...present({ answer }), error: kind };
      });
      throw error;
    }
    await tell(() => ({ answer: answerOf(answered, pathname) }));
    return answered;
  };

  function answerOf({ status, headers, text }: WholeAnswer, pathname: string): NonNullable<Exchange["answer"]> {
    const answer = { status, headers: disguise.headers(headers) };
    if (text === "") return answer;
    try {
      return { ...answer, body: disguise.body(JSON.parse(text), pathname) };
    } catch {
      return { ...answer, text: text.length };
    }
  }
}

/** Several commands may record into one directory: each has a file of its own, numbered in their order. */
async function create(directory: string): Promise<FileHandle> {
  try {
    await makeDirectory(directory);
    const file = await createNext(directory);
    await file.appendFile(`${JSON.stringify({ format: "launchdarkly-recording", version: 1, tool: version })}\n`);
    return file;
  } catch (error) {
    throw new ExpectedError(
      `LAUNCHDARKLY_RECORD: nothing can be recorded in \`${directory}\`: ${messageOf(error)}. Nothing was sent.`,
      "Name a directory that can be written, or unset LAUNCHDARKLY_RECORD.",
    );
  }
}

async function createNext(directory: string): Promise<FileHandle> {
  const numbers = (await readdir(directory)).map((name) => Number(/^(\d+)\.jsonl$/.exec(name)?.[1] ?? 0));
  for (let number = Math.max(0, ...numbers) + 1; ; number++)
    try {
      return await open(join(directory, `${String(number).padStart(3, "0")}.jsonl`), "wx");
    } catch (error) {
      // Another command has made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
}

/** With those above it. Node's own way (`recursive`) never ends below `/proc`, where nothing can be made though it says that the directory above is missing. */
async function makeDirectory(directory: string): Promise<void> {
  if (await isDirectory(directory)) return;
  const above = dirname(directory);
  if (above !== directory) await makeDirectory(above);
  try {
    await mkdir(directory);
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!(await isDirectory(directory))) throw error;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there?.isDirectory() === true;
}
