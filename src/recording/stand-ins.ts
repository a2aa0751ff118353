// A text that may be somebody's → its stand-in: of the same shape, always the same for the same text, and nothing that it could be told from. Pure.
//
// A stand-in is a keyed hash, so that whoever has a recording can't try out what a name may have been, and that nothing has to be
// kept to give the same one in another file.
import { createHmac, hkdfSync } from "node:crypto";
import { targetHash } from "../documents/canonical/hash.ts";
import type { Target } from "../model/document.ts";
import { everywhere } from "./words.ts";

export interface StandIns {
  /** `target`: where it stands, if it stands on one. */
  of(text: string, target?: Target): string;
  /** Of a number that somebody chose. */
  ofNumber(value: number): number;
}

/** The same token gives the same stand-ins, and nothing leads back to it. */
export function standInsFor(token: string): StandIns {
  const key = Buffer.from(hkdfSync("sha256", token, "", "launchdarkly-workflow-sync recording v1", 32));
  const hex = (text: string, digits: number) => createHmac("sha256", key).update(text).digest("hex").slice(0, digits);

  const of = (text: string, target?: Target): string => {
    if (text.includes("\n") || markerForm.test(text))
      return text
        .split("\n")
        .map((line) => lineOf(line, target))
        .join("\n");
    return lineOf(text, target);
  };

  function lineOf(line: string, target: Target | undefined): string {
    const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
    return `${before}${core === "" ? "" : coreOf(core, target)}${after}`;
  }

  function coreOf(text: string, target: Target | undefined): string {
    if (everywhere.has(text)) return text;
    if (uuid.test(text)) return hex(text, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    if (objectId.test(text)) return hex(text, 24);
    const marker = markerForm.exec(text);
    if (marker !== null) return `[ld-sync:v${marker[1]}${markerFields(marker[2] ?? "", target)}]`;
    const managed = managedForm.exec(text);
    if (managed !== null) return `Managed in ${of(managed[1] ?? "")} (${of(managed[2] ?? "")}). Change it there.`;
    if (emailAddress.test(text)) return `member-${hex(text, 10)}@example.com`;
    if (keyShape.test(text)) return `name-${hex(text, 10)}`;
    // An owner, or a resource as roles name them.
    if (partsShape.test(text))
      return text
        .split(/([/:;])/)
        .map((part) => (/^[/:;]?$/.test(part) ? part : of(part)))
        .join("");
    const words = `text ${hex(text, 10)}`;
    // As long as it was, so that a limit on its length is seen.
    return words.padEnd(text.length, "x");
  }

  /** What `at` stands for is known, so it fits its stand-in; of the other hashes only the form is. */
  function markerFields(text: string, target: Target | undefined): string {
    return text.replaceAll(/ ([a-z]+)=(\S+)/g, (_, name: string, value: string) => {
      switch (name) {
        case "run":
        case "from":
          return ` ${name}=${/^\d+$/.test(value) ? value : of(value)}`;
        case "at":
          return ` at=${target !== undefined && value === targetHash(target) ? targetHash(standInTarget(target)) : hex(value, 6)}`;
        case "hash":
          return ` hash=${hex(value, 12)}`;
        case "stages":
          return ` stages=${value
            .split(",")
            .map((one) => hex(one, 6))
            .join(",")}`;
        case "owner":
        case "key":
        case "template":
          return ` ${name}=${of(value)}`;
        default:
          return ` ${fieldOf(name)}=${of(value)}`;
      }
    });
  }

  const fieldOf = (name: string) =>
    `f${hex(name, 6).replaceAll(/[0-9]/g, (digit) => String.fromCharCode(103 + Number(digit)))}`;

  const standInTarget = ({ project, flag, environment }: Target): Target => ({
    project: of(project),
    flag: of(flag),
    environment: of(environment),
  });

  return { of, ofNumber: (value) => Number.parseInt(hex(String(value), 8), 16) };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const objectId = /^[0-9a-f]{24}$/i;
const markerForm = /^\[ld-sync:v(\d+)((?: [a-z]+=[^\s[\]]+)+)\]$/m;
const managedForm = /^Managed in (\S+) \((\S+)\)\. Change it there\.$/;
const emailAddress = /^[^\s@]+@[^\s@]+$/;
const keyShape = /^[A-Za-z0-9][\w.-]*$/;
const partsShape = /^(?:[\w.-]+|\*)(?:[/:;](?:[\w.-]+|\*))+$/;
