// What goes in: an instruction's kind. What comes out: which of its fields mean what. From LaunchDarkly's page
// "Update feature flag"; the kinds of the five families that its page "Workflows" names are `documented`.

/** How a field's value is to be read: by the check of a request, by a template's parameters and by the replay. */
export type FieldMeaning =
  | "variation"
  | "prerequisite-variation"
  | "flag"
  | "rule"
  | "rule-if-any"
  | "rules"
  | "clause"
  | "clauses"
  | "new-clause"
  | "new-clauses"
  | "new-rules"
  | "weights"
  | "texts"
  | "values"
  | "targets"
  | "prerequisites"
  | "text"
  | "boolean";

export interface InstructionKind {
  documented: boolean;
  required: Record<string, FieldMeaning>;
  optional?: Record<string, FieldMeaning>;
  /** Needs exactly one of `variationId` and `rolloutWeights`. */
  serves?: true;
}

const ROLLOUT = { rolloutBucketBy: "text", rolloutContextKind: "text" } as const;

export const INSTRUCTION_KINDS: Readonly<Record<string, InstructionKind>> = {
  turnFlagOn: { documented: true, required: {} },
  turnFlagOff: { documented: true, required: {} },
  updateFallthroughVariationOrRollout: { documented: true, required: {}, optional: ROLLOUT, serves: true },
  addTargets: {
    documented: true,
    required: { values: "texts", variationId: "variation" },
    optional: { contextKind: "text" },
  },
  addUserTargets: { documented: true, required: { values: "texts", variationId: "variation" } },
  addRule: {
    documented: true,
    required: { clauses: "new-clauses" },
    optional: { ...ROLLOUT, beforeRuleId: "rule", description: "text", trackEvents: "boolean" },
    serves: true,
  },
  updateRuleVariationOrRollout: { documented: true, required: { ruleId: "rule" }, optional: ROLLOUT, serves: true },

  updateOffVariation: { documented: false, required: { variationId: "variation" } },
  removeTargets: {
    documented: false,
    required: { values: "texts", variationId: "variation" },
    optional: { contextKind: "text" },
  },
  removeUserTargets: { documented: false, required: { values: "texts", variationId: "variation" } },
  clearTargets: { documented: false, required: { variationId: "variation" } },
  clearUserTargets: { documented: false, required: { variationId: "variation" } },
  replaceTargets: { documented: false, required: { targets: "targets" } },
  replaceUserTargets: { documented: false, required: { targets: "targets" } },
  removeRule: { documented: false, required: { ruleId: "rule-if-any" } },
  replaceRules: { documented: false, required: { rules: "new-rules" } },
  reorderRules: { documented: false, required: { ruleIds: "rules" } },
  enableRule: { documented: false, required: { ruleId: "rule" } },
  disableRule: { documented: false, required: { ruleId: "rule" } },
  updateRuleDescription: { documented: false, required: { ruleId: "rule", description: "text" } },
  updateRuleTrackEvents: { documented: false, required: { ruleId: "rule", trackEvents: "boolean" } },
  addClauses: { documented: false, required: { ruleId: "rule", clauses: "new-clauses" } },
  removeClauses: { documented: false, required: { ruleId: "rule", clauseIds: "clauses" } },
  updateClause: { documented: false, required: { ruleId: "rule", clauseId: "clause", clause: "new-clause" } },
  addValuesToClause: { documented: false, required: { ruleId: "rule", clauseId: "clause", values: "values" } },
  removeValuesFromClause: { documented: false, required: { ruleId: "rule", clauseId: "clause", values: "values" } },
  addPrerequisite: { documented: false, required: { key: "flag", variationId: "prerequisite-variation" } },
  updatePrerequisite: { documented: false, required: { key: "flag", variationId: "prerequisite-variation" } },
  removePrerequisite: { documented: false, required: { key: "text" } },
  replacePrerequisites: { documented: false, required: { prerequisites: "prerequisites" } },
  updateTrackEvents: { documented: false, required: { trackEvents: "boolean" } },
  updateTrackEventsFallthrough: { documented: false, required: { trackEvents: "boolean" } },
};

/** Kinds that act on the flag's life, variations or metadata: no stage may hold them. */
export const FORBIDDEN_KINDS: readonly string[] = [
  "addCustomProperties",
  "addTags",
  "addVariation",
  "archiveFlag",
  "deleteFlag",
  "deprecateFlag",
  "makeFlagPermanent",
  "makeFlagTemporary",
  "removeCustomProperties",
  "removeMaintainer",
  "removeTags",
  "removeVariation",
  "replaceCustomProperties",
  "restoreDeprecatedFlag",
  "restoreFlag",
  "turnOffClientSideAvailability",
  "turnOnClientSideAvailability",
  "updateDefaultVariation",
  "updateDescription",
  "updateMaintainerMember",
  "updateMaintainerTeam",
  "updateName",
  "updateVariation",
];
