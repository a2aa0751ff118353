// One change to a source file that breaks a promise → the file's text with it. Pure.

export interface Mutant {
  /** What the change does, in a few words; unique. */
  name: string;
  /** From the repository's root. */
  file: string;
  /** Stands in the file exactly once. */
  search: string;
  replace: string;
  /** What would go wrong. */
  breaks: string;
  /** The tests that must notice, where they aren't the group's. */
  tests?: readonly string[];
  /** Why no test can notice. */
  equivalent?: string;
}

export interface MutantGroup {
  /** Test files, or folders of them, that must notice. */
  tests: readonly string[];
  mutants: readonly Mutant[];
}

export function mutated(text: string, { name, file, search, replace }: Mutant): string {
  const [before, after, ...more] = text.split(search);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `${name}: ${file} holds ${JSON.stringify(search)} ${text.split(search).length - 1} times, not once.`,
    );
  return before + replace + after;
}
