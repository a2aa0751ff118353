// Parts of a request or of its answer → the same with stand-ins for all that may be somebody's. Pure.
import type { Target } from "../model/document.ts";
import { isObject, type Json } from "../model/values/json.ts";
import type { StandIns } from "./stand-ins.ts";
import {
  collections,
  contentTypes,
  enumerated,
  everywhere,
  fields,
  messageWords,
  openFields,
  plainQueries,
  queryNames,
  values,
} from "./words.ts";

export interface Disguise {
  /** Of the API, without a query. */
  path(path: string): string;
  query(query: URLSearchParams): [string, string][];
  /** What an answer's headers say of time, limits and form; others are left out. */
  headers(headers: ReadonlyMap<string, string>): Record<string, string>;
  /** `path`: of the request that it belongs to. */
  body(body: unknown, path: string): Json;
}

/** What a value belongs to: its field, and whether all in it is somebody's. */
interface Place {
  field: string;
  /** In what somebody chose, such as a variation's value: there are no names of the API's fields in it. */
  isOpen: boolean;
  target: Target | undefined;
}

/** Fields that hold what somebody has called something. */
const keyFields = new Set(["key", "_key"]);

const prefix = "/api/v2";

export function disguiseWith(standIns: StandIns): Disguise {
  function path(written: string): string {
    const isApi = written === prefix || written.startsWith(`${prefix}/`);
    const [, ...segments] = (isApi ? written.slice(prefix.length) : written).split("/");
    let names = 0;
    const disguised = segments.map((segment) => {
      const isName = names > 0;
      if (isName) names--;
      const count = isName ? undefined : collections.get(segment);
      if (count === undefined) return segment === "" ? "" : encodeURIComponent(standIns.of(decoded(segment)));
      // Below a project, only the flag has a name of its own.
      names = segment === "flags" && segments[0] === "projects" ? 1 : count;
      return segment;
    });
    return [isApi ? prefix : "", ...disguised].join("/");
  }

  function query(given: URLSearchParams): [string, string][] {
    return [...given].map(([name, value]) => [
      queryNames.has(name) ? name : standIns.of(name),
      plainQueries.has(name) && isPlain(value) ? value : name === "filter" ? filter(value) : standIns.of(value),
    ]);
  }

  function isPlain(value: string): boolean {
    return (
      /^-?\d{1,6}$/.test(value) || [values, fields, everywhere].some((words) => words.has(value.replace(/^-/, "")))
    );
  }

  /** `field:value,field:value`. */
  function filter(value: string): string {
    const terms = value.split(",").map((term) => term.split(":"));
    return terms
      .map(([field = "", ...rest]) =>
        [
          rest.length > 0 && (fields.has(field) || field === "query") ? field : standIns.of(field),
          ...rest.map((one) => standIns.of(one)),
        ].join(":"),
      )
      .join(",");
  }

  function body(value: unknown, of: string): Json {
    return any(value, { field: "", isOpen: false, target: targetIn(of) });
  }

  function any(value: unknown, place: Place): Json {
    if (typeof value === "string") return text(value, place);
    // A customer may be called by a number.
    if (typeof value === "number") return place.isOpen || keyFields.has(place.field) ? standIns.ofNumber(value) : value;
    if (typeof value === "boolean" || value === null || value === undefined) return value ?? null;
    if (Array.isArray(value)) return value.map((item) => any(item, place));
    return isObject(value) ? object(value, place) : null;
  }

  function object(value: object, place: Place): Json {
    // Some answers have a page of environments in place of a mapping.
    const isMapping = openFields.has(place.field) && !("items" in value && Array.isArray(value.items));
    const isChosen = place.isOpen || isMapping;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        const isField = !isChosen && fields.has(name);
        const isValue = name === "values" || (name === "value" && place.field !== "default");
        return [
          isField ? name : standIns.of(name),
          any(one, {
            field: isField ? name : "",
            isOpen: place.isOpen || (isField && isValue),
            target: place.target,
          }),
        ];
      }),
    );
  }

  function text(value: string, { field, isOpen, target }: Place): string {
    if (isOpen) return standIns.of(value, target);
    if (enumerated.has(field) && values.has(value)) return value;
    if (/[cC]ontextKind$/.test(field) && value === "") return value;
    if (field === "message") return message(value);
    if (field === "href" || field === "url" || field === "_site") return address(value);
    if (field === "path") return pointer(value);
    return standIns.of(value, target);
  }

  /** The API's own words stay, with what stands between them. */
  function message(value: string): string {
    return value.replaceAll(/[\p{L}\p{N}][^\s"'`,;(){}[\]<>]*/gu, (word) => {
      const [, core = word, end = ""] = /^(.*?)([.:!?]*)$/su.exec(word) ?? [];
      return messageWords.has(core.toLowerCase()) ? word : `${standIns.of(core)}${end}`;
    });
  }

  function address(value: string): string {
    const base = "http://a.invalid";
    if (!URL.canParse(value, base)) return standIns.of(value);
    const { origin, pathname, searchParams } = new URL(value, base);
    const search = new URLSearchParams(query(searchParams)).toString();
    const host = origin === base ? "" : `https://${standIns.of(origin)}.example`;
    return `${host.replace(" ", "-")}${path(pathname)}${search === "" ? "" : `?${search}`}`;
  }

  /** Of a parameter, inside its part. */
  function pointer(value: string): string {
    return value
      .split("/")
      .map((part) => (part === "" || /^\d{1,4}$/.test(part) || fields.has(part) ? part : standIns.of(part)))
      .join("/");
  }

  return { path, query, headers: readable, body };
}

const numeric = ["x-ratelimit-global-remaining", "x-ratelimit-route-remaining", "x-ratelimit-reset", "retry-after"];

function readable(headers: ReadonlyMap<string, string>): Record<string, string> {
  const kept: Record<string, string> = {};
  const date = headers.get("date") ?? "";
  if (!Number.isNaN(Date.parse(date))) kept.date = new Date(Date.parse(date)).toUTCString();
  for (const name of numeric) {
    const value = headers.get(name) ?? "";
    if (/^\d{1,16}$/.test(value)) kept[name] = value;
  }
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  if (contentTypes.has(type)) kept["content-type"] = type;
  return kept;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function targetIn(path: string): Target | undefined {
  const [, project, flag, environment] =
    /^\/api\/v2\/projects\/([^/]+)\/flags\/([^/]+)\/environments\/([^/]+)\//.exec(`${path}/`) ?? [];
  return project === undefined || flag === undefined || environment === undefined
    ? undefined
    : { project: decoded(project), flag: decoded(flag), environment: decoded(environment) };
}
