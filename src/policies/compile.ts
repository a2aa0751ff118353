// Policies → the same ready to be held against workflows, and what is wrong with their schemas. Pure, and loaded only where there are policies: it brings ajv's compiler.
// A schema may come from a proposed change, so whatever it holds takes little time: it fetches nothing, goes in no circles, and its patterns are
// matched by RE2's automata, in time that grows with the length of the text.
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { checkSchema } from "../documents/schema.ts";
import { policy as policySchema } from "../generated/policy.js";
import { type Diagnostic, errorAt } from "../model/diagnostic.ts";
import type { CompiledPolicy, Policy } from "../model/policy.ts";
import { quoted } from "../model/values/words.ts";
import { outOfBounds } from "./bounds.ts";
import { breachesOf } from "./breaches.ts";
import { misfits } from "./misfits.ts";
import { linear, wrongPatterns } from "./patterns.ts";

export interface CompiledPolicies {
  policies: CompiledPolicy[];
  diagnostics: Diagnostic[];
}

export function compilePolicies(policies: readonly Policy[]): CompiledPolicies {
  const compiled = policies.map(compilePolicy);
  return {
    policies: compiled.flatMap((one) => ("breaches" in one ? one : [])),
    diagnostics: compiled.flatMap((one) => ("breaches" in one ? [] : one.diagnostics)),
  };
}

function compilePolicy({ schema, ...policy }: Policy): CompiledPolicy | { diagnostics: Diagnostic[] } {
  const diagnostics = problemsOf(schema);
  if (diagnostics.length > 0) return { diagnostics };
  try {
    const validate = newAjv().compile(schema.value as AnySchema); // fits policy.schema.json
    const looksAtStages = JSON.stringify(schema.value).includes('"stages"');
    return {
      ...policy,
      looksAtStages,
      breaches: (input) => (validate(input) ? [] : breachesOf(validate.errors ?? [])),
    };
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).replace(/^strict mode: /, "");
    const message = `The schema of the policy ${quoted(policy.name)} can't be used: ${why}.`;
    return { diagnostics: [errorAt(schema, "", "wrong-policy", message, "Correct the schema.")] };
  }
}

function newAjv(): Ajv2020 {
  return new Ajv2020({
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
    code: { regExp: Object.assign((pattern: string) => linear(pattern), { code: "RE2JS" }) },
  });
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
