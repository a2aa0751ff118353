// A seed's JSON schema → a check of seeds, which gives every problem with its JSON Pointer. Compiled when the first seed comes.
import { Ajv2020, type AnySchemaObject, type ErrorObject } from "ajv/dist/2020.js";

export interface SeedProblem {
  /** JSON Pointer into the seed; empty at its top. */
  pointer: string;
  message: string;
}

export function seedCheck(schema: AnySchemaObject): (seed: unknown) => SeedProblem[] {
  let validate: ReturnType<Ajv2020["compile"]> | undefined;
  return (seed) => {
    // The schema itself is checked in the tests: here it would take longer than compiling it.
    validate ??= new Ajv2020({ allErrors: true, strict: false, validateSchema: false, meta: false }).compile(schema);
    if (validate(seed)) return [];
    // `anyOf` repeats what its branches have said already.
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== "anyOf").map(problemOf);
  };
}

/** Throws one Error that names every problem on a line of its own, unless there is none. */
export function refuseProblems(service: "GitHub" | "LaunchDarkly", problems: readonly SeedProblem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ pointer, message }) => `  ${pointer === "" ? "(top level)" : pointer}: ${message}`);
  throw new Error(`The ${service} emulator's seed is invalid:\n${lines.join("\n")}`);
}

function problemOf({ instancePath, message = "is invalid", params }: ErrorObject): SeedProblem {
  const { additionalProperty, allowedValues } = params;
  const named = additionalProperty === undefined ? [] : [String(additionalProperty)];
  const allowed = Array.isArray(allowedValues) ? allowedValues.map((value) => JSON.stringify(value)) : named;
  return { pointer: instancePath, message: allowed.length === 0 ? message : `${message}: ${allowed.join(", ")}` };
}
