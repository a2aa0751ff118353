// A value of a YAML document → why JSON can't hold it as it is written, if it can't: keys are checked by the same rules. Pure.
import type { MessageCode } from "../../model/messages/message-codes.ts";
import { escapeSegment } from "../../model/values/pointer.ts";

interface ValueProblem {
  code: MessageCode;
  message: string;
  hint: string;
}

/** Whether JSON can hold the value of a scalar. */
export function isJson(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  return typeof value !== "number" || numberProblem(value) === undefined;
}

export type LocatedProblem = ValueProblem & { pointer: string };

/** The values at and below `value` that JSON can't hold. `pointer` is that of `value`. */
export function* notJson(value: unknown, pointer: string): Generator<LocatedProblem> {
  if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* notJson(item, `${pointer}/${escapeSegment(key)}`);
    return;
  }
  const problem =
    typeof value === "number" ? numberProblem(value) : typeof value === "string" ? textProblem(value) : undefined;
  if (problem !== undefined) yield { pointer, ...problem };
}

export function numberProblem(value: number): ValueProblem | undefined {
  if (!Number.isFinite(value))
    return {
      code: "not-a-number",
      message: "Infinity, which a number that is too large counts as, and not-a-number can't be sent to LaunchDarkly.",
      hint: "Write a finite number below 1.8e308, or quote it if it is meant as text.",
    };
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return {
      code: "integer-too-large",
      message: "This integer is 2^53 or more, or its negative: integers so large can be sent as another number.",
      hint: "Quote it if it is meant as text.",
    };
  return undefined;
}

export function textProblem(value: string): ValueProblem | undefined {
  return value.isWellFormed()
    ? undefined
    : {
        code: "lone-surrogate",
        message: "This text holds half of a character (a lone surrogate), which can't be sent.",
        hint: "Write the character itself, or both halves of its escape.",
      };
}
