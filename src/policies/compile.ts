// Policies → the same ready to be held against workflows, and what is wrong with their schemas. Pure, and loaded only where there are policies: it brings ajv's compiler.
// A schema may come from a proposed change, so whatever it holds takes little time: it fetches nothing, goes in no circles, and its patterns are
// matched by RE2's automata, in time that grows with the length of the text.
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { checkSchema } from "../documents/schema.ts";
import { policy as policySchema } from "../generated/policy.js";
import { type Diagnostic, errorAt } from "../model/messages/diagnostic.ts";
import type { Breach, CompiledPolicy, Policy } from "../model/policy.ts";
import type { Json } from "../model/values/json.ts";
import { quoted } from "../model/values/words.ts";
import { asksForStages } from "./asks-for-stages.ts";
import { outOfBounds, weightOf } from "./bounds.ts";
import { breachesOf } from "./breaches.ts";
import { misfits } from "./misfits.ts";
import { linear, wrongPatterns } from "./patterns.ts";
import { repeatedIndex } from "./words.ts";

export interface CompiledPolicies {
  policies: CompiledPolicy[];
  diagnostics: Diagnostic[];
}

/** `most`: how much work all of them may be together, over all documents. */
export function compilePolicies(policies: readonly Policy[], most: WorkLimits = mostWork): CompiledPolicies {
  const work = { left: most.inAll, atOnce: most.atOnce };
  const compiled = policies.map((policy) => compilePolicy(policy, work));
  return {
    policies: compiled.flatMap((one) => ("breaches" in one ? one : [])),
    diagnostics: compiled.flatMap((one) => ("breaches" in one ? [] : one.diagnostics)),
  };
}

/** In values of workflows times what a schema compares each with. */
interface WorkLimits {
  /** One policy on one workflow. */
  atOnce: number;
  inAll: number;
}

/** A second at most, and a few minutes. An ordinary policy on a workflow of ten stages comes to some thousands. */
const mostWork: WorkLimits = { atOnce: 10_000_000, inAll: 2_000_000_000 };

function compilePolicy(
  { schema, ...policy }: Policy,
  work: { left: number; atOnce: number },
): CompiledPolicy | { diagnostics: Diagnostic[] } {
  const diagnostics = problemsOf(schema);
  if (diagnostics.length > 0) return { diagnostics };
  try {
    const validate = newAjv().compile(schema.value as AnySchema); // fits policy.schema.json
    const looksAtStages = asksForStages(schema.value);
    const weight = weightOf(schema.value);
    const breaches = (input: object) => {
      const cost = weight * valuesIn(input);
      if (cost > Math.min(work.atOnce, work.left)) return [tooMuchWork];
      work.left -= cost;
      return validate(input) ? [] : breachesOf(validate.errors ?? []);
    };
    return { ...policy, looksAtStages, breaches };
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).replace(/^strict mode: /, "");
    const message = `The schema of the policy ${quoted(policy.name)} can't be used: ${why}.`;
    return { diagnostics: [errorAt(schema, "", "wrong-policy", message, "Correct the schema.")] };
  }
}

/** What isn't judged isn't let through. */
const tooMuchWork: Breach = {
  pointer: "",
  message: "It can't be judged: so many stages against so large a schema take too long.",
  hint: "Make the policy's schema smaller, or divide the document.",
};

function valuesIn(value: unknown): number {
  if (typeof value === "string") return 1 + Math.floor(value.length / 100);
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + valuesIn(one), 1);
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    strictTuples: false,
    allowUnionTypes: true,
    ownProperties: true,
    // policy.schema.json is stricter.
    validateSchema: false,
    meta: false,
    logger: false,
    // A share has three decimals: what only the binary form of a number adds is no remainder.
    multipleOfPrecision: 6,
    code: { regExp: Object.assign((pattern: string) => linear(pattern), { code: "RE2JS" }) },
  });
  // ajv's own compares each item with each.
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    validate: (isAsked: boolean, items: Json[]) => !isAsked || repeatedIndex(items) === undefined,
    errors: false,
  });
  return ajv;
}

function problemsOf(schema: Policy["schema"]): Diagnostic[] {
  const { value } = schema;
  const refused = checkSchema({ ...schema, respellings: [], refused: [] }, policySchema);
  if (refused.length > 0) return refused;
  const bounds = outOfBounds(value);
  if (bounds !== undefined) return [errorAt(schema, bounds.pointer, bounds.code, bounds.message, bounds.hint)];
  const patterns = wrongPatterns(value).map(
    ({ pointer, atKey, pattern, why }): Diagnostic => ({
      severity: "error",
      code: "wrong-pattern",
      message: `The pattern ${quoted(pattern)} can't be used: ${why}.`,
      hint: "Patterns are in RE2's syntax, without lookarounds and backreferences: its time doesn't explode, whatever the text.",
      position: atKey ? schema.locateKey(pointer) : schema.locate(pointer),
      pointer,
    }),
  );
  const told = new Set(patterns.map(({ pointer }) => pointer));
  const others = misfits(value).map(
    ({ atKey, ...misfit }): Diagnostic => ({
      severity: "error",
      ...misfit,
      position: atKey ? schema.locateKey(misfit.pointer) : schema.locate(misfit.pointer),
    }),
  );
  return [...patterns, ...others.filter(({ pointer }) => !told.has(pointer))];
}
