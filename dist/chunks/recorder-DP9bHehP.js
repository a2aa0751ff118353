import { d as UnusableAnswer, f as fetchWhole } from "./plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
import { Gt as messageOf, Lt as isObject, Tt as version, Ut as present, Wt as ExpectedError } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { Q as targetHash } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { createHmac, hkdfSync } from "node:crypto";
import { mkdir, open, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/recording/words.ts
const words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ""));
const fields = words(`
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
const openFields = words("environments customProperties rolloutWeights");
const enumerated = words(`
  authKind attribute bucketBy code kind op resourceKind reviewStatus role rolloutBucketBy scheduleKind serviceKind status
  tokenKind type value waitDurationUnit`);
const values = words(`
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
const everywhere = words("true false on off yes no null none user default *");
const collections = /* @__PURE__ */ new Map([
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
	["workflows", 1]
]);
const queryNames = words("dryRun env expand filter limit offset search sort status summary templateKey");
const plainQueries = words("dryRun expand limit offset sort status summary");
const messageWords = words(`
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
const contentTypes = words("application/json text/html text/plain");
// src/recording/disguise.ts
const keyFields = /* @__PURE__ */ new Set(["key", "_key"]);
const prefix = "/api/v2";
function disguiseWith(standIns) {
	function path(written) {
		const isApi = written === prefix || written.startsWith(`${prefix}/`);
		const [, ...segments] = (isApi ? written.slice(7) : written).split("/");
		let names = 0;
		const disguised = segments.map((segment) => {
			const isName = names > 0;
			if (isName) names--;
			const count = isName ? void 0 : collections.get(segment);
			if (count === void 0) return segment === "" ? "" : encodeURIComponent(standIns.of(decoded(segment)));
			names = segment === "flags" && segments[0] === "projects" ? 1 : count;
			return segment;
		});
		return [isApi ? prefix : "", ...disguised].join("/");
	}
	function query(given) {
		return [...given].map(([name, value]) => [queryNames.has(name) ? name : standIns.of(name), plainQueries.has(name) && isPlain(value) ? value : name === "filter" ? filter(value) : standIns.of(value)]);
	}
	function isPlain(value) {
		return /^-?\d{1,6}$/.test(value) || [
			values,
			fields,
			everywhere
		].some((words) => words.has(value.replace(/^-/, "")));
	}
	function filter(value) {
		return value.split(",").map((term) => term.split(":")).map(([field = "", ...rest]) => [rest.length > 0 && (fields.has(field) || field === "query") ? field : standIns.of(field), ...rest.map((one) => standIns.of(one))].join(":")).join(",");
	}
	function body(value, of) {
		return any(value, {
			field: "",
			isOpen: false,
			target: targetIn(of)
		});
	}
	function any(value, place) {
		if (typeof value === "string") return text(value, place);
		if (typeof value === "number") return place.isOpen || keyFields.has(place.field) ? standIns.ofNumber(value) : value;
		if (typeof value === "boolean" || value === null || value === void 0) return value ?? null;
		if (Array.isArray(value)) return value.map((item) => any(item, place));
		return isObject(value) ? object(value, place) : null;
	}
	function object(value, place) {
		const isMapping = openFields.has(place.field) && !("items" in value && Array.isArray(value.items));
		const isChosen = place.isOpen || isMapping;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => {
			const isField = !isChosen && fields.has(name);
			const isValue = name === "values" || name === "value" && place.field !== "default";
			return [isField ? name : standIns.of(name), any(one, {
				field: isField ? name : "",
				isOpen: place.isOpen || isField && isValue,
				target: place.target
			})];
		}));
	}
	function text(value, { field, isOpen, target }) {
		if (isOpen) return standIns.of(value, target);
		if (enumerated.has(field) && values.has(value)) return value;
		if (/[cC]ontextKind$/.test(field) && value === "") return value;
		if (field === "message") return message(value);
		if (field === "href" || field === "url" || field === "_site") return address(value);
		if (field === "path") return pointer(value);
		return standIns.of(value, target);
	}
	function message(value) {
		return value.replaceAll(/[\p{L}\p{N}][^\s"'`,;(){}[\]<>]*/gu, (word) => {
			const [, core = word, end = ""] = /^(.*?)([.:!?]*)$/su.exec(word) ?? [];
			return messageWords.has(core.toLowerCase()) ? word : `${standIns.of(core)}${end}`;
		});
	}
	function address(value) {
		const base = "http://a.invalid";
		if (!URL.canParse(value, base)) return standIns.of(value);
		const { origin, pathname, searchParams } = new URL(value, base);
		const search = new URLSearchParams(query(searchParams)).toString();
		return `${(origin === base ? "" : `https://${standIns.of(origin)}.example`).replace(" ", "-")}${path(pathname)}${search === "" ? "" : `?${search}`}`;
	}
	function pointer(value) {
		return value.split("/").map((part) => part === "" || /^\d{1,4}$/.test(part) || fields.has(part) ? part : standIns.of(part)).join("/");
	}
	return {
		path,
		query,
		headers: readable,
		body
	};
}
const numeric = [
	"x-ratelimit-global-remaining",
	"x-ratelimit-route-remaining",
	"x-ratelimit-reset",
	"retry-after"
];
function readable(headers) {
	const kept = {};
	const date = headers.get("date") ?? "";
	if (!Number.isNaN(Date.parse(date))) kept.date = new Date(Date.parse(date)).toUTCString();
	for (const name of numeric) {
		const value = headers.get(name) ?? "";
		if (/^\d{1,16}$/.test(value)) kept[name] = value;
	}
	const [type = ""] = (headers.get("content-type") ?? "").split(";");
	if (contentTypes.has(type)) kept["content-type"] = type;
	return kept;
}
function decoded(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
function targetIn(path) {
	const [, project, flag, environment] = /^\/api\/v2\/projects\/([^/]+)\/flags\/([^/]+)\/environments\/([^/]+)\//.exec(`${path}/`) ?? [];
	return project === void 0 || flag === void 0 || environment === void 0 ? void 0 : {
		project: decoded(project),
		flag: decoded(flag),
		environment: decoded(environment)
	};
}
// src/recording/stand-ins.ts
function standInsFor(token) {
	const key = Buffer.from(hkdfSync("sha256", token, "", "launchdarkly-workflow-sync recording v1", 32));
	const hex = (text, digits) => createHmac("sha256", key).update(text).digest("hex").slice(0, digits);
	const of = (text, target) => {
		if (text.includes("\n") || markerForm.test(text)) return text.split("\n").map((line) => lineOf(line, target)).join("\n");
		return lineOf(text, target);
	};
	function lineOf(line, target) {
		const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
		return `${before}${core === "" ? "" : coreOf(core, target)}${after}`;
	}
	function coreOf(text, target) {
		if (everywhere.has(text)) return text;
		if (uuid.test(text)) return hex(text, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
		if (objectId.test(text)) return hex(text, 24);
		const marker = markerForm.exec(text);
		if (marker !== null) return `[ld-sync:v${marker[1]}${markerFields(marker[2] ?? "", target)}]`;
		const managed = managedForm.exec(text);
		if (managed !== null) return `Managed in ${of(managed[1] ?? "")} (${of(managed[2] ?? "")}). Change it there.`;
		if (emailAddress.test(text)) return `member-${hex(text, 10)}@example.com`;
		if (keyShape.test(text)) return `name-${hex(text, 10)}`;
		if (partsShape.test(text)) return text.split(/([/:;])/).map((part) => /^[/:;]?$/.test(part) ? part : of(part)).join("");
		return `text ${hex(text, 10)}`.padEnd(text.length, "x");
	}
	function markerFields(text, target) {
		return text.replaceAll(/ ([a-z]+)=(\S+)/g, (_, name, value) => {
			switch (name) {
				case "run":
				case "from": return ` ${name}=${/^\d+$/.test(value) ? value : of(value)}`;
				case "at": return ` at=${target !== void 0 && value === targetHash(target) ? targetHash(standInTarget(target)) : hex(value, 6)}`;
				case "hash": return ` hash=${hex(value, 12)}`;
				case "stages": return ` stages=${value.split(",").map((one) => hex(one, 6)).join(",")}`;
				case "owner":
				case "key":
				case "template": return ` ${name}=${of(value)}`;
				default: return ` ${fieldOf(name)}=${of(value)}`;
			}
		});
	}
	const fieldOf = (name) => `f${hex(name, 6).replaceAll(/[0-9]/g, (digit) => String.fromCharCode(103 + Number(digit)))}`;
	const standInTarget = ({ project, flag, environment }) => ({
		project: of(project),
		flag: of(flag),
		environment: of(environment)
	});
	return {
		of,
		ofNumber: (value) => Number.parseInt(hex(String(value), 8), 16)
	};
}
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const objectId = /^[0-9a-f]{24}$/i;
const markerForm = /^\[ld-sync:v(\d+)((?: [a-z]+=[^\s[\]]+)+)\]$/m;
const managedForm = /^Managed in (\S+) \((\S+)\)\. Change it there\.$/;
const emailAddress = /^[^\s@]+@[^\s@]+$/;
const keyShape = /^[A-Za-z0-9][\w.-]*$/;
const partsShape = /^(?:[\w.-]+|\*)(?:[/:;](?:[\w.-]+|\*))+$/;
// src/recording/recorder.ts
async function openRecording(directory, token, onEnd) {
	const disguise = disguiseWith(standInsFor(token));
	const begun = performance.now();
	const file = await create(directory);
	let sent = 0;
	let writing = Promise.resolve();
	let hasEnded = false;
	function write(exchange) {
		writing = writing.then(async () => {
			if (hasEnded) return;
			let whole;
			try {
				const line = `${JSON.stringify(exchange())}\n`;
				whole = (await file.stat()).size;
				await file.appendFile(line);
			} catch (error) {
				hasEnded = true;
				if (whole !== void 0) await file.truncate(whole).catch(() => void 0);
				onEnd(messageOf(error));
			}
		});
		return writing;
	}
	return async (url, parts, timeout, observe = () => void 0) => {
		const number = ++sent;
		const at = performance.now() - begun;
		const { pathname: whole, searchParams } = new URL(url);
		const pathname = whole.slice(Math.max(0, whole.indexOf("/api/")));
		let head;
		const tell = (answer) => {
			const took = performance.now() - begun - at;
			return write(() => ({
				number,
				at: Math.round(at),
				took: Math.round(took),
				request: {
					method: parts.method,
					path: disguise.path(pathname),
					query: disguise.query(searchParams),
					...parts.body !== void 0 && { body: disguise.body(JSON.parse(parts.body), pathname) }
				},
				...answer()
			}));
		};
		let answered;
		try {
			answered = await fetchWhole(url, parts, timeout, (seen) => {
				head = seen;
				observe(seen);
			});
		} catch (error) {
			const kind = error instanceof UnusableAnswer ? error.kind : "network";
			await tell(() => {
				const answer = head && {
					status: head.status,
					headers: disguise.headers(head.headers)
				};
				return {
					...present({ answer }),
					error: kind
				};
			});
			throw error;
		}
		await tell(() => ({ answer: answerOf(answered, pathname) }));
		return answered;
	};
	function answerOf({ status, headers, text }, pathname) {
		const answer = {
			status,
			headers: disguise.headers(headers)
		};
		if (text === "") return answer;
		try {
			return {
				...answer,
				body: disguise.body(JSON.parse(text), pathname)
			};
		} catch {
			return {
				...answer,
				text: text.length
			};
		}
	}
}
async function create(directory) {
	try {
		await makeDirectory(directory);
		const file = await createNext(directory);
		await file.appendFile(`${JSON.stringify({
			format: "launchdarkly-recording",
			version: 1,
			tool: version
		})}\n`);
		return file;
	} catch (error) {
		throw new ExpectedError(`LAUNCHDARKLY_RECORD: nothing can be recorded in \`${directory}\`: ${messageOf(error)}. Nothing was sent.`, "Name a directory that can be written, or unset LAUNCHDARKLY_RECORD.");
	}
}
async function createNext(directory) {
	const numbers = (await readdir(directory)).map((name) => Number(/^(\d+)\.jsonl$/.exec(name)?.[1] ?? 0));
	for (let number = Math.max(0, ...numbers) + 1;; number++) try {
		return await open(join(directory, `${String(number).padStart(3, "0")}.jsonl`), "wx");
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
}
async function makeDirectory(directory) {
	if (await isDirectory(directory)) return;
	const above = dirname(directory);
	if (above !== directory) await makeDirectory(above);
	try {
		await mkdir(directory);
	} catch (error) {
		if (!await isDirectory(directory)) throw error;
	}
}
async function isDirectory(path) {
	return (await stat(path).catch(() => void 0))?.isDirectory() === true;
}
export { openRecording };
