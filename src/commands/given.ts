// The options that a command was given → an error where one of them is empty: an unset variable in a script must not pass for an option left out.
import type { Command } from "commander";
import { ExpectedError } from "../model/messages/expected-error.ts";

/** Of the command and those above it. */
export function refuseEmpty(command: Command): void {
  for (let at: Command | null = command; at !== null; at = at.parent)
    for (const option of at.options) {
      const name = option.attributeName();
      if (at.getOptionValueSource(name) !== "cli") continue;
      const values = [at.getOptionValue(name)].flat();
      if (values.some((value) => typeof value === "string" && value.trim() === ""))
        throw new ExpectedError(
          `\`${option.long}\` was given an empty value.`,
          "Give it a value, or leave the option out. Is a variable empty?",
        );
    }
}
