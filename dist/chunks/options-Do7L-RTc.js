// src/emulators/launchdarkly/account/options.ts
const DEFAULT_OPTIONS = {
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
	statuses: {
		notStarted: "pending",
		running: "active",
		declined: "declined"
	},
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
	rateLimitHeaders: "x-ratelimit"
};
function completeOptions(given = {}) {
	return {
		...DEFAULT_OPTIONS,
		...given,
		statuses: {
			...DEFAULT_OPTIONS.statuses,
			...given.statuses
		}
	};
}
export { completeOptions as n, DEFAULT_OPTIONS as t };
