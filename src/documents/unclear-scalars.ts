// Scalars that YAML reads as something else than what is written, such as `2.10` × a validator → an error for each that could be meant as text. Pure.
import type { Validator } from "../generated/validator.d.ts";
import { isObject, type Json } from "../model/values/json.ts";
import { escapeSegment } from "../model/values/pointer.ts";
import type { Finding } from "./schema-words.ts";
import type { LocatedDocument } from "./yaml/parse.ts";
import type { Respelled } from "./yaml/values.ts";

/** A key is always a name. A value could be text where the schema takes the written text in its place, which it doesn't for a weight. */
export function unclearScalars(
  { value, respellings, refused }: LocatedDocument,
  validate: Validator,
  findings: readonly Finding[],
): Finding[] {
  if (respellings.length === 0) return [];
  const unknown = findings.filter(({ code }) => code === "unknown-field").map(({ pointer }) => pointer);
  const told = new Set([...unknown, ...refused]);
  const known = respellings.filter(({ pointer }) => !prefixes(pointer).some((prefix) => told.has(prefix)));
  const isText = takesText(value, known, validate);
  return known.filter(({ isKey, pointer }) => isKey || isText(pointer)).map(finding);
}

/** The findings with the written spelling, where they are about a value that was respelled. */
export function asWritten(findings: readonly Finding[], { respellings }: LocatedDocument): Finding[] {
  const values = new Map(respellings.filter(({ isKey }) => !isKey).map((one) => [one.pointer, one]));
  return findings.map((finding) => {
    const { written = "", read = "" } = values.get(finding.pointer) ?? {};
    if (written === "") return finding;
    const corrected = (text: string) => text.replaceAll(`\`${read}\``, `\`${written}\``);
    const { message, hint } = finding;
    return { ...finding, message: corrected(message), ...(hint !== undefined && { hint: corrected(hint) }) };
  });
}

function takesText(value: Json, respellings: readonly Respelled[], validate: Validator): (pointer: string) => boolean {
  const texts = new Map(
    respellings.flatMap(({ isKey, pointer, written }) => (isKey ? [] : [[pointer, written] as const])),
  );
  if (validate(withTexts(value, "", texts))) return () => true;
  const refused = new Set((validate.errors ?? []).map((error) => error.instancePath));
  return (pointer) => !refused.has(pointer);
}

function withTexts(value: Json, pointer: string, texts: ReadonlyMap<string, string>): Json {
  const text = texts.get(pointer);
  if (text !== undefined) return text;
  if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${pointer}/${index}`, texts));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, item]) => [
    name,
    withTexts(item, `${pointer}/${escapeSegment(name)}`, texts),
  ]);
  return Object.fromEntries(fields);
}

function finding({ pointer, isKey, written, read }: Respelled): Finding {
  const shared = { pointer, ...(isKey && { atKey: true }), code: "unclear-scalar" as const };
  if (written === "")
    return {
      ...shared,
      message: "Nothing is written here, which YAML reads as `null`.",
      hint: "Write the value. If `null` is meant, write it.",
    };
  return {
    ...shared,
    message: `\`${written}\` is written here, and YAML reads it as \`${read}\`.`,
    hint: `Quote it if \`${written}\` is meant (\`"${written}"\`); else write \`${read}\`.`,
  };
}

function prefixes(pointer: string): string[] {
  const segments = pointer.split("/");
  return segments.map((_, index) => segments.slice(0, index + 1).join("/")).slice(1);
}
