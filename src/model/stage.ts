// What a stage is called.

/** Its name, or its place: `stage 2`. `index` counts all stages of the document, from 0. */
export function stageName(stage: { name?: string } | undefined, index: number): string {
  return stage?.name ?? `stage ${index + 1}`;
}
