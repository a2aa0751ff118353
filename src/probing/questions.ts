// Every question that the probe asks of LaunchDarkly: those that an option of the emulator stands for have its name. Pure.

export type Value = string | number | boolean | null;

export interface Question {
  /** What the answer is about, for people. */
  about: string;
  /** What the emulator does, where no option of it says so. */
  emulator?: Value;
  /** Why no experiment on one flag finds it out. Such a question is never asked. */
  untried?: string;
  /** The answer is a list of fields' names. */
  isFields?: true;
  /** A status as the answer is that of a refusal. */
  isRefusal?: true;
}

const workflowFields =
  "_conflicts _creationDate _execution _id _links _maintainerId _version description kind name stages";

export const questions = {
  secondActiveWorkflow: { about: "A second active workflow", isRefusal: true },
  unfilteredListShowsEnded: { about: "A list without `status` shows ended workflows" },
  endedWorkflowsListedFor: { about: "How long ended workflows are listed" },
  listOrder: { about: "Order of a list" },
  listVisibleAfterMs: { about: "Milliseconds until a new workflow is listed" },
  getVisibleAfterMs: { about: "Milliseconds until a new workflow can be got" },
  templateVisibleAfterMs: { about: "Milliseconds until a new template is listed", emulator: 0 },
  limitOverMaximum: { about: "A list's `limit` above 200" },
  workflowFields: { about: "Fields of a workflow", emulator: workflowFields, isFields: true },
  approvalFields: {
    about: "Fields of an approval that a stage waits for",
    emulator: "_execution _id allReviews description kind notifyMemberIds reviewStatus",
    isFields: true,
  },
  reviewsInWorkflows: { about: "A workflow shows who has reviewed" },
  "statuses.notStarted": { about: "Status of a stage whose turn hasn't come" },
  "statuses.running": { about: "Status of an active workflow and its stage" },
  "statuses.declined": { about: "Status of a declined approval", untried: "a person has to decline it" },
  instructionIds: { about: "Where instructions have an `_id`" },
  instructionOrder: { about: "Order in which instructions come back" },
  instructionDefaults: { about: "Defaults are added to instructions" },
  trimDescriptions: { about: "White space around a description is dropped" },
  escapeDescriptions: { about: "A description comes back with HTML escapes" },
  descriptionLimit: { about: "Most characters of a description, up to 5,000" },
  longDescriptions: { about: "A longer description" },
  pastExecutionDate: { about: "A date that is past" },
  stageWithoutConditions: { about: "A stage without conditions" },
  stageWithoutInstructions: { about: "A stage without instructions", emulator: "accept" },
  workflowWithoutStages: { about: "A workflow without stages" },
  environmentRequiresApprovals: { about: "No approval where the environment requires one", isRefusal: true },
  approvalWithoutReviewers: { about: "An approval that names nobody", emulator: "accept" },
  serviceTokenMaintainer: { about: "Maintainer of what a service token makes" },
  otherInstructionKinds: { about: "Kinds of instructions beside the documented five" },
  unknownInstructionKinds: { about: "An instruction of an unknown kind" },
  unknownMembers: { about: "A member that isn't there" },
  unknownSegments: { about: "A segment that isn't there" },
  dryRunStatus: { about: "Status of a dry run" },
  dryRunWithStages: { about: "A dry run without a template" },
  readerMayDryRun: { about: "A reader's token may send dry runs" },
  inapplicableTemplateStatus: { about: "Status where a template's parameter doesn't apply" },
  duplicateTemplateKeyStatus: { about: "Status of a template key that exists" },
  templateFromWorkflow: { about: "A template made from a workflow's id", emulator: "copies-stages" },
  unknownEnvironmentStatus: { about: "Status where the environment isn't there" },
  relativeWaitBase: { about: "What a later stage's wait counts from" },
  deleteActiveStatus: { about: "Status of deleting an active workflow", emulator: 204 },
  deleteEndedStatus: { about: "Status of deleting an ended workflow" },
  deleteMissingStatus: { about: "Status of deleting a workflow that isn't there" },
  deleteMissingTemplateStatus: { about: "Status of deleting a template that isn't there", emulator: 404 },
  deletedTemplate: { about: "Workflows of a template that is deleted" },
  dateHeader: { about: "Answers that say what time it is", emulator: "all" },
  rateLimitHeaders: { about: "How the rate limit is told" },
  rateLimitResetSkewMs: { about: "Milliseconds by which its end is told wrongly" },
  declinedApproval: { about: "What a declined approval does", untried: "a person has to decline it" },
  changeOfRunningRollout: {
    about: "A change of a rule that an experiment runs on",
    untried: "it could end the experiment or the rollout",
  },
  rolloutWithoutContextKind: {
    about: "What a rollout without a context kind is dealt out by",
    untried: "the flag would have to serve it",
  },
  deletedFlag: { about: "Workflows of a flag that is deleted", untried: "the flag would be gone" },
  deletedEnvironment: {
    about: "Workflows of an environment that is deleted",
    untried: "the environment would be gone",
  },
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;

export const questionNames = Object.keys(questions) as QuestionName[];

export function questionOf(name: QuestionName): Question {
  return questions[name];
}
