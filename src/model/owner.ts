// Whose objects in LaunchDarkly are ours.

export interface Owners {
  owner: string;
  /** Owners of the past, such as the repository's old name: theirs is ours too. */
  formerOwners: readonly string[];
}
