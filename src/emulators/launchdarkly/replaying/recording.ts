// What goes in: a directory of recorded exchanges (docs/recordings.md). What comes out: the exchanges, in the order in which they were
// sent; or an error that lists every line that can't be read.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type JsonObject } from "../account/account.ts";

export interface Exchange {
  /** `001.jsonl:7`. */
  place: string;
  method: string;
  path: string;
  query: [string, string][];
  body: unknown;
  /** Absent where none came. */
  answer?: { status: number; headers: Record<string, string>; body?: unknown; text?: number };
  error?: string;
}

export function readRecording(directory: string): Exchange[] {
  const files = namesIn(directory)
    .filter((name) => /^\d+\.jsonl$/.test(name))
    .toSorted();
  if (files.length === 0) {
    throw new Error(`${directory} holds no recording: there is no file such as 001.jsonl.`);
  }
  const problems: string[] = [];
  const exchanges = files.flatMap((file) => readFile(directory, file, problems));
  if (problems.length > 0) {
    throw new Error(`The recording can't be replayed. ${problems.join(" ")}`);
  }
  return exchanges;
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Error(`There is no directory ${directory}.`);
    if (code === "ENOTDIR") throw new Error(`${directory} is a file, and a recording is a directory with files in it.`);
    throw new Error(`The recording in ${directory} can't be read: ${(error as Error).message}.`);
  }
}

function readFile(directory: string, file: string, problems: string[]): Exchange[] {
  let text: string;
  try {
    text = readFileSync(join(directory, file), "utf8");
  } catch (error) {
    problems.push(`${file}: This can't be read: ${(error as Error).message}.`);
    return [];
  }
  const [first = "", ...lines] = text.trimEnd().split("\n");
  const isCut = !text.endsWith("\n");
  const head = parse(first);
  if (head?.format !== "launchdarkly-recording" || head.version !== 1) {
    problems.push(`${file}:1: This is no recording of version 1.`);
    return [];
  }
  const numbered = lines.flatMap((line, index): { number: number; exchange: Exchange }[] => {
    const place = `${file}:${index + 2}`;
    const read = parse(line);
    if (read === undefined && isCut && index === lines.length - 1) {
      problems.push(`${place}: This line is cut off, as by a command that was killed. Delete it.`);
      return [];
    }
    const status = isObject(read?.answer) ? read.answer.status : undefined;
    if (status !== undefined && !isStatus(status)) {
      problems.push(`${place}: The status ${JSON.stringify(status)} is none: it is a whole number from 200 to 999.`);
      return [];
    }
    const exchange = read && exchangeOf(read, place);
    if (exchange === undefined || typeof read?.number !== "number") {
      problems.push(`${place}: This is no exchange: it needs \`number\`, \`request\`, and \`answer\` or \`error\`.`);
      return [];
    }
    return [{ number: read.number, exchange }];
  });
  return numbered.toSorted((one, other) => one.number - other.number).map(({ exchange }) => exchange);
}

function exchangeOf({ request, answer, error }: JsonObject, place: string): Exchange | undefined {
  if (!isObject(request) || typeof request.method !== "string" || typeof request.path !== "string") {
    return undefined;
  }
  const { method, path, query, body } = request;
  const pairs = Array.isArray(query) ? query.filter((pair): pair is [string, string] => Array.isArray(pair)) : [];
  const asked = { place, method, path, query: pairs, body };
  const failed = typeof error === "string" ? { error } : {};
  if (isObject(answer) && typeof answer.status === "number") {
    const { status, headers, body: answered, text } = answer;
    return {
      ...asked,
      ...failed,
      answer: {
        status,
        headers: isObject(headers)
          ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
          : {},
        ...("body" in answer && { body: answered }),
        ...(typeof text === "number" && { text }),
      },
    };
  }
  return typeof error === "string" ? { ...asked, ...failed } : undefined;
}

function isStatus(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 999;
}

function parse(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
