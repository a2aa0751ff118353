// The words of LaunchDarkly's API: what a recording leaves as it is. Whatever isn't among them may be somebody's, and gets a stand-in.

const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Names of fields. */
export const fields = words(`
  _lastSeen _lastSeenMetadata _integrationMetadata _pendingEmail _pendingInvite _verified apiKey conflicts creator defaultTtl
  excludedDashboards experimentInfo isBeta isEnterpriseSSO lastSeen memberCount mfa oauthProviders permissionGrants requiredApprovals
  _access _conflicts _creationDate _environmentName _execution _id _key _links _maintainer _maintainerId _maintainerTeam _ownerId
  _site _summary _version accessDenied action actions allReviews allowed appliedDate appliedByMemberId approvalSettings approvals
  archived archivedDate attribute autoApplyApprovedChanges baselineIdx beforeRuleId bucketBy bypassApprovalsForPendingChanges
  canApplyDeclinedChanges canReviewOwnRequest clause clauseId clauseIds clauses clientSideAvailability code color comment conditions
  confirmChanges contextKind contextTargets creationDate critical customProperties customWorkflowMetadata default
  defaultTrackEvents defaults denied deprecated deprecatedDate description disabled email environment environmentId environmentIds
  environmentKey environmentKeys environments errors executeConditionsInSequence executeNow executionDate experimentAllocation
  experiments fallthrough first firstName flag flagKey flags flagId goalIds href id includeInSnippet index instructions
  integrationConfig integrationMetadata isFallthrough isOff items key kind last lastModified lastName limit links maintainer
  maintainerId maintainers media member memberId members memberIds message meta minNumApprovals mobileKey name negate next
  notifyMemberIds notifyTeamKeys off offVariation offset on onVariation op operatingOnId owner parameters parent path permissions
  prerequisites prev previous project projectKey ref relativeDifferenceColor releases requestDate required requireComments
  requiredApprovalTags requestorId resource resources resourceId resourceKind reviewDate reviewStatus role roles rollout
  rolloutBucketBy rolloutContextKind rolloutWeights rule ruleId ruleIds rules salt scheduleKind secureMode seed segments sel self
  serviceConfig serviceKind site sourceEnvironment stage stages status stopDate stopAutomatedRelease startDate summary tags targets
  teamKey teams template templateKey templateTags temporary tokenId tokenKind tokenName totalCount trackEvents
  trackEventsFallthrough ttl type unknown untracked url usingEnvironmentId usingMobileKey valid value values variation variationId
  variationIds variations version waitDuration waitDurationUnit weight workflowId workflows accountId accountName authKind clientId
  scopes serviceToken isServiceToken memberEmail customRoles inlineRole policies pausedAt`);

/** Fields whose own fields are called as somebody chose. */
export const openFields = words("environments customProperties rolloutWeights");

/** Fields whose text is one of `values`, unless somebody chose it. */
export const enumerated = words(`
  authKind attribute bucketBy code kind op resourceKind reviewStatus role rolloutBucketBy scheduleKind serviceKind status
  tokenKind type value waitDurationUnit`);

export const values = words(`
  absolute active admin application/json application/vnd.launchdarkly.semanticpatch+json approve approved boolean calendarDay
  calendarWeek comment completed contains custom custom_role date decline declined denied draft endsWith environment experiment failed
  feature-flag-workflow feature_flag flag greaterThan greaterThanOrEqual hour in integration-approval key launchdarkly
  launchdarklyApproval ld-approval lessThan lessThanOrEqual markdown matches measuredRollout minute multivariate no_access none
  notStarted not_started number owner patch pending project prerequisite progressiveRollout pulled reader rejected relative
  release reviewed rollout rule running schedule scheduled segment segmentMatch semVerEqual semVerGreaterThan semVerLessThan
  semanticPatch service servicenow split startsWith stopped string success template text/html token unknown variation workflow writer

  access_denied bad_request conflict forbidden internal_server_error internal_service_error invalid_request insufficient_scope
  key_exists method_not_allowed not_found optimistic_locking_error approval_required rate_limited request_timeout service_unavailable
  too_many_requests unauthorized unprocessable_entity validation_error

  addClauses addCustomProperties addPrerequisite addRule addTags addTargets addUserTargets addValuesToClause addVariation
  archiveFlag clearTargets clearUserTargets deleteFlag deprecateFlag disableRule enableRule makeFlagPermanent makeFlagTemporary
  removeClauses removeCustomProperties removeMaintainer removePrerequisite removeRule removeTags removeTargets removeUserTargets
  removeValuesFromClause removeVariation reorderRules replaceCustomProperties replacePrerequisites replaceRules replaceTargets
  replaceUserTargets restoreDeprecatedFlag restoreFlag stopAutomatedRelease startAutomatedRelease turnFlagOff turnFlagOn
  turnOffClientSideAvailability turnOnClientSideAvailability updateClause updateDefaultVariation updateDescription
  updateFallthroughVariationOrRollout updateFallthroughWithMeasuredRolloutV2 updateFallthroughWithProgressiveRollout
  updateMaintainerMember updateMaintainerTeam updateName updateOffVariation updatePrerequisite updateRuleDescription
  updateRuleTrackEvents updateRuleVariationOrRollout updateRuleWithMeasuredRolloutV2 updateRuleWithProgressiveRollout
  updateTrackEvents updateTrackEventsFallthrough updateVariation`);

/** Words that mean nobody and nothing, wherever they stand. */
export const everywhere = words("true false on off yes no null none user default *");

/** Of a path, after `/api/v2`: how many names follow each. */
export const collections: ReadonlyMap<string, number> = new Map([
  ["approval-requests", 1],
  ["caller-identity", 0],
  ["environments", 1],
  ["flags", 2],
  ["members", 1],
  ["projects", 1],
  ["roles", 1],
  ["segments", 2],
  ["teams", 1],
  ["templates", 1],
  ["tokens", 1],
  ["workflows", 1],
]);

export const queryNames = words("dryRun env expand filter limit offset search sort status summary templateKey");

/** Those of them whose values nobody chose. */
export const plainQueries = words("dryRun expand limit offset sort status summary");

/** Of messages, in lower case. */
export const messageWords = words(`
  a access account action active added allow allowed already an and api approval approvals approve approved are as at authorized be
  been before between body boolean can cannot change changes clause clauses code comment completed concurrent condition conditions
  conflict context contexts could create created date days default delete deleted denied description does doesn doesn't doesnt
  duplicate email ended environment environments error exceeded execution exist exists expected failed feature field fields flag flags
  for forbidden found from has have header id ids in inapplicable instruction instructions integer internal invalid ip is isn isn't it
  items json key keys kind later least length less limit list locked longer malformed many maximum may member members message method
  minimum missing more most must name names no not number object of off on one only optimistic or order page parameter parameters
  parse past patch path pending permission permissions please plan policy project projects property query rate reader reached read
  refused relative request requests require required requires resource role roles rollout rule rules schedule segment segments
  server service set should stage stages start status string supported syntax t targeting targets team teams template templates
  than that the there this timeout to token tokens too try type unauthorized unexpected unique unknown unsupported update updates use
  used user valid value values variation variations version was weight weights were when which white whitelist allowlist with without
  workflow workflows writer you your`);

/** Named in answers without a body that can be read. */
export const contentTypes = words("application/json text/html text/plain");
