// What goes in: the seed's `options`. What comes out: an answer to every question about LaunchDarkly that its
// documentation leaves open. docs/emulator.md says what each side means.

export interface EmulatorOptions {
  unfilteredListShowsEnded: boolean;
  endedWorkflowsListedFor: string;
  listOrder: "newest-first" | "oldest-first";
  listVisibleAfterMs: number;
  getVisibleAfterMs: number;
  limitOverMaximum: "clamp" | "refuse";
  secondActiveWorkflow: "allow" | 400 | 409;
  trimDescriptions: boolean;
  escapeDescriptions: boolean;
  descriptionLimit: number | null;
  longDescriptions: "refuse" | "cut";
  statuses: { notStarted: string; running: string; declined: string };
  declinedApproval: "wait" | "fail";
  changeOfRunningRollout: "refuse" | "end-it";
  rolloutWithoutContextKind: "user" | "kept";
  dryRunStatus: 200 | 201;
  dryRunWithStages: "check" | "create" | "refuse";
  inapplicableTemplateStatus: 200 | 201 | 400 | 409 | 422;
  duplicateTemplateKeyStatus: 400 | 409;
  unknownEnvironmentStatus: 404 | 400;
  instructionIds: "nowhere" | "templates" | "everywhere";
  instructionOrder: "as-sent" | "reversed";
  instructionDefaults: boolean;
  reviewsInWorkflows: boolean;
  otherInstructionKinds: "accept" | "refuse";
  unknownInstructionKinds: "accept" | "refuse" | "fail-stage";
  readerMayDryRun: boolean;
  relativeWaitBase: "previous-stage" | "workflow-start";
  pastExecutionDate: "run-at-once" | "refuse";
  stageWithoutConditions: "run-at-once" | "wait" | "refuse";
  workflowWithoutStages: "complete" | "refuse";
  environmentRequiresApprovals: 405 | 400 | "fail-stage" | "allow";
  deleteEndedStatus: 204 | 400 | 409;
  deleteMissingStatus: 404 | 204;
  serviceTokenMaintainer: "empty" | "token-id" | "required";
  unknownMembers: "accept" | "refuse";
  unknownSegments: "accept" | "refuse";
  deletedTemplate: "keep-workflows" | "forget-key" | "delete-workflows";
  deletedFlag: "delete-workflows" | "fail-workflows";
  deletedEnvironment: "delete-workflows" | "fail-workflows";
  rateLimitResetSkewMs: number;
  rateLimitHeaders: "x-ratelimit" | "retry-after";
}

export const DEFAULT_OPTIONS = {
  unfilteredListShowsEnded: true,
  endedWorkflowsListedFor: "forever",
  listOrder: "newest-first",
  listVisibleAfterMs: 0,
  getVisibleAfterMs: 0,
  limitOverMaximum: "clamp",
  secondActiveWorkflow: "allow",
  trimDescriptions: false,
  escapeDescriptions: false,
  descriptionLimit: null,
  longDescriptions: "refuse",
  statuses: { notStarted: "pending", running: "active", declined: "declined" },
  declinedApproval: "wait",
  changeOfRunningRollout: "refuse",
  rolloutWithoutContextKind: "user",
  dryRunStatus: 201,
  dryRunWithStages: "check",
  inapplicableTemplateStatus: 400,
  duplicateTemplateKeyStatus: 400,
  unknownEnvironmentStatus: 404,
  instructionIds: "templates",
  instructionOrder: "as-sent",
  instructionDefaults: false,
  reviewsInWorkflows: true,
  otherInstructionKinds: "accept",
  unknownInstructionKinds: "refuse",
  readerMayDryRun: false,
  relativeWaitBase: "previous-stage",
  pastExecutionDate: "run-at-once",
  stageWithoutConditions: "run-at-once",
  workflowWithoutStages: "complete",
  environmentRequiresApprovals: 405,
  deleteEndedStatus: 204,
  deleteMissingStatus: 404,
  serviceTokenMaintainer: "empty",
  unknownMembers: "accept",
  unknownSegments: "refuse",
  deletedTemplate: "keep-workflows",
  deletedFlag: "delete-workflows",
  deletedEnvironment: "delete-workflows",
  rateLimitResetSkewMs: 0,
  rateLimitHeaders: "x-ratelimit",
} as const satisfies EmulatorOptions;

export type GivenOptions = Partial<Omit<EmulatorOptions, "statuses">> & {
  statuses?: Partial<EmulatorOptions["statuses"]>;
};

export function completeOptions(given: GivenOptions = {}): EmulatorOptions {
  return { ...DEFAULT_OPTIONS, ...given, statuses: { ...DEFAULT_OPTIONS.statuses, ...given.statuses } };
}
