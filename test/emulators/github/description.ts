// A request to GitHub and its answer → what in them GitHub's published description of its API (2022-11-28) doesn't allow.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

export interface SentRequest {
  method: string;
  /** With its query. */
  url: string;
  body: string;
}

export interface GivenAnswer {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

type Schema = Readonly<Record<string, unknown>>;
interface Reference {
  $ref: string;
}
type Content = Record<string, { schema?: Schema }>;
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface Response {
  content?: Content;
  headers?: Record<string, unknown>;
}
interface Operation {
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response | Reference>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Schema>>;
}

/** The package's own entry would load ten descriptions, the largest of 78 MB. */
const require = createRequire(import.meta.url);
const file = require.resolve("@octokit/openapi/generated/api.github.com.json");
const description = JSON.parse(readFileSync(file, "utf8")) as Description;

/** What a route may answer although its description doesn't say so: who is refused at all is told elsewhere in the documentation. */
const REFUSALS = [400, 401, 403, 404, 422];
const REFUSAL: Schema = { $ref: "#/components/schemas/basic-error" };

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    // Addresses that nobody gave are empty: `""` is the default of several.
    uri: (text: string) => text === "" || URL.canParse(text),
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    email: /^[^@\s]+@[^@\s]+$/,
    "uri-template": true,
    "repo.nwo": /^[^/\s]+\/[^/\s]+$/,
    timestamp: true,
    int32: true,
    int64: true,
    double: true,
    binary: true,
    date: /^\d{4}-\d\d-\d\d$/,
  },
});

/** Empty where both are as described. */
export function checkExchange(request: SentRequest, answer: GivenAnswer): string[] {
  const { pathname, searchParams } = new URL(request.url, "http://api");
  const found = operationOf(request.method, pathname.replace(/^\/api\/v3(?=\/)/, ""));
  if (found === undefined) return [`${request.method} ${pathname}: the description has no such operation`];
  const wasRefused = answer.status >= 400;
  return [
    // A request that is sent in order to be refused needn't be right.
    ...(wasRefused ? [] : checkQuery(found.operation, searchParams)),
    ...(wasRefused ? [] : checkBody(found.operation, request.body)),
    ...checkAnswer(found.operation, answer),
  ].map((problem) => `${request.method} ${found.template} ${answer.status}: ${problem}`);
}

/** Longest first, since a ref may hold slashes: `commits/{ref}/check-runs` before `commits/{ref}`. */
const templates = Object.keys(description.paths)
  .map((template) => ({ template, pattern: patternOf(template) }))
  .sort((one, other) => fixedPart(other.template) - fixedPart(one.template));

function operationOf(method: string, path: string): { template: string; operation: Operation } | undefined {
  for (const { template, pattern } of templates) {
    const operation = description.paths[template]?.[method.toLowerCase()];
    if (operation !== undefined && pattern.test(path)) return { template, operation };
  }
  return undefined;
}

function fixedPart(template: string): number {
  return template.replace(/\{[^{}]+\}/g, "").length;
}

function patternOf(template: string): RegExp {
  const source = template
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/\{(ref|basehead)\}/g, ".+")
    .replace(/\{[^{}]+\}/g, "[^/]+");
  return new RegExp(`^${source}$`);
}

function checkQuery(operation: Operation, query: URLSearchParams): string[] {
  const parameters = (operation.parameters ?? []).map(resolve).filter((parameter) => parameter.in === "query");
  const missing = parameters.filter(({ name, required }) => required && !query.has(name));
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return [
    ...missing.map(({ name }) => `the query lacks ${name}`),
    ...[...query].flatMap(([name, value]) => {
      const parameter = known.get(name);
      if (parameter === undefined) return [`the query has ${name}, which isn't described`];
      return problemsOf(parameter.schema, typed(parameter.schema, value), `the query's ${name}`);
    }),
  ];
}

/** In a query everything is text. */
function typed(schema: Schema, value: string): unknown {
  const { type } = resolve(schema);
  if (type === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return (type === "integer" || type === "number") && value !== "" ? Number(value) : value;
}

function checkBody({ requestBody }: Operation, body: string): string[] {
  if (body === "") return requestBody?.required ? ["the request has no body"] : [];
  const schema = requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return ["the request has a body, which isn't described"];
  // GitHub passes over fields that it doesn't know, so a misspelt one would never be noticed.
  return problemsOf(schema, JSON.parse(body), "the request", { additionalProperties: false });
}

function checkAnswer(operation: Operation, { status, headers, body }: GivenAnswer): string[] {
  const given = operation.responses[String(status)];
  if (given === undefined && !REFUSALS.includes(status)) return ["this status isn't described"];
  const { content, headers: described = {} } = given === undefined ? {} : resolve(given);
  // Some refusals are described without a body; GitHub says why all the same.
  if (content === undefined && status >= 400) return problemsOf(REFUSAL, JSON.parse(body), "the answer");
  const documented = Object.keys(described).map((name) => name.toLowerCase());
  return [
    ...documented.filter((name) => name !== "link").flatMap((name) => checkHeader(name, headers)),
    ...checkLink(operation, documented, headers.link),
    ...checkContent(content, headers, body),
  ];
}

function checkHeader(name: string, headers: GivenAnswer["headers"]): string[] {
  const value = headers[name];
  if (value === undefined) return [`the answer lacks the header ${name}`];
  const isRight = name === "location" ? URL.canParse(String(value)) : /^\d+$/.test(String(value));
  return isRight ? [] : [`the header ${name} is ${value}`];
}

/** Described as always there; GitHub leaves it out where there is one page, and has it wherever `page` is taken. */
function checkLink(operation: Operation, documented: readonly string[], link: string | string[] | undefined): string[] {
  if (link === undefined) return [];
  const hasPages = (operation.parameters ?? []).map(resolve).some(({ name }) => name === "page");
  if (!hasPages && !documented.includes("link")) return ["the answer has a Link, which isn't described"];
  const isRight = /^(<https?:[^>]+>; rel="(prev|next|last|first)"(, |$))+$/.test(String(link));
  return isRight ? [] : [`the Link can't be read: ${link}`];
}

function checkContent(content: Content | undefined, headers: GivenAnswer["headers"], body: string): string[] {
  if (content === undefined) return body === "" ? [] : ["the answer has a body, which isn't described"];
  const type = String(headers["content-type"] ?? "").replace(/;.*/, "");
  const described = content[type];
  if (described === undefined) return [`the answer is ${type}, which isn't described`];
  if (described.schema === undefined) return [];
  return problemsOf(described.schema, JSON.parse(body), "the answer");
}

const validators = new Map<Schema, ValidateFunction>();

function problemsOf(schema: Schema, value: unknown, what: string, otherwise: Schema = {}): string[] {
  const validate = validators.get(schema) ?? ajv.compile({ ...otherwise, ...selfContained(schema) });
  validators.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${told(error)}`);
}

function told({ message, params }: ErrorObject): string {
  return `${message}${"additionalProperty" in params ? `: ${params.additionalProperty}` : ""}`;
}

/** The schema with those that it refers to, and no others: all of them would be a thousand. */
function selfContained(schema: Schema): Schema {
  const definitions: Record<string, unknown> = {};
  const missing: string[] = [];
  const converted = jsonSchemaOf(schema, missing) as Schema;
  for (let reference = missing.pop(); reference !== undefined; reference = missing.pop()) {
    const name = nameOf(reference);
    if (name in definitions) continue;
    definitions[name] = {};
    definitions[name] = jsonSchemaOf(resolve({ $ref: reference }), missing);
  }
  return { ...converted, definitions };
}

/** From the dialect of OpenAPI 3.0: `nullable` is a type of its own, references lead to `definitions`. */
function jsonSchemaOf(value: unknown, references: string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => jsonSchemaOf(item, references));
  if (typeof value !== "object" || value === null) return value;
  const { nullable, $ref, example, examples, discriminator, ...rest } = value as Record<string, unknown>;
  if (typeof $ref === "string") {
    references.push($ref);
    return { $ref: `#/definitions/${nameOf($ref)}` };
  }
  const converted = Object.fromEntries(Object.entries(rest).map(([key, it]) => [key, jsonSchemaOf(it, references)]));
  return nullable === true ? { anyOf: [{ type: "null" }, converted] } : converted;
}

const nameOf = (reference: string) => reference.replace("#/components/", "").replaceAll("/", ".");

function resolve<T extends object>(value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  const [group = "", name = ""] = value.$ref.replace("#/components/", "").split("/");
  const found = description.components[group]?.[name];
  if (found === undefined) throw new Error(`The description has no ${value.$ref}.`);
  return resolve(found as unknown as T | Reference);
}
