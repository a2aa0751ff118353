// Generated from schemas/ by `npm run build`. Do not edit.
/** By a mapping's name: its fields in order, each with the mappings that may stand there. */
export declare const fieldOrder: Record<string, Record<string, readonly string[]>>;
