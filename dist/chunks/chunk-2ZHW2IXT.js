import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  contextKindOf
} from "./chunk-RYBC4EFA.js";
import {
  referenceText
} from "./chunk-LFTSHEY5.js";
import {
  wholeWeight
} from "./chunk-BNCSYJBC.js";
import {
  errorAt
} from "./chunk-QJEXP4H6.js";
import {
  nearestHint
} from "./chunk-TWFHVSKT.js";
import {
  flagName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  jsonText,
  list,
  object,
  objects,
  texts
} from "./chunk-XEMECXA4.js";

// src/flags/state.ts
function flagPlace({ project, flag, environment }, flags) {
  const others = (key) => flags.get(flagName({ project, flag: key }));
  const own = others(flag);
  return own && { flag: own, environment, others };
}
function flagState({ flag, environment, others }) {
  const { variations, environments } = flag;
  const configuration = environments[environment]?.configuration;
  if (configuration === void 0) return void 0;
  const id = (index) => typeof index === "number" ? variations[index]?.id : void 0;
  const serving = (written) => readServing(object(written), id);
  const off = id(configuration.offVariation);
  return {
    on: configuration.on === true,
    ...present({ offVariation: off }),
    fallthrough: serving(configuration.fallthrough),
    rules: objects(configuration.rules).map((rule) => ({
      id: String(rule._id ?? ""),
      ...readDescription(rule),
      clauses: objects(rule.clauses).map(readClause),
      serving: serving(rule),
      disabled: rule.disabled === true,
      trackEvents: rule.trackEvents === true
    })),
    targets: [...objects(configuration.targets), ...objects(configuration.contextTargets)].flatMap((target) => {
      const variation = id(target.variation);
      const values = texts(target.values);
      return variation === void 0 || values.length === 0 ? [] : [{ contextKind: contextKindOf(target.contextKind), variation, values }];
    }),
    // A live flag names another flag's variation by its place there; instructions do by its id.
    prerequisites: objects(configuration.prerequisites).map(({ key, variation }) => ({
      key: String(key),
      variation: others(String(key))?.variations[Number(variation)]?.id ?? String(variation)
    })),
    trackEvents: configuration.trackEvents === true,
    trackEventsFallthrough: configuration.trackEventsFallthrough === true
  };
}
function readServing({ variation, rollout }, id) {
  const fixed = id(variation);
  if (fixed !== void 0) return { variation: fixed };
  const split = object(rollout);
  return {
    rollout: sharesOf(objects(split.variations).map((share) => [id(share.variation), share.weight])),
    ...readBucketing(split.contextKind, split.bucketBy),
    ...present({ seed: typeof split.seed === "number" ? split.seed : void 0, running: runningOn(split) })
  };
}
function readBucketing(contextKind, bucketBy) {
  return {
    contextKind: contextKindOf(contextKind),
    ...typeof bucketBy === "string" && bucketBy !== "" && bucketBy !== "key" && { bucketBy }
  };
}
function runningOn({ experimentAllocation, kind }) {
  if (object(experimentAllocation).type === "measuredRollout") return "rollout";
  return kind === "experiment" || typeof experimentAllocation === "object" && experimentAllocation !== null ? "experiment" : void 0;
}
function sharesOf(written) {
  const sums = /* @__PURE__ */ new Map();
  for (const [variation, weight] of written)
    if (variation !== void 0 && typeof weight === "number" && weight !== 0)
      sums.set(variation, (sums.get(variation) ?? 0) + weight);
  return [...sums].map(([variation, weight]) => ({ variation, weight })).sort((left, right) => left.variation < right.variation ? -1 : 1);
}
function readDescription({ description }) {
  return typeof description === "string" && description !== "" ? { description } : {};
}
function readClause({ _id, attribute, op, negate, values, contextKind }) {
  return {
    ...typeof _id === "string" && { id: _id },
    attribute: String(attribute ?? ""),
    op: String(op ?? ""),
    negate: negate === true,
    values: list(values),
    contextKind: contextKindOf(contextKind)
  };
}
function evaluatedRules({ rules }) {
  return rules.filter(({ disabled }) => !disabled);
}
function sharesById(serving) {
  return "variation" in serving ? [{ variation: serving.variation, weight: wholeWeight }] : serving.rollout;
}

// src/flags/rule-names.ts
function ruleNames({ environments }, environment) {
  const rules = objects(environments[environment]?.configuration.rules).map((rule) => {
    const id = String(rule._id ?? "");
    return { id, name: ruleName({ id, ...readDescription(rule), clauses: objects(rule.clauses).map(readClause) }) };
  });
  return new Map(
    rules.map(({ id, name }, index) => {
      const isShared = rules.some((other) => other.id !== id && other.name === name);
      return [id, isShared ? `#${index + 1} ${name}` : name];
    })
  );
}
function ruleName({ description, clauses, id }) {
  if (description !== void 0 && description !== "") return description;
  const shown = clauses.slice(0, 3).map(clauseName).join(" and ");
  return clauses.length > 3 ? `${shown}, …` : shown || id;
}
function clauseName({ attribute, op, negate, values, contextKind }) {
  const of = contextKind === "user" ? "" : `${contextKind} `;
  const what = op === "segmentMatch" ? "in segment" : `${of}${attribute} ${op}`;
  const shown = values.slice(0, 3).map(jsonText).join(", ");
  return `${negate ? "not " : ""}${what} ${shown}${values.length > 3 ? ", …" : ""}`;
}

// src/flags/prerequisites.ts
function servesOffVariation(state, place) {
  return !state.on || unmetPrerequisites(state, place).some(({ met }) => met === "by none");
}
function unmetPrerequisites({ prerequisites }, { flag, environment, others }, above = []) {
  return prerequisites.flatMap(({ key, variation }) => {
    const other = others(key);
    const seen = [...above, flag.key];
    const all = other === void 0 || seen.includes(key) ? void 0 : possible(other, { environment, others }, seen);
    if (all === void 0) return [{ key, variation, met: "not known", isOff: false }];
    const { variations, isOff, isSure } = all;
    if (isOff || !variations.has(variation)) return [{ key, variation, met: "by none", isOff }];
    if (variations.size === 1) return [];
    return [{ key, variation, met: isSure ? "by some" : "not known", isOff }];
  });
}
function possible(flag, { environment, others }, above) {
  const place = { flag, environment, others };
  const state = flagState(place);
  if (state === void 0) return void 0;
  const off = state.offVariation === void 0 ? [] : [state.offVariation];
  if (!state.on) return { variations: new Set(off), isOff: true, isSure: true };
  const unmet = unmetPrerequisites(state, place, above);
  if (unmet.some(({ met }) => met === "by none")) return { variations: new Set(off), isOff: false, isSure: true };
  const servings = [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)];
  return {
    variations: /* @__PURE__ */ new Set([
      ...servings.flatMap((serving) => sharesById(serving).map(({ variation }) => variation)),
      ...state.targets.map(({ variation }) => variation),
      ...unmet.length > 0 ? off : []
    ]),
    isOff: false,
    isSure: unmet.every(({ met }) => met !== "not known")
  };
}

// src/flags/served.ts
function served(state, place) {
  const { variations } = place.flag;
  const name = (id) => variationName(id, variations);
  const unmet = state.on ? unmetPrerequisites(state, place) : [];
  const prerequisites = unmet.map(({ key, variation, met, isOff }) => {
    const other = place.others(key);
    return {
      key,
      ...other && { variation: variationName(variation, other.variations) },
      met,
      ...isOff && { isOff: true }
    };
  });
  if (!state.on || unmet.some(({ met }) => met === "by none")) {
    return {
      on: state.on,
      everyone: state.offVariation === void 0 ? [] : [{ variation: name(state.offVariation), weight: wholeWeight }],
      rules: [],
      targets: [],
      ...prerequisites.length > 0 && { prerequisites }
    };
  }
  const names = ruleNames(place.flag, place.environment);
  const nameOf = (rule) => {
    const [own, live] = [ruleName(rule), names.get(rule.id)];
    return live?.replace(/^#\d+ /, "") === own ? live : own;
  };
  const disabled = state.rules.filter((rule) => rule.disabled);
  return {
    on: true,
    everyone: shares(state.fallthrough, name),
    ...present({ everyoneSplit: splitDetails(state.fallthrough) }),
    rules: evaluatedRules(state).map((rule) => ({
      name: nameOf(rule),
      serves: shares(rule.serving, name),
      ...present({ split: splitDetails(rule.serving) })
    })),
    ...disabled.length > 0 && { disabledRules: disabled.map(nameOf) },
    targets: state.targets.map(({ contextKind, variation, values }) => ({
      variation: name(variation),
      contextKind,
      values
    })),
    ...prerequisites.length > 0 && { prerequisites }
  };
}
function variationName(id, variations) {
  const index = variations.findIndex((candidate) => candidate.id === id);
  const variation = variations[index];
  if (variation === void 0) return id;
  const name = ownName(variation);
  const value = JSON.stringify(variation.value);
  if (variations.every((other) => other === variation || ownName(other) !== name)) return name;
  const isTold = variation.name && value.length <= longestValue;
  return isTold ? `${name} (${value})` : `#${index + 1} ${name}`;
}
var longestValue = 40;
function ownName({ name, value }) {
  if (name) return name;
  const text = jsonText(value);
  if (text.length <= longestValue) return text || '""';
  return typeof value === "object" ? `${text.slice(0, longestValue - 2)}…${text.at(-1)}` : `${text.slice(0, longestValue - 1)}…`;
}
function shares(serving, name) {
  return sharesById(serving).map(({ variation, weight }) => ({ variation: name(variation), weight })).sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
}
function servedSplit(state, rule, place) {
  if (servesOffVariation(state, place)) return void 0;
  const serving = rule === void 0 ? state.fallthrough : state.rules.find(({ id, disabled }) => id === rule.id && !disabled)?.serving;
  return serving === void 0 || "variation" in serving || serving.rollout.length < 2 ? void 0 : serving;
}
function assignsAnew(before, after, place) {
  const [was, is] = [before, after].map((state) => servedSplit(state, void 0, place));
  if (was === void 0 || is === void 0) return false;
  return was.contextKind !== is.contextKind || was.bucketBy !== is.bucketBy || was.seed !== is.seed;
}
function splitDetails(serving) {
  if ("variation" in serving) return void 0;
  const { rollout, contextKind, bucketBy, running } = serving;
  const details = {
    ...rollout.length > 1 && { ...contextKind !== "user" && { contextKind }, ...present({ bucketBy }) },
    ...present({ running })
  };
  return Object.keys(details).length === 0 ? void 0 : details;
}

// src/resolving/lookup.ts
import { isDeepStrictEqual } from "node:util";
function fail({ origin, pointer, diagnostics }, code, message, hint) {
  diagnostics.push(errorAt(origin, pointer, code, message, hint));
  return void 0;
}
function hintAmong(written, known) {
  return known.length === 0 ? "There are none." : nearestHint(written, known);
}
function variationId(reference, flag, site) {
  const { variations } = flag;
  const found = matchingVariations(reference, variations);
  const [only, another] = found;
  if (only !== void 0 && another === void 0) return only.id;
  const written = referenceText(reference);
  if (only === void 0) {
    const names = variations.map(({ id }) => variationName(id, variations));
    const message = `The flag \`${flag.key}\` has no variation \`${written}\`.`;
    return fail(site, "unknown-variation", message, hintAmong(written, names));
  }
  const meanings = found.map((variation) => `${ownName(variation)} (${JSON.stringify(variation.value)})`);
  return fail(
    site,
    "ambiguous-variation",
    `\`${written}\` means several variations of \`${flag.key}\`: ${meanings.join(", ")}.`,
    "Say which, with `{id: …}`, `{name: …}` or `{value: …}`."
  );
}
function matchingVariations(reference, variations) {
  if ("id" in reference) return variations.filter(({ id }) => id === reference.id);
  if ("name" in reference) return variations.filter(({ name }) => name === reference.name);
  if ("value" in reference) return variations.filter(({ value }) => isDeepStrictEqual(value, reference.value));
  const { ref } = reference;
  const byId = variations.filter(({ id }) => id === ref);
  return byId.length > 0 ? byId : variations.filter(({ name, value }) => name === ref || value === ref || isJsonTextOf(ref, value));
}
function isJsonTextOf(text, value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) === text;
  try {
    return isDeepStrictEqual(JSON.parse(text), value);
  } catch {
    return false;
  }
}
function ruleId(reference, flag, environment, site, added = /* @__PURE__ */ new Map()) {
  const rules = flag.environments[environment]?.rules ?? [];
  const written = referenceText(reference);
  const found = rules.filter(
    ({ id, description }) => id === written || !("id" in reference) && description === written
  );
  const [only, another] = found;
  if (only !== void 0 && another === void 0) return only.id;
  const adding = "id" in reference ? void 0 : added.get(written);
  if (only === void 0 && adding !== void 0)
    return fail(
      site,
      "rule-without-id",
      `The rule \`${written}\` is added by the stage \`${adding}\` of this same workflow: it has no id before that has run, so a later instruction can't name it.`,
      "Let the rule serve its final variation from the start, or write the workflow that changes it once the rule exists."
    );
  if (only === void 0)
    return fail(
      site,
      "unknown-rule",
      `The flag \`${flag.key}\` has no rule \`${written}\` in \`${environment}\`.`,
      hintAmong(written, rules.map(ruleReference))
    );
  return fail(
    site,
    "ambiguous-rule",
    `Several rules of \`${flag.key}\` are described as \`${written}\`.`,
    `Name it by its id: ${found.map(({ id }) => `\`${id}\``).join(", ")}.`
  );
}
function ruleReference({ id, description }) {
  return description ?? id;
}
function memberId(reference, members, site) {
  if ("id" in reference) return reference.id;
  if (members === void 0) return void 0;
  const written = referenceText(reference);
  const member = members.find(({ id, email }) => id === written || email.toLowerCase() === written.toLowerCase());
  if (member !== void 0) return member.id;
  const emails = members.map(({ email }) => email);
  return fail(site, "unknown-member", `There is no member \`${written}\`.`, hintAmong(written, emails));
}
function checkKey(kind, key, where, known, site) {
  if (known === "forbidden" || known.includes(key)) return;
  fail(site, `unknown-${kind}`, `There is no ${kind} \`${key}\`${where}.`, hintAmong(key, known));
}
function isMemberName(reference) {
  return reference !== void 0 && !("id" in reference);
}

export {
  flagPlace,
  flagState,
  readBucketing,
  sharesOf,
  readDescription,
  readClause,
  evaluatedRules,
  sharesById,
  servesOffVariation,
  unmetPrerequisites,
  ruleNames,
  ruleName,
  served,
  variationName,
  shares,
  servedSplit,
  assignsAnew,
  variationId,
  matchingVariations,
  ruleId,
  ruleReference,
  memberId,
  checkKey,
  isMemberName
};
