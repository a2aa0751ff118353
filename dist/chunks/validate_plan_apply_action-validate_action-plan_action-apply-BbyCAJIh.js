import { i as __toESM, t as __commonJSMin$1 } from "./rolldown-runtime-DYf_mQCB.js";
import { At as quoted, Dt as counted, Et as capitalised, It as canonicalJson, Lt as isObject, Rt as jsonText, Ut as present$1, Wt as ExpectedError, a as characterWords, i as blankHint, kt as listed, n as nearest, o as hiddenDifference, r as nearestHint, rt as groupBy, s as visibleForm, wt as targetName, xt as documentName, zt as list } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { createHash, hash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
// src/configuration/settings.ts
const standardDirectory = ".launchdarkly";
function resolveOwner({ owner, repository, directory, configuration }) {
	const explicit = owner ?? configuration.owner;
	const fail = (message) => ({ diagnostic: {
		severity: "error",
		code: "no-owner",
		message,
		hint: `Write \`owner: …\` in ${directory}/workflow-sync.yaml; the repository's full name is a good one.`
	} });
	if (explicit === void 0 && directory !== ".launchdarkly") return fail(`The directory \`${directory}\` is not \`${standardDirectory}\`, so it needs an owner of its own.`);
	const chosen = explicit ?? repository ?? "";
	if (chosen === "") return fail("It is not known who owns what this directory makes in LaunchDarkly.");
	if (!/^[^\s[\]=]+$/.test(chosen)) return fail(`The owner \`${chosen}\` can't be written into a marker: it may hold no blanks, brackets or equal signs.`);
	return { owners: {
		owner: chosen,
		formerOwners: configuration.formerOwners
	} };
}
function ownerOfAnotherRepository({ owner, repository, configuration }) {
	const { owner: configured, formerOwners } = configuration;
	if (owner !== void 0 || configured === void 0 || repository === void 0) return [];
	const isSame = (name) => name.toLowerCase() === repository.toLowerCase();
	if (![configured, repository].every(isRepositoryName) || [configured, ...formerOwners].some(isSame)) return [];
	return [{
		severity: "warning",
		code: "owner-of-another-repository",
		message: `The configuration's owner is \`${configured}\`, and this repository is \`${repository}\`: what is planned here acts on all that was made for that owner, and would replace and delete it as its own.`,
		hint: `In a fork, write \`owner: ${repository}\` in workflow-sync.yaml. After a rename of the repository, write that and \`formerOwners: [${configured}]\`. If \`${configured}\` is meant, give it as the input \`owner\`, too.`
	}];
}
function isRepositoryName(name) {
	return /^[\w.-]+\/[\w.-]+$/.test(name);
}
function noDirectory(directory) {
	return {
		severity: "error",
		code: "no-directory",
		message: `There is no directory \`${directory}\` in this repository, and there was none before: there is nothing to compare with LaunchDarkly.`,
		hint: "Correct the input `directory` or the option `--dir`. `ld-sync init` makes a new one."
	};
}
function instanceName(owner, environments) {
	return environments === void 0 ? owner : `${owner}:${[...environments].sort().join(",")}`;
}
function environmentsIn(written, name) {
	const environments = written.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
	if (environments.length > 0) return environments;
	throw new ExpectedError(`\`${name}\` names no environment.`, "Name at least one, or leave it out: then all that the documents name are meant. Is a variable empty?");
}
const launchDarklyHosts = [
	"https://app.launchdarkly.com",
	"https://app.eu.launchdarkly.com",
	"https://app.launchdarkly.us"
];
function pagesOf(host) {
	return launchDarklyHosts.includes(host) ? host : void 0;
}
function isLoopback({ hostname }) {
	return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
function resolveHost(given) {
	const written = given === void 0 || given === "" ? "https://app.launchdarkly.com" : given;
	const withScheme = written.includes("://") ? written : `https://${written}`;
	const url = URL.canParse(withScheme) ? new URL(withScheme) : void 0;
	const fail = (message, hint) => ({
		host: "",
		diagnostics: [{
			severity: "error",
			code: "base-uri",
			message,
			hint
		}]
	});
	if (url === void 0) return fail(`\`${written}\` is not a URL.`, `Use one of ${launchDarklyHosts.join(", ")}.`);
	const loopback = isLoopback(url);
	if (url.protocol !== "https:" && !(loopback && url.protocol === "http:")) return fail(`\`${written}\` is not HTTPS: the access token would be sent in the clear.`, `Use one of ${launchDarklyHosts.join(", ")}.`);
	const path = url.pathname.replace(/\/+$/, "").replace(/\/api(?:\/v2)?$/, "");
	const origin = `${url.protocol}//${url.host}`;
	if (path !== "" && launchDarklyHosts.includes(origin)) return fail(`\`${written}\` has a path, and LaunchDarkly's API isn't below it.`, `Give the host alone: \`${origin}\`.`);
	const host = `${origin}${path}`;
	return {
		host,
		diagnostics: loopback || launchDarklyHosts.includes(host) ? [] : [{
			severity: "warning",
			code: "base-uri",
			message: `The access token is sent to ${url.host}, which is not one of LaunchDarkly's own hosts.${path === "" ? "" : ` Its path is kept: requests go to ${host}/api/v2/….`}`
		}]
	};
}
// src/model/messages/diagnostic.ts
function errorAt({ locate }, pointer, code, message, hint) {
	return {
		severity: "error",
		code,
		message,
		hint,
		position: locate(pointer),
		pointer
	};
}
function leftEarlier(diagnostics) {
	return diagnostics.map((diagnostic) => isError(diagnostic) ? {
		...diagnostic,
		undone: true
	} : diagnostic);
}
function sameness({ pointer: _, ...said }) {
	return JSON.stringify(said);
}
function isError(diagnostic) {
	return diagnostic.severity === "error";
}
function isInvalid(diagnostic) {
	return isError(diagnostic) && diagnostic.code !== "policy";
}
// src/model/service.ts
const longestListing = 6e4;
// src/repository/revisions/regular-file.ts
const mostBytes$2 = 16777216;
function readRegularFile(path) {
	const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
	const descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return void 0;
		const buffer = Buffer.alloc(Math.min(stat.size, mostBytes$2));
		return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0));
	} finally {
		closeSync(descriptor);
	}
}
// src/repository/revisions/snapshot.ts
const emptySnapshot = {
	name: "nothing",
	files: [],
	diagnostics: [],
	isMissing: true
};
async function snapshotOf(name, entries, read) {
	const documents = entries.filter(({ mode, path }) => mode.startsWith("100") && isDocumentPath(path));
	const contents = await read(documents);
	return {
		name,
		files: documents.flatMap(({ path }, index) => ({
			path,
			bytes: contents[index] ?? /* @__PURE__ */ new Uint8Array()
		})),
		diagnostics: [
			...entries.filter(({ mode }) => mode === "120000").map(({ path }) => symbolicLink(path)),
			...entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => submodule(path)),
			...[...new Set(entries.flatMap(({ path }) => likeDocuments(path)))].map(namedLikeADocument)
		]
	};
}
const submoduleMode = "160000";
function likeDocuments(path) {
	const above = path.split("/").slice(0, -1);
	return above.map((_, index) => above.slice(0, index + 1).join("/")).filter(isDocumentPath);
}
function directoriesOf(paths) {
	return paths.flatMap((path) => /^(.+)\/workflow-sync\.yaml$/.exec(path)?.[1] ?? []);
}
function isDocumentPath(path) {
	return /\.ya?ml$/i.test(path);
}
function namedLikeADocument(path) {
	if (/(?:^|\/)workflow-sync\.yaml$/.test(path)) return notAFile(path);
	return {
		severity: "warning",
		code: "file-ignored",
		message: "This is a directory, not a document.",
		hint: "Give it another name. The documents in it are read.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
function symbolicLink(path) {
	return {
		severity: "error",
		code: "symbolic-link",
		message: "This is a symbolic link; links are not followed, since they can lead out of the directory.",
		hint: "Put the file itself here.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
function submodule(path) {
	return {
		severity: "error",
		code: "submodule",
		message: "This is a submodule, or another repository, and nothing of it is read.",
		hint: "Put the files themselves here, or keep them in the other repository, and run this there.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
function notCheckedOut(path, others) {
	return {
		severity: "error",
		code: "not-checked-out",
		message: `This is in the repository, and a sparse checkout leaves it out here${others === 0 ? "" : `, and ${counted(others, "other file")} of the documents' directory`}: it would look as if it had been removed.`,
		hint: "Check it out, such as with `git sparse-checkout add`, and run this again.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
function notAFile(path) {
	return {
		severity: "error",
		code: "not-a-file",
		message: "This is not a regular file, and is not read.",
		hint: "Put a file here, or take it away.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
function notADirectory(path, isLink) {
	if (isLink) return symbolicLink(path);
	return {
		severity: "error",
		code: "not-a-directory",
		message: "This is not a directory of this repository.",
		hint: "Give the directory of the documents.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
function blobId(bytes, like = "") {
	return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function areSame(one, other) {
	const ids = ({ files, diagnostics }) => [...files.map(({ path, bytes }) => `${path} ${blobId(bytes)}`), ...diagnostics.map(({ code, position }) => `${code} ${position?.file}`)].sort();
	return ids(one).join("\n") === ids(other).join("\n");
}
// src/model/examination.ts
const findingGroups = {
	launchdarkly: "LaunchDarkly",
	documents: "Documents",
	github: "GitHub"
};
const examinedJobs = [
	"all",
	"plan",
	"apply",
	"drift"
];
function withStatus({ findings }, status) {
	return findings.filter((finding) => finding.status === status);
}
// src/model/stage.ts
function conditionsOf({ conditions }) {
	return conditions ?? [];
}
function instructionsOf({ action }) {
	return action?.instructions ?? [];
}
function mapParts({ conditions, action, ...stage }, condition, instruction) {
	const mapped = stage;
	if (conditions) mapped.conditions = conditions.map(condition);
	if (action) mapped.action = { instructions: action.instructions?.map(instruction) ?? null };
	return mapped;
}
function stageName(stage, index) {
	return stage?.name ?? `stage ${index + 1}`;
}
// src/documents/canonical/hash.ts
function sha256(value) {
	return hash("sha256", canonicalJson(value), "buffer");
}
function documentHash(content) {
	return sha256("key" in content ? {
		...content,
		key: void 0
	} : content).toString("hex").slice(0, 12);
}
function stageHashes({ stages, template, parameters }) {
	if (template !== void 0) return [shortHash({
		template,
		parameters: parameters ?? []
	})];
	return (stages ?? []).map(stageHash);
}
const hashedBefore = /* @__PURE__ */ new WeakMap();
function stageHash(stage) {
	const hashed = hashedBefore.get(stage) ?? shortHash(whatItDoes(stage));
	hashedBefore.set(stage, hashed);
	return hashed;
}
var WorkflowContent = class {
	canonical;
	#hash;
	#stageHashes;
	constructor(canonical) {
		this.canonical = canonical;
	}
	get hash() {
		this.#hash ??= documentHash(this.canonical);
		return this.#hash;
	}
	get stageHashes() {
		this.#stageHashes ??= stageHashes(this.canonical);
		return this.#stageHashes;
	}
};
function targetHash(target) {
	return hash("sha256", targetName(target)).slice(0, 6);
}
function whatItDoes(stage) {
	const { executeConditionsInSequence } = stage;
	return {
		...present$1({ executeConditionsInSequence }),
		conditions: conditionsOf(stage).map(withoutDescription),
		instructions: instructionsOf(stage).map(withoutDescription)
	};
}
function withoutDescription({ description: _, ...rest }) {
	return rest;
}
function shortHash(value) {
	return sha256(value).toString("hex").slice(0, 6);
}
// src/model/values/wait.ts
const waitUnits = {
	minute: {
		letter: "m",
		word: "minute",
		milliseconds: 6e4
	},
	hour: {
		letter: "h",
		word: "hour",
		milliseconds: 36e5
	},
	calendarDay: {
		letter: "d",
		word: "day",
		milliseconds: 864e5
	},
	calendarWeek: {
		letter: "w",
		word: "week",
		milliseconds: 6048e5
	}
};
function waitUnit(name) {
	return Object.entries(waitUnits).find(([unit]) => unit === name)?.[1];
}
// src/flags/timeline.ts
const standardWaitsFrom = "previous-stage";
function timeline(stages, start, waitsFrom = standardWaitsFrom) {
	const times = [];
	let before = {
		earliest: start,
		dated: false,
		afterApproval: false
	};
	for (const stage of stages) {
		const { executeConditionsInSequence = false } = stage;
		const conditions = conditionsOf(stage);
		let { earliest, dated } = before;
		for (const [index, condition] of conditions.entries()) {
			const isFromStart = waitsFrom === "workflow-start" && countsFromElsewhere(condition, index, stage);
			const met = metAt(condition, isFromStart ? start : executeConditionsInSequence ? earliest : before.earliest);
			if (met <= earliest) continue;
			dated = condition.scheduleKind === "absolute" || !isFromStart && (executeConditionsInSequence ? dated : before.dated);
			earliest = met;
		}
		const afterApproval = before.afterApproval || conditions.some(({ kind }) => kind === "ld-approval");
		before = {
			earliest,
			dated,
			afterApproval
		};
		times.push(before);
	}
	return times;
}
function hasLaterWaits([, ...later]) {
	return later.some((stage) => conditionsOf(stage).some((condition, index) => countsFromElsewhere(condition, index, stage)));
}
function countsFromElsewhere({ scheduleKind }, index, { executeConditionsInSequence = false }) {
	return scheduleKind === "relative" && !(executeConditionsInSequence && index > 0);
}
function metAt({ scheduleKind, executionDate, waitDuration, waitDurationUnit }, from) {
	if (scheduleKind === "absolute") return typeof executionDate === "number" ? executionDate : from;
	if (scheduleKind !== "relative" || typeof waitDuration !== "number") return from;
	return from + waitMilliseconds(waitDuration, waitDurationUnit);
}
function waitMilliseconds(duration, unit) {
	return duration * (waitUnit(unit)?.milliseconds ?? 0);
}
// src/model/values/weight.ts
const wholeWeight = 1e5;
function percent(weight) {
	return `${weight / 1e3}%`;
}
// src/model/reference.ts
function referenceText(reference) {
	const [written] = Object.values(reference);
	return jsonText(written);
}
// node_modules/fast-json-patch/commonjs/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin$1(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	function hasOwnProperty(obj, key) {
		return _hasOwnProperty.call(obj, key);
	}
	exports.hasOwnProperty = hasOwnProperty;
	function _objectKeys(obj) {
		if (Array.isArray(obj)) {
			var keys_1 = new Array(obj.length);
			for (var k = 0; k < keys_1.length; k++) keys_1[k] = "" + k;
			return keys_1;
		}
		if (Object.keys) return Object.keys(obj);
		var keys = [];
		for (var i in obj) if (hasOwnProperty(obj, i)) keys.push(i);
		return keys;
	}
	exports._objectKeys = _objectKeys;
	function _deepClone(obj) {
		switch (typeof obj) {
			case "object": return JSON.parse(JSON.stringify(obj));
			case "undefined": return null;
			default: return obj;
		}
	}
	exports._deepClone = _deepClone;
	function isInteger(str) {
		var i = 0;
		var len = str.length;
		var charCode;
		while (i < len) {
			charCode = str.charCodeAt(i);
			if (charCode >= 48 && charCode <= 57) {
				i++;
				continue;
			}
			return false;
		}
		return true;
	}
	exports.isInteger = isInteger;
	function escapePathComponent(path) {
		if (path.indexOf("/") === -1 && path.indexOf("~") === -1) return path;
		return path.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapePathComponent = escapePathComponent;
	function unescapePathComponent(path) {
		return path.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapePathComponent = unescapePathComponent;
	function _getPathRecursive(root, obj) {
		var found;
		for (var key in root) if (hasOwnProperty(root, key)) {
			if (root[key] === obj) return escapePathComponent(key) + "/";
			else if (typeof root[key] === "object") {
				found = _getPathRecursive(root[key], obj);
				if (found != "") return escapePathComponent(key) + "/" + found;
			}
		}
		return "";
	}
	exports._getPathRecursive = _getPathRecursive;
	function getPath(root, obj) {
		if (root === obj) return "/";
		var path = _getPathRecursive(root, obj);
		if (path === "") throw new Error("Object not found in root");
		return "/" + path;
	}
	exports.getPath = getPath;
	function hasUndefined(obj) {
		if (obj === void 0) return true;
		if (obj) {
			if (Array.isArray(obj)) {
				for (var i_1 = 0, len = obj.length; i_1 < len; i_1++) if (hasUndefined(obj[i_1])) return true;
			} else if (typeof obj === "object") {
				var objKeys = _objectKeys(obj);
				var objKeysLength = objKeys.length;
				for (var i = 0; i < objKeysLength; i++) if (hasUndefined(obj[objKeys[i]])) return true;
			}
		}
		return false;
	}
	exports.hasUndefined = hasUndefined;
	function patchErrorMessageFormatter(message, args) {
		var messageParts = [message];
		for (var key in args) {
			var value = typeof args[key] === "object" ? JSON.stringify(args[key], null, 2) : args[key];
			if (typeof value !== "undefined") messageParts.push(key + ": " + value);
		}
		return messageParts.join("\n");
	}
	exports.PatchError = function(_super) {
		__extends(PatchError, _super);
		function PatchError(message, name, index, operation, tree) {
			var _newTarget = this.constructor;
			var _this = _super.call(this, patchErrorMessageFormatter(message, {
				name,
				index,
				operation,
				tree
			})) || this;
			_this.name = name;
			_this.index = index;
			_this.operation = operation;
			_this.tree = tree;
			Object.setPrototypeOf(_this, _newTarget.prototype);
			_this.message = patchErrorMessageFormatter(message, {
				name,
				index,
				operation,
				tree
			});
			return _this;
		}
		return PatchError;
	}(Error);
}));
// node_modules/fast-json-patch/commonjs/core.js
var require_core = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var helpers_js_1 = require_helpers();
	exports.JsonPatchError = helpers_js_1.PatchError;
	exports.deepClone = helpers_js_1._deepClone;
	var objOps = {
		add: function(obj, key, document) {
			obj[key] = this.value;
			return { newDocument: document };
		},
		remove: function(obj, key, document) {
			var removed = obj[key];
			delete obj[key];
			return {
				newDocument: document,
				removed
			};
		},
		replace: function(obj, key, document) {
			var removed = obj[key];
			obj[key] = this.value;
			return {
				newDocument: document,
				removed
			};
		},
		move: function(obj, key, document) {
			var removed = getValueByPointer(document, this.path);
			if (removed) removed = helpers_js_1._deepClone(removed);
			var originalValue = applyOperation(document, {
				op: "remove",
				path: this.from
			}).removed;
			applyOperation(document, {
				op: "add",
				path: this.path,
				value: originalValue
			});
			return {
				newDocument: document,
				removed
			};
		},
		copy: function(obj, key, document) {
			var valueToCopy = getValueByPointer(document, this.from);
			applyOperation(document, {
				op: "add",
				path: this.path,
				value: helpers_js_1._deepClone(valueToCopy)
			});
			return { newDocument: document };
		},
		test: function(obj, key, document) {
			return {
				newDocument: document,
				test: _areEquals(obj[key], this.value)
			};
		},
		_get: function(obj, key, document) {
			this.value = obj[key];
			return { newDocument: document };
		}
	};
	var arrOps = {
		add: function(arr, i, document) {
			if (helpers_js_1.isInteger(i)) arr.splice(i, 0, this.value);
			else arr[i] = this.value;
			return {
				newDocument: document,
				index: i
			};
		},
		remove: function(arr, i, document) {
			return {
				newDocument: document,
				removed: arr.splice(i, 1)[0]
			};
		},
		replace: function(arr, i, document) {
			var removed = arr[i];
			arr[i] = this.value;
			return {
				newDocument: document,
				removed
			};
		},
		move: objOps.move,
		copy: objOps.copy,
		test: objOps.test,
		_get: objOps._get
	};
	function getValueByPointer(document, pointer) {
		if (pointer == "") return document;
		var getOriginalDestination = {
			op: "_get",
			path: pointer
		};
		applyOperation(document, getOriginalDestination);
		return getOriginalDestination.value;
	}
	exports.getValueByPointer = getValueByPointer;
	function applyOperation(document, operation, validateOperation, mutateDocument, banPrototypeModifications, index) {
		if (validateOperation === void 0) validateOperation = false;
		if (mutateDocument === void 0) mutateDocument = true;
		if (banPrototypeModifications === void 0) banPrototypeModifications = true;
		if (index === void 0) index = 0;
		if (validateOperation) {
			if (typeof validateOperation == "function") validateOperation(operation, 0, document, operation.path);
			else validator(operation, 0);
		}
		if (operation.path === "") {
			var returnValue = { newDocument: document };
			if (operation.op === "add") {
				returnValue.newDocument = operation.value;
				return returnValue;
			} else if (operation.op === "replace") {
				returnValue.newDocument = operation.value;
				returnValue.removed = document;
				return returnValue;
			} else if (operation.op === "move" || operation.op === "copy") {
				returnValue.newDocument = getValueByPointer(document, operation.from);
				if (operation.op === "move") returnValue.removed = document;
				return returnValue;
			} else if (operation.op === "test") {
				returnValue.test = _areEquals(document, operation.value);
				if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
				returnValue.newDocument = document;
				return returnValue;
			} else if (operation.op === "remove") {
				returnValue.removed = document;
				returnValue.newDocument = null;
				return returnValue;
			} else if (operation.op === "_get") {
				operation.value = document;
				return returnValue;
			} else if (validateOperation) throw new exports.JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
			else return returnValue;
		} else {
			if (!mutateDocument) document = helpers_js_1._deepClone(document);
			var keys = (operation.path || "").split("/");
			var obj = document;
			var t = 1;
			var len = keys.length;
			var existingPathFragment = void 0;
			var key = void 0;
			var validateFunction = void 0;
			if (typeof validateOperation == "function") validateFunction = validateOperation;
			else validateFunction = validator;
			while (true) {
				key = keys[t];
				if (key && key.indexOf("~") != -1) key = helpers_js_1.unescapePathComponent(key);
				if (banPrototypeModifications && (key == "__proto__" || key == "prototype" && t > 0 && keys[t - 1] == "constructor")) throw new TypeError("JSON-Patch: modifying `__proto__` or `constructor/prototype` prop is banned for security reasons, if this was on purpose, please set `banPrototypeModifications` flag false and pass it to this function. More info in fast-json-patch README");
				if (validateOperation) {
					if (existingPathFragment === void 0) {
						if (obj[key] === void 0) existingPathFragment = keys.slice(0, t).join("/");
						else if (t == len - 1) existingPathFragment = operation.path;
						if (existingPathFragment !== void 0) validateFunction(operation, 0, document, existingPathFragment);
					}
				}
				t++;
				if (Array.isArray(obj)) {
					if (key === "-") key = obj.length;
					else if (validateOperation && !helpers_js_1.isInteger(key)) throw new exports.JsonPatchError("Expected an unsigned base-10 integer value, making the new referenced value the array element with the zero-based index", "OPERATION_PATH_ILLEGAL_ARRAY_INDEX", index, operation, document);
					else if (helpers_js_1.isInteger(key)) key = ~~key;
					if (t >= len) {
						if (validateOperation && operation.op === "add" && key > obj.length) throw new exports.JsonPatchError("The specified index MUST NOT be greater than the number of elements in the array", "OPERATION_VALUE_OUT_OF_BOUNDS", index, operation, document);
						var returnValue = arrOps[operation.op].call(operation, obj, key, document);
						if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
						return returnValue;
					}
				} else if (t >= len) {
					var returnValue = objOps[operation.op].call(operation, obj, key, document);
					if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
					return returnValue;
				}
				obj = obj[key];
				if (validateOperation && t < len && (!obj || typeof obj !== "object")) throw new exports.JsonPatchError("Cannot perform operation at the desired path", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
			}
		}
	}
	exports.applyOperation = applyOperation;
	function applyPatch(document, patch, validateOperation, mutateDocument, banPrototypeModifications) {
		if (mutateDocument === void 0) mutateDocument = true;
		if (banPrototypeModifications === void 0) banPrototypeModifications = true;
		if (validateOperation) {
			if (!Array.isArray(patch)) throw new exports.JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
		}
		if (!mutateDocument) document = helpers_js_1._deepClone(document);
		var results = new Array(patch.length);
		for (var i = 0, length_1 = patch.length; i < length_1; i++) {
			results[i] = applyOperation(document, patch[i], validateOperation, true, banPrototypeModifications, i);
			document = results[i].newDocument;
		}
		results.newDocument = document;
		return results;
	}
	exports.applyPatch = applyPatch;
	function applyReducer(document, operation, index) {
		var operationResult = applyOperation(document, operation);
		if (operationResult.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
		return operationResult.newDocument;
	}
	exports.applyReducer = applyReducer;
	function validator(operation, index, document, existingPathFragment) {
		if (typeof operation !== "object" || operation === null || Array.isArray(operation)) throw new exports.JsonPatchError("Operation is not an object", "OPERATION_NOT_AN_OBJECT", index, operation, document);
		else if (!objOps[operation.op]) throw new exports.JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
		else if (typeof operation.path !== "string") throw new exports.JsonPatchError("Operation `path` property is not a string", "OPERATION_PATH_INVALID", index, operation, document);
		else if (operation.path.indexOf("/") !== 0 && operation.path.length > 0) throw new exports.JsonPatchError("Operation `path` property must start with \"/\"", "OPERATION_PATH_INVALID", index, operation, document);
		else if ((operation.op === "move" || operation.op === "copy") && typeof operation.from !== "string") throw new exports.JsonPatchError("Operation `from` property is not present (applicable in `move` and `copy` operations)", "OPERATION_FROM_REQUIRED", index, operation, document);
		else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && operation.value === void 0) throw new exports.JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_REQUIRED", index, operation, document);
		else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && helpers_js_1.hasUndefined(operation.value)) throw new exports.JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_CANNOT_CONTAIN_UNDEFINED", index, operation, document);
		else if (document) {
			if (operation.op == "add") {
				var pathLen = operation.path.split("/").length;
				var existingPathLen = existingPathFragment.split("/").length;
				if (pathLen !== existingPathLen + 1 && pathLen !== existingPathLen) throw new exports.JsonPatchError("Cannot perform an `add` operation at the desired path", "OPERATION_PATH_CANNOT_ADD", index, operation, document);
			} else if (operation.op === "replace" || operation.op === "remove" || operation.op === "_get") {
				if (operation.path !== existingPathFragment) throw new exports.JsonPatchError("Cannot perform the operation at a path that does not exist", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
			} else if (operation.op === "move" || operation.op === "copy") {
				var error = validate([{
					op: "_get",
					path: operation.from,
					value: void 0
				}], document);
				if (error && error.name === "OPERATION_PATH_UNRESOLVABLE") throw new exports.JsonPatchError("Cannot perform the operation from a path that does not exist", "OPERATION_FROM_UNRESOLVABLE", index, operation, document);
			}
		}
	}
	exports.validator = validator;
	function validate(sequence, document, externalValidator) {
		try {
			if (!Array.isArray(sequence)) throw new exports.JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
			if (document) applyPatch(helpers_js_1._deepClone(document), helpers_js_1._deepClone(sequence), externalValidator || true);
			else {
				externalValidator = externalValidator || validator;
				for (var i = 0; i < sequence.length; i++) externalValidator(sequence[i], i, document, void 0);
			}
		} catch (e) {
			if (e instanceof exports.JsonPatchError) return e;
			else throw e;
		}
	}
	exports.validate = validate;
	function _areEquals(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			var arrA = Array.isArray(a), arrB = Array.isArray(b), i, length, key;
			if (arrA && arrB) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!_areEquals(a[i], b[i])) return false;
				return true;
			}
			if (arrA != arrB) return false;
			var keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!b.hasOwnProperty(keys[i])) return false;
			for (i = length; i-- !== 0;) {
				key = keys[i];
				if (!_areEquals(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	}
	exports._areEquals = _areEquals;
}));
// node_modules/fast-json-patch/commonjs/duplex.js
var require_duplex = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var helpers_js_1 = require_helpers();
	var core_js_1 = require_core();
	var beforeDict = /* @__PURE__ */ new WeakMap();
	var Mirror = function() {
		function Mirror(obj) {
			this.observers = /* @__PURE__ */ new Map();
			this.obj = obj;
		}
		return Mirror;
	}();
	var ObserverInfo = function() {
		function ObserverInfo(callback, observer) {
			this.callback = callback;
			this.observer = observer;
		}
		return ObserverInfo;
	}();
	function getMirror(obj) {
		return beforeDict.get(obj);
	}
	function getObserverFromMirror(mirror, callback) {
		return mirror.observers.get(callback);
	}
	function removeObserverFromMirror(mirror, observer) {
		mirror.observers.delete(observer.callback);
	}
	function unobserve(root, observer) {
		observer.unobserve();
	}
	exports.unobserve = unobserve;
	function observe(obj, callback) {
		var patches = [];
		var observer;
		var mirror = getMirror(obj);
		if (!mirror) {
			mirror = new Mirror(obj);
			beforeDict.set(obj, mirror);
		} else {
			var observerInfo = getObserverFromMirror(mirror, callback);
			observer = observerInfo && observerInfo.observer;
		}
		if (observer) return observer;
		observer = {};
		mirror.value = helpers_js_1._deepClone(obj);
		if (callback) {
			observer.callback = callback;
			observer.next = null;
			var dirtyCheck = function() {
				generate(observer);
			};
			var fastCheck = function() {
				clearTimeout(observer.next);
				observer.next = setTimeout(dirtyCheck);
			};
			if (typeof window !== "undefined") {
				window.addEventListener("mouseup", fastCheck);
				window.addEventListener("keyup", fastCheck);
				window.addEventListener("mousedown", fastCheck);
				window.addEventListener("keydown", fastCheck);
				window.addEventListener("change", fastCheck);
			}
		}
		observer.patches = patches;
		observer.object = obj;
		observer.unobserve = function() {
			generate(observer);
			clearTimeout(observer.next);
			removeObserverFromMirror(mirror, observer);
			if (typeof window !== "undefined") {
				window.removeEventListener("mouseup", fastCheck);
				window.removeEventListener("keyup", fastCheck);
				window.removeEventListener("mousedown", fastCheck);
				window.removeEventListener("keydown", fastCheck);
				window.removeEventListener("change", fastCheck);
			}
		};
		mirror.observers.set(callback, new ObserverInfo(callback, observer));
		return observer;
	}
	exports.observe = observe;
	function generate(observer, invertible) {
		if (invertible === void 0) invertible = false;
		var mirror = beforeDict.get(observer.object);
		_generate(mirror.value, observer.object, observer.patches, "", invertible);
		if (observer.patches.length) core_js_1.applyPatch(mirror.value, observer.patches);
		var temp = observer.patches;
		if (temp.length > 0) {
			observer.patches = [];
			if (observer.callback) observer.callback(temp);
		}
		return temp;
	}
	exports.generate = generate;
	function _generate(mirror, obj, patches, path, invertible) {
		if (obj === mirror) return;
		if (typeof obj.toJSON === "function") obj = obj.toJSON();
		var newKeys = helpers_js_1._objectKeys(obj);
		var oldKeys = helpers_js_1._objectKeys(mirror);
		var deleted = false;
		for (var t = oldKeys.length - 1; t >= 0; t--) {
			var key = oldKeys[t];
			var oldVal = mirror[key];
			if (helpers_js_1.hasOwnProperty(obj, key) && !(obj[key] === void 0 && oldVal !== void 0 && Array.isArray(obj) === false)) {
				var newVal = obj[key];
				if (typeof oldVal == "object" && oldVal != null && typeof newVal == "object" && newVal != null && Array.isArray(oldVal) === Array.isArray(newVal)) _generate(oldVal, newVal, patches, path + "/" + helpers_js_1.escapePathComponent(key), invertible);
				else if (oldVal !== newVal) {
					if (invertible) patches.push({
						op: "test",
						path: path + "/" + helpers_js_1.escapePathComponent(key),
						value: helpers_js_1._deepClone(oldVal)
					});
					patches.push({
						op: "replace",
						path: path + "/" + helpers_js_1.escapePathComponent(key),
						value: helpers_js_1._deepClone(newVal)
					});
				}
			} else if (Array.isArray(mirror) === Array.isArray(obj)) {
				if (invertible) patches.push({
					op: "test",
					path: path + "/" + helpers_js_1.escapePathComponent(key),
					value: helpers_js_1._deepClone(oldVal)
				});
				patches.push({
					op: "remove",
					path: path + "/" + helpers_js_1.escapePathComponent(key)
				});
				deleted = true;
			} else {
				if (invertible) patches.push({
					op: "test",
					path,
					value: mirror
				});
				patches.push({
					op: "replace",
					path,
					value: obj
				});
			}
		}
		if (!deleted && newKeys.length == oldKeys.length) return;
		for (var t = 0; t < newKeys.length; t++) {
			var key = newKeys[t];
			if (!helpers_js_1.hasOwnProperty(mirror, key) && obj[key] !== void 0) patches.push({
				op: "add",
				path: path + "/" + helpers_js_1.escapePathComponent(key),
				value: helpers_js_1._deepClone(obj[key])
			});
		}
	}
	function compare(tree1, tree2, invertible) {
		if (invertible === void 0) invertible = false;
		var patches = [];
		_generate(tree1, tree2, patches, "", invertible);
		return patches;
	}
	exports.compare = compare;
}));
// node_modules/fast-json-patch/index.js
var require_fast_json_patch = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var core = require_core();
	Object.assign(exports, core);
	var duplex = require_duplex();
	Object.assign(exports, duplex);
	var helpers = require_helpers();
	exports.JsonPatchError = helpers.PatchError;
	exports.deepClone = helpers._deepClone;
	exports.escapePathComponent = helpers.escapePathComponent;
	exports.unescapePathComponent = helpers.unescapePathComponent;
}));
// src/model/values/pointer.ts
var import_fast_json_patch = /* @__PURE__ */ __toESM(require_fast_json_patch(), 1);
function escapeSegment(name) {
	return import_fast_json_patch.escapePathComponent(name);
}
function segmentsOf(pointer) {
	return pointer.split("/").slice(1).map(import_fast_json_patch.unescapePathComponent);
}
// src/model/messages/checks.ts
const checks = {
	"flag-archived": {
		severity: "warning",
		finds: "the flag is archived"
	},
	"already-on": {
		severity: "warning",
		finds: "a stage turns on a flag that is on"
	},
	"stage-changes-nothing": {
		severity: "warning",
		finds: "a stage leaves the flag as it is"
	},
	"stage-fails": {
		severity: "error",
		finds: "a stage can't be carried out"
	},
	"prerequisite-unmet": {
		severity: "warning",
		finds: "a stage leaves the flag on with a prerequisite that nobody meets"
	},
	"rollout-goes-down": {
		severity: "warning",
		finds: "a stage takes from the variation that is rolled out"
	},
	"bucketing-changes": {
		severity: "warning",
		finds: "a stage assigns everyone to a variation anew"
	},
	"rollout-running": {
		severity: "warning",
		finds: "a stage changes a rule on which an experiment or an automated rollout runs"
	},
	"rollout-incomplete": {
		severity: "warning",
		finds: "a rollout still is a split after the last stage"
	},
	"absolute-date-soon": {
		severity: "warning",
		finds: "a stage's date lies within the next hour"
	},
	"dates-out-of-order": {
		severity: "warning",
		finds: "a stage's date lies before the stage in front of it can run"
	},
	"approval-after-schedule": {
		severity: "warning",
		finds: "an approval stands behind a schedule in one stage"
	},
	"approval-missing": {
		severity: "warning",
		finds: "the environment requires approvals, and a stage asks for none"
	},
	"approvals-elsewhere": {
		severity: "warning",
		finds: "the environment's approvals go through another system, where workflows can't be used"
	},
	"overlapping-workflows": {
		severity: "warning",
		finds: "two active workflows act on the same part of one flag"
	},
	"unknown-instruction": {
		severity: "warning",
		finds: "an instruction's kind is not one that LaunchDarkly documents for workflows"
	},
	"too-many-approvers": {
		severity: "error",
		finds: "an approval asks more than ten members"
	}
};
function isCheck(code) {
	return Object.hasOwn(checks, code);
}
function severityOf$1(check, severities, accepted) {
	const severity = severities[check] ?? checks[check].severity;
	return severity !== "error" && accepted.includes(check) ? "off" : severity;
}
function fewFindings() {
	const kept = [];
	const groups = /* @__PURE__ */ new Map();
	const isKept = (diagnostic) => {
		if (diagnostic.code !== "policy") return true;
		const name = `${diagnostic.severity} ${diagnostic.undone}`;
		const group = groups.get(name) ?? {
			first: diagnostic,
			count: 0
		};
		groups.set(name, group);
		return ++group.count <= 100;
	};
	return {
		add: (diagnostics) => kept.push(...diagnostics.filter(isKept)),
		told: () => [...kept, ...[...groups.values()].flatMap(({ first, count }) => restOf(first, count - 100))]
	};
}
function withFewFindings(diagnostics) {
	const few = fewFindings();
	few.add(diagnostics);
	return few.told();
}
function restOf({ severity, code, undone }, more) {
	if (more <= 0) return [];
	return [{
		severity,
		code,
		message: more === 1 ? "1 more place breaks a policy." : `${more.toLocaleString("en")} more places break policies.`,
		hint: "They are told once there are fewer. What is stopped for a policy names it.",
		...undone && { undone }
	}];
}
// src/planning/checks/name-targets.ts
function nameTargets(workflows) {
	const documents = groupBy(workflows, ({ decision }) => decision.subject.desired?.origin.document);
	const named = new Map([...documents.values()].flatMap((targets) => {
		const withNames = nameTargetsOfOne(targets);
		return targets.map((workflow, index) => [workflow, withNames[index]]);
	}));
	return workflows.map((workflow) => named.get(workflow) ?? workflow);
}
function nameTargetsOfOne(workflows) {
	if (workflows.length === 1) return workflows;
	const foundOn = /* @__PURE__ */ new Map();
	for (const { decision, diagnostics } of workflows) for (const found of new Set(diagnostics.map(sameness))) {
		const on = foundOn.get(found);
		if (on === void 0) foundOn.set(found, [targetName(decision.subject.target)]);
		else on.push(targetName(decision.subject.target));
	}
	return workflows.map((workflow) => {
		const diagnostics = workflow.diagnostics.map((diagnostic) => {
			const on = foundOn.get(sameness(diagnostic)) ?? [];
			return namesNoTarget(diagnostic) && on.length !== workflows.length ? withTargets(diagnostic, on) : diagnostic;
		});
		return {
			...workflow,
			diagnostics
		};
	});
}
function namesNoTarget({ code }) {
	if (code === "policy") return true;
	return isCheck(code) && code !== "overlapping-workflows";
}
const mostNamed = 3;
function withTargets(diagnostic, targets) {
	const named = targets.slice(0, mostNamed).map((target) => `\`${target}\``);
	const more = targets.length > named.length ? [`${targets.length - named.length} more`] : [];
	return {
		...diagnostic,
		message: `On ${[...named, ...more].join(", ")}: ${diagnostic.message}`
	};
}
// src/model/values/dates.ts
function dateWords(milliseconds, timeZone = "UTC") {
	if (Number.isNaN(new Date(milliseconds).getTime())) return String(milliseconds);
	const utc = wallClock(milliseconds, "UTC");
	const words = `${utc.day} ${utc.time} UTC`;
	if (formatOf(timeZone).isUtc) return words;
	const local = wallClock(milliseconds, timeZone);
	return `${words} (${local.day === utc.day ? "" : `${local.day} `}${local.time} ${timeZone})`;
}
const formats$1 = /* @__PURE__ */ new Map();
function formatOf(timeZone) {
	const known = formats$1.get(timeZone);
	if (known !== void 0) return known;
	const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
		timeZone,
		hourCycle: "h23",
		weekday: "short",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit"
	});
	const made = {
		format,
		isUtc: format.resolvedOptions().timeZone === "UTC"
	};
	formats$1.set(timeZone, made);
	return made;
}
function wallClock(milliseconds, timeZone) {
	const written = formatOf(timeZone).format.formatToParts(milliseconds);
	const { weekday, year, month, day, hour, minute } = Object.fromEntries(written.map(({ type, value }) => [type, value]));
	return {
		day: `${weekday} ${year}-${month}-${day}`,
		time: `${hour}:${minute}`
	};
}
function isDay(day) {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
// src/model/values/glob.ts
const mostAlternatives = 100;
const globCharacters = /^[A-Za-z0-9._*?/{},-]+$/;
function globProblem(glob) {
	if (!globCharacters.test(glob)) return "holds characters that are in no key and mean nothing in a glob";
	const count = alternativeParts(glob)?.reduce((product, { length }) => product * length, 1);
	if (count === void 0) return "has a brace that isn't closed, or braces inside of braces";
	return count > mostAlternatives ? `stands for more than ${mostAlternatives} globs by its braces` : void 0;
}
function partsProblem(glob, parts) {
	if (alternatives(glob).every((one) => {
		const own = one.split("/");
		const given = own.filter((part) => part !== "**").length;
		return given === parts || given < parts && given < own.length;
	})) return void 0;
	return parts === 1 ? "fits nothing: a key has no slash" : `fits nothing: it needs three parts, as in \`storefront/*/production\``;
}
function matchesGlob(name, glob) {
	if (globProblem(glob) !== void 0) return false;
	const parts = name.split("/");
	return alternatives(glob).some((one) => fits(parts, one.split("/"), "**", fitsPart));
}
function matchesDocument(glob, keys, target) {
	return glob.startsWith("key:") ? keys.some((key) => matchesGlob(key, glob.slice(4))) : target !== void 0 && matchesGlob(target, glob);
}
function fitsPart(part, pattern) {
	return fits([...part], [...pattern], "*", (character, wanted) => wanted === "?" || wanted === character);
}
function fits(items, pattern, any, isOne) {
	let item = 0;
	let wanted = 0;
	let lastAny = -1;
	let taken = 0;
	while (item < items.length) if (pattern[wanted] === any) {
		lastAny = wanted++;
		taken = item;
	} else if (wanted < pattern.length && isOne(items[item] ?? "", pattern[wanted] ?? "")) {
		item++;
		wanted++;
	} else if (lastAny >= 0) {
		wanted = lastAny + 1;
		item = ++taken;
	} else return false;
	while (pattern[wanted] === any) wanted++;
	return wanted === pattern.length;
}
function alternatives(glob) {
	return (alternativeParts(glob) ?? []).reduce((globs, choices) => globs.flatMap((start) => choices.map((choice) => start + choice)), [""]);
}
function alternativeParts(glob) {
	const parts = glob.split(/\{([^{}]*)\}/);
	if (parts.some((part) => /[{}]/.test(part))) return void 0;
	return parts.map((part, index) => index % 2 === 1 ? part.split(",") : [part]);
}
// src/policies/time.ts
const formats = /* @__PURE__ */ new Map();
function dateIn(time, timeZone) {
	if (Number.isNaN(new Date(time).getTime())) return {};
	const parts = Object.fromEntries(formatIn(timeZone).formatToParts(time).map(({ type, value }) => [type, value]));
	return {
		date: `${parts.year}-${parts.month}-${parts.day}`,
		weekday: parts.weekday ?? "",
		hour: Number(parts.hour)
	};
}
function formatIn(timeZone) {
	const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", {
		timeZone,
		weekday: "long",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		hourCycle: "h23"
	});
	formats.set(timeZone, format);
	return format;
}
function minutes(milliseconds) {
	return Math.floor(milliseconds / 6e4);
}
// src/policies/parts.ts
function nameWritten(reference, nameOf = (id) => id) {
	if ("id" in reference) return nameOf(reference.id);
	return "ref" in reference ? reference.ref : "name" in reference ? reference.name : jsonText(reference.value);
}
function conditionOf(condition, timeZone, nameOf) {
	const { kind, scheduleKind, waitDuration, waitDurationUnit, executionDate, description } = condition;
	if (kind === "ld-approval") return {
		kind: "approval",
		members: (condition.notifyMemberIds ?? []).map((member) => nameWritten(member, nameOf)),
		teams: [...condition.notifyTeamKeys ?? []],
		...present$1({ description })
	};
	if (scheduleKind === "relative" && typeof waitDuration === "number") return {
		kind: "wait",
		minutes: minutes(waitMilliseconds(waitDuration, waitDurationUnit))
	};
	if (scheduleKind === "absolute" && typeof executionDate === "number") return {
		kind: "at",
		...dateIn(executionDate, timeZone)
	};
	return { kind: "now" };
}
function actionOf(instruction, nameOf) {
	const { variationId, ruleId, beforeRuleId, rolloutWeights, ...rest } = instruction;
	const name = (reference) => reference && nameWritten(reference, nameOf);
	return {
		...rest,
		...present$1({
			variation: name(variationId),
			rule: name(ruleId),
			beforeRule: name(beforeRuleId)
		}),
		...rolloutWeights && { rollout: rolloutOf(rolloutWeights, nameOf) }
	};
}
function rolloutOf(shares, nameOf) {
	const sums = /* @__PURE__ */ new Map();
	for (const { variation, weight } of shares) {
		const name = nameWritten(variation, nameOf);
		sums.set(name, (sums.get(name) ?? 0) + weight);
	}
	return Object.fromEntries([...sums].map(([name, weight]) => [name, weight / 1e3]));
}
// src/policies/input.ts
function documentSubject(document) {
	const stages = document.content?.canonical.stages;
	const from = stages?.findIndex(({ name }) => name !== void 0 && name === document.startAt) ?? 0;
	return {
		document,
		from: Math.max(from, 0),
		...present$1({ stages })
	};
}
function policyInput({ document, stages, from, nameOf, forecast }, clock) {
	const { key, target, run, startAt, protect, onRemoval, content } = document;
	const { name = "", description, maintainer, template } = content?.canonical ?? {};
	return {
		key,
		...target,
		name,
		...present$1({
			description,
			maintainer: maintainer && nameWritten(maintainer)
		}),
		run,
		...present$1({
			startAt,
			template
		}),
		protect,
		onRemoval,
		...present$1({ stages: stages && stagesOf(stages, from, {
			clock,
			...present$1({
				nameOf,
				forecast
			})
		}) })
	};
}
function stagesOf(stages, from, { clock, nameOf, forecast }) {
	const sent = stages.slice(from);
	const { mergedAt, timeZone, relativeWaitsFrom } = clock;
	const times = timeline(sent, mergedAt ?? 0, relativeWaitsFrom);
	const isServedKnown = knownServed(sent, forecast);
	return sent.map((stage, index) => {
		const { name, executeConditionsInSequence = false, conditions, action } = stage;
		const { earliest = 0, dated = false } = times[index] ?? {};
		const isTimeKnown = mergedAt !== void 0 || dated;
		const after = isServedKnown[index] === true ? forecast?.stages[from + index] : void 0;
		return {
			number: from + index + 1,
			...present$1({ name }),
			inSequence: executeConditionsInSequence,
			approval: (conditions ?? []).some(({ kind }) => kind === "ld-approval"),
			conditions: (conditions ?? []).map((condition) => conditionOf(condition, timeZone, nameOf)),
			actions: (action?.instructions ?? []).map((instruction) => actionOf(instruction, nameOf)),
			...!(dated && mergedAt === void 0) && { minutesAfterMerge: minutes(earliest - (mergedAt ?? 0)) },
			...isTimeKnown ? dateIn(earliest, timeZone) : {},
			...after !== void 0 && forecast !== void 0 && servedFields(forecast.now, after)
		};
	});
}
function knownServed(sent, forecast) {
	const unknown = sent.findIndex(({ action }) => action?.instructions?.some(({ kind }) => forecast?.unknownKinds.includes(kind)));
	return sent.map((_, index) => unknown < 0 || index < unknown);
}
function servedFields(now, { served: after, assignsAnew }) {
	if (after === void 0) return {};
	const before = new Map(now.everyone.map(({ variation, weight }) => [variation, weight]));
	const kept = after.everyone.reduce((sum, { variation, weight }) => sum + Math.min(weight, before.get(variation) ?? 0), 0);
	const affectedPercent = assignsAnew === true ? 100 : (wholeWeight - kept) / 1e3;
	return {
		...isComparable(now, after) && { affectedPercent },
		served: {
			on: after.on,
			everyone: percents(after.everyone)
		}
	};
}
function isComparable(now, after) {
	return [now, after].some(servesOff) || isDeepStrictEqual(now.prerequisites, after.prerequisites);
}
function servesOff({ on, prerequisites = [] }) {
	return !on || prerequisites.some(({ met }) => met === "by none");
}
function percents(shares) {
	return Object.fromEntries(shares.map(({ variation, weight }) => [variation, weight / 1e3]));
}
// src/policies/places.ts
const sources = {
	approval: "conditions",
	inSequence: "executeConditionsInSequence",
	actions: "action/instructions",
	minutesAfterMerge: "conditions",
	date: "conditions",
	weekday: "conditions",
	hour: "conditions",
	affectedPercent: "action",
	served: "action"
};
function documentPointer(pointer, from) {
	const [field, stage, part, number] = segmentsOf(pointer);
	if (field !== "stages" || stage === void 0) return field === void 0 ? "" : `/${field}`;
	const start = `/stages/${from + Number(stage)}`;
	if (part === void 0) return start;
	const source = `${start}/${sources[part] ?? part}`;
	return (part === "conditions" || part === "actions") && number !== void 0 ? `${source}/${number}` : source;
}
// src/policies/judge.ts
const mostPlaces = 5;
function judge(document, subject, policies, clock, { otherKeys = [], awaitsTemplate = false } = {}) {
	const name = targetName(document.target);
	const keys = [
		document.key,
		...document.formerKeys,
		...otherKeys
	];
	const matching = policies.filter(({ severity, match }) => severity !== "off" && match.some((glob) => matchesDocument(glob, keys, name)));
	if (matching.length === 0) return {
		diagnostics: [],
		forbiddenBy: []
	};
	const input = policyInput({
		...subject,
		document
	}, clock);
	const found = matching.flatMap((policy) => awaitsTemplate && policy.looksAtStages ? [unjudged(policy, document)] : findings(policy, input, document, subject));
	const forbidding = found.flatMap(({ policy, severity }) => severity === "error" ? [policy] : []);
	return {
		diagnostics: mostSevere(found),
		forbiddenBy: [...new Set(forbidding)]
	};
}
function judgeOffline(document, policies, clock, otherKeys = []) {
	return judge(document, documentSubject(document), policies, clock, { otherKeys }).diagnostics;
}
function newBreaches(found, before) {
	const idOf = ({ pointer, message, hint }) => JSON.stringify([
		pointer,
		message,
		hint
	]);
	const known = new Set(before.map(idOf));
	return found.filter((one) => !known.has(idOf(one)));
}
function findings(policy, input, { origin, content }, { stages, from }) {
	const isFromTemplate = content?.canonical.stages === void 0;
	const breaches = policy.breaches(input);
	const severity = severityOf(policy);
	const found = breaches.map(({ pointer: at, message, hint }) => {
		const written = documentPointer(at, from);
		const [, list, number] = written.split("/");
		const isTemplates = isFromTemplate && list === "stages";
		const index = Number(number);
		const stage = isTemplates && number !== void 0 ? stageName(stages?.[index], index) : void 0;
		const parameter = stage === void 0 ? void 0 : parameterPointer(stage, written, content?.canonical);
		const where = stage === void 0 ? "" : `In the template's stage ${quoted(stage)}${parameter === void 0 ? "" : ", as this parameter has it"}: `;
		const pointer = isTemplates ? parameter ?? "/template" : written;
		return {
			policy: policy.name,
			severity,
			code: "policy",
			message: `${where}Policy ${quoted(policy.name)}: ${policy.message ?? message}`,
			...present$1({ hint: policy.message === void 0 ? hint : message }),
			position: origin.locate(pointer),
			pointer
		};
	});
	return [...new Map(found.map((one) => [`${one.pointer}\n${one.message}`, one])).values()].slice(0, mostPlaces);
}
function parameterPointer(stage, pointer, canonical) {
	const [, , , part] = pointer.split("/");
	const index = (canonical?.parameters ?? []).findLastIndex((one) => "stage" in one && one.stage === stage && (part === "action" ? one.instruction !== void 0 : part === "conditions" && one.condition !== void 0));
	return index < 0 ? void 0 : `/parameters/${index}`;
}
function unjudged(policy, { origin }) {
	return {
		policy: policy.name,
		severity: severityOf(policy),
		code: "policy",
		message: `Policy ${quoted(policy.name)}: it can't be judged, since the stages of this template aren't known before it is made.`,
		hint: "Let the template be made first, by a merge of its own: the next plan knows its stages.",
		position: origin.locate("/template"),
		pointer: "/template"
	};
}
function severityOf({ severity }) {
	return severity === "off" ? "notice" : severity;
}
const ranks = {
	error: 0,
	warning: 1,
	notice: 2
};
function mostSevere(found) {
	const told = /* @__PURE__ */ new Map();
	for (const { policy: _, ...diagnostic } of [...found].sort((left, right) => ranks[left.severity] - ranks[right.severity])) {
		const name = `${diagnostic.pointer}\n${diagnostic.message}`;
		if (!told.has(name)) told.set(name, diagnostic);
	}
	return [...told.values()];
}
// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument$1(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument$1(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
var VISIT_BREAK = Symbol("visit:break");
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/generated/documents.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
const config = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/config.schema.json",
	"title": "Configuration of launchdarkly-workflow-sync",
	"description": "`workflow-sync.yaml` in the directory of the documents.",
	"examples": [{
		"owner": "acme/storefront",
		"defaults": {
			"project": "storefront",
			"environments": ["production"]
		},
		"timeZone": "Europe/Berlin"
	}],
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"owner": {
			"title": "Owner",
			"description": "Who owns what this directory makes in LaunchDarkly; written into every marker. The repository's full name if left out. Without blanks, brackets and equal signs.",
			"type": "string",
			"pattern": "^[^\\s\\[\\]=]+$",
			"maxLength": 200,
			"examples": ["acme/storefront"]
		},
		"formerOwners": {
			"title": "Former owners",
			"description": "Owners of the past, such as the repository's old name; what they own stays owned. The owner itself can't be one of them.",
			"default": [],
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Former owner",
				"description": "An owner of the past; without blanks, brackets and equal signs.",
				"examples": ["acme/shop"],
				"type": "string",
				"pattern": "^[^\\s\\[\\]=]+$"
			},
			"examples": [["acme/shop"]]
		},
		"defaults": {
			"title": "Defaults",
			"description": "Used where a document leaves them out. They are part of what the document says: changing them changes documents.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"project": {
					"title": "Project",
					"description": "Key of the documents' project. Letters, digits, `.`, `_` and `-`.",
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
					"maxLength": 256,
					"examples": ["storefront"]
				},
				"environments": {
					"title": "Environments",
					"description": "Keys of the documents' environments.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"$ref": "workflow.schema.json#/$defs/key",
						"type": "string"
					},
					"examples": [["production"]]
				},
				"maintainer": {
					"title": "Maintainer",
					"description": "Email address or id of the member who maintains the workflows.",
					"type": "string",
					"minLength": 1,
					"examples": ["ada@example.com"]
				}
			},
			"examples": [{
				"project": "storefront",
				"environments": ["production"]
			}]
		},
		"timeZone": {
			"title": "Time zone",
			"description": "IANA name of the zone that dates are shown in beside UTC.",
			"default": "UTC",
			"type": "string",
			"minLength": 1,
			"examples": ["Europe/Berlin"]
		},
		"guards": {
			"title": "Guards",
			"description": "What stops a plan until someone looks again.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"deletes": {
					"title": "Deletes",
					"description": "More deletes than `count` and than `percent` of the base's workflows are stopped.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"count": {
							"title": "Count",
							"description": "How many deletes are let through in any case.",
							"default": 5,
							"type": "integer",
							"minimum": 0,
							"examples": [5]
						},
						"percent": {
							"title": "Percent",
							"description": "How large a part of the base's workflows, in percent, is let through.",
							"default": 20,
							"type": "number",
							"minimum": 0,
							"maximum": 100,
							"examples": [20]
						}
					},
					"examples": [{
						"count": 5,
						"percent": 20
					}]
				},
				"protected": {
					"title": "Protected",
					"description": "Globs over project/flag/environment, or `key:` and a glob over keys: replaces and deletes are stopped.",
					"default": [],
					"type": "array",
					"items": {
						"title": "Glob",
						"description": "A glob over project/flag/environment, or `key:` and a glob over keys.",
						"examples": ["storefront/*/production", "key:payments-*"],
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					},
					"examples": [["storefront/*/production", "key:payments-*"]]
				}
			},
			"examples": [{ "deletes": {
				"count": 5,
				"percent": 20
			} }]
		},
		"paused": {
			"title": "Paused",
			"description": "Stops every write to these targets, during an incident.",
			"type": "object",
			"required": ["reason"],
			"additionalProperties": false,
			"properties": {
				"reason": {
					"title": "Reason",
					"description": "Why; shown in the plan.",
					"type": "string",
					"minLength": 1,
					"examples": ["incident 123"]
				},
				"targets": {
					"title": "Targets",
					"description": "Globs over project/flag/environment; everything, templates included, if left out.",
					"type": "array",
					"items": {
						"title": "Glob",
						"description": "A glob over project/flag/environment.",
						"examples": ["*/*/production"],
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					},
					"examples": [["*/*/production"]]
				}
			},
			"examples": [{
				"reason": "incident 123",
				"targets": ["*/*/production"]
			}]
		},
		"checks": {
			"title": "Checks",
			"description": "How severe each check is: `off`, `notice`, `warning` or `error`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"absolute-date-soon": {
					"title": "Absolute date soon",
					"description": "How severe it is that a stage's date lies within the next hour. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"dates-out-of-order": {
					"title": "Dates out of order",
					"description": "How severe it is that a stage's date lies before the stage in front of it can run. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"rollout-goes-down": {
					"title": "Rollout goes down",
					"description": "How severe it is that a stage takes from the variation that is rolled out. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"rollout-incomplete": {
					"title": "Rollout incomplete",
					"description": "How severe it is that a rollout still is a split after the last stage. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"already-on": {
					"title": "Already on",
					"description": "How severe it is that a stage turns on a flag that is on. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"stage-changes-nothing": {
					"title": "Stage changes nothing",
					"description": "How severe it is that a stage leaves the flag as it is. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"stage-fails": {
					"title": "Stage fails",
					"description": "How severe it is that a stage can't be carried out. `error` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"prerequisite-unmet": {
					"title": "Prerequisite unmet",
					"description": "How severe it is that a stage leaves the flag on with a prerequisite that nobody meets. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"bucketing-changes": {
					"title": "Bucketing changes",
					"description": "How severe it is that a stage assigns everyone to a variation anew. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"rollout-running": {
					"title": "Rollout running",
					"description": "How severe it is that a stage changes a rule on which an experiment or an automated rollout runs. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"unknown-instruction": {
					"title": "Unknown instruction",
					"description": "How severe it is that an instruction's kind is not one that LaunchDarkly documents for workflows. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"approval-after-schedule": {
					"title": "Approval after schedule",
					"description": "How severe it is that an approval stands behind a schedule in one stage. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"too-many-approvers": {
					"title": "Too many approvers",
					"description": "How severe it is that an approval asks more than ten members. `error` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"approvals-elsewhere": {
					"title": "Approvals elsewhere",
					"description": "How severe it is that the environment's approvals go through another system, where workflows can't be used. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"approval-missing": {
					"title": "Approval missing",
					"description": "How severe it is that the environment requires approvals, and a stage asks for none. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"flag-archived": {
					"title": "Flag archived",
					"description": "How severe it is that the flag is archived. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"overlapping-workflows": {
					"title": "Overlapping workflows",
					"description": "How severe it is that two active workflows act on the same part of one flag. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				}
			},
			"examples": [{
				"approval-after-schedule": "error",
				"rollout-goes-down": "off"
			}]
		},
		"policies": {
			"title": "Policies",
			"description": "What a team asks of its workflows, as JSON Schema: each with `name`, `match`, `severity`, `message` and `schema`; at most 50.",
			"type": "array",
			"maxItems": 50,
			"items": {
				"title": "Policy",
				"description": "What workflows that a change sends are held against.",
				"type": "object",
				"required": ["name", "schema"],
				"additionalProperties": false,
				"examples": [{
					"name": "approval first",
					"match": "*/*/production",
					"message": "Production needs an approval in its first stage.",
					"schema": { "properties": { "stages": { "prefixItems": [{ "properties": { "approval": { "const": true } } }] } } }
				}],
				"properties": {
					"name": {
						"title": "Name",
						"description": "What reports call it; each has a name of its own.",
						"type": "string",
						"minLength": 1,
						"maxLength": 100,
						"examples": ["approval first"]
					},
					"match": {
						"title": "Match",
						"description": "A glob over project/flag/environment, or `key:` and a glob over keys; or a list of which one has to fit. Everything if left out.",
						"type": ["string", "array"],
						"if": { "type": "string" },
						"then": {
							"minLength": 1,
							"maxLength": 300
						},
						"else": {
							"minItems": 1,
							"items": {
								"title": "Glob",
								"description": "A glob over project/flag/environment, or `key:` and a glob over keys.",
								"examples": ["*/*/production", "key:payments-*"],
								"type": "string",
								"minLength": 1,
								"maxLength": 300
							}
						},
						"examples": ["*/*/production", ["storefront/*/production", "key:payments-*"]]
					},
					"severity": {
						"title": "Severity",
						"description": "`error` stops what breaks it, `warning` and `notice` tell of it, `off` does nothing. `error` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
						"examples": ["warning"],
						"enum": [
							"off",
							"notice",
							"warning",
							"error",
							false
						]
					},
					"message": {
						"title": "Message",
						"description": "What whoever breaks it is told. The schema's own words if left out.",
						"type": "string",
						"minLength": 1,
						"maxLength": 500,
						"examples": ["Production needs an approval in its first stage."]
					},
					"schema": {
						"title": "Schema",
						"description": "A JSON Schema of draft 2020-12, which workflows have to fit. What of it can be used is in policy.schema.json, what it is held against in policy-input.schema.json.",
						"examples": [{ "properties": { "stages": { "minItems": 2 } } }],
						"type": ["object", "boolean"],
						"$ref": "policy.schema.json"
					}
				}
			},
			"examples": [[{
				"name": "approval first",
				"match": "*/*/production",
				"schema": { "properties": { "stages": { "prefixItems": [{ "properties": { "approval": { "const": true } } }] } } }
			}]]
		},
		"requests": {
			"title": "Requests",
			"description": "How requests are sent to LaunchDarkly.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"concurrency": {
					"title": "Concurrency",
					"description": "How many requests are under way at once.",
					"default": 8,
					"type": "integer",
					"minimum": 1,
					"maximum": 64,
					"examples": [8]
				},
				"headroom": {
					"title": "Headroom",
					"description": "Part of every rate-limit window that is left to other tokens of the account, from 0% to 99%.",
					"default": "20%",
					"type": "string",
					"pattern": "^\\d{1,2}%$",
					"examples": ["20%"]
				},
				"timeout": {
					"title": "Timeout",
					"description": "How long one request may take, to the last byte of its answer: milliseconds (ms), seconds (s) or minutes (m); at most an hour.",
					"default": "30s",
					"type": "string",
					"pattern": "^[1-9]\\d{0,5}(?:ms|s|m)$",
					"examples": ["30s"]
				},
				"budget": {
					"title": "Budget",
					"description": "How long all requests together may take: seconds (s), minutes (m) or hours (h); at most a day. It begins with the first request, and stands still at the prompt of `apply`.",
					"default": "15m",
					"type": "string",
					"pattern": "^[1-9]\\d{0,5}(?:s|m|h)$",
					"examples": ["15m"]
				}
			},
			"examples": [{
				"concurrency": 8,
				"headroom": "20%",
				"timeout": "30s",
				"budget": "15m"
			}]
		},
		"replaceOrder": {
			"title": "Replace order",
			"description": "Whether a replaced workflow's successor is created before it is deleted, or after. `delete-first` only where LaunchDarkly refuses two workflows on a flag and environment; a refused create then leaves none.",
			"default": "create-first",
			"enum": ["create-first", "delete-first"],
			"examples": ["create-first"]
		},
		"service": {
			"title": "Service",
			"description": "What was found out about your LaunchDarkly where its documentation leaves it open: `probe --write` writes it. What is left out is unknown.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"probed": {
					"title": "Probed",
					"description": "The day it was found out, as `2026-11-29`.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"examples": ["2026-11-29"]
				},
				"secondActiveWorkflow": {
					"title": "Second active workflow",
					"description": "Whether a flag and environment may have two active workflows. `refused` makes `delete-first` the `replaceOrder` where none is written.",
					"enum": ["allowed", "refused"],
					"examples": ["allowed"]
				},
				"unfilteredListShowsEnded": {
					"title": "Unfiltered list shows ended",
					"description": "Whether a list of workflows without `status` has those that have ended.",
					"type": "boolean",
					"examples": [true]
				},
				"readerMayDryRun": {
					"title": "Reader may dry-run",
					"description": "Whether LaunchDarkly takes a dry run, which is a POST, from a reader's token.",
					"type": "boolean",
					"examples": [true]
				},
				"relativeWaitsFrom": {
					"title": "Relative waits from",
					"description": "What a wait of a later stage counts from: the end of the stage before, or the workflow's start.",
					"enum": ["previous-stage", "workflow-start"],
					"examples": ["previous-stage"]
				},
				"listedWithin": {
					"title": "Listed within",
					"description": "How soon a list shows what was created: milliseconds (ms) or seconds (s); `1m` for a minute or longer.",
					"type": "string",
					"pattern": "^[1-9]\\d{0,5}(?:ms|s|m)$",
					"examples": ["3s"]
				}
			},
			"examples": [{
				"probed": "2026-11-29",
				"secondActiveWorkflow": "allowed",
				"unfilteredListShowsEnded": true,
				"readerMayDryRun": true,
				"relativeWaitsFrom": "previous-stage",
				"listedWithin": "3s"
			}]
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const pattern3 = /* @__PURE__ */ new RegExp("^[^\\s\\[\\]=]+$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "u");
const pattern22 = /* @__PURE__ */ new RegExp("^\\d{1,2}%$", "u");
const pattern23 = /* @__PURE__ */ new RegExp("^[1-9]\\d{0,5}(?:ms|s|m)$", "u");
const pattern24 = /* @__PURE__ */ new RegExp("^[1-9]\\d{0,5}(?:s|m|h)$", "u");
const pattern25 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema21 = {
	"title": "Key",
	"description": "A key in LaunchDarkly. Letters, digits, `.`, `_` and `-`.",
	"type": "string",
	"minLength": 1,
	"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
	"maxLength": 256,
	"examples": ["production"]
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 256) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 256 },
				message: "must NOT have more than 256 characters",
				schema: 256,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
				message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
				schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/policy.schema.json",
	"title": "Schema of a policy",
	"description": "What of JSON Schema, draft 2020-12, a policy may use. It is held against what policy-input.schema.json describes.",
	"examples": [{ "properties": { "stages": { "prefixItems": [{ "properties": { "approval": { "const": true } } }] } } }],
	"type": ["object", "boolean"]
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type },
			message: "must be object,boolean",
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.owner !== void 0) {
			let data0 = data.owner;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err1 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema19.properties.owner,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern3.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\s\\[\\]=]+$" },
						message: "must match pattern \"^[^\\s\\[\\]=]+$\"",
						schema: "^[^\\s\\[\\]=]+$",
						parentSchema: schema19.properties.owner,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.owner.type,
					parentSchema: schema19.properties.owner,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.formerOwners !== void 0) {
			let data1 = data.formerOwners;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern3.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/formerOwners/" + i0,
								schemaPath: "#/properties/formerOwners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\s\\[\\]=]+$" },
								message: "must match pattern \"^[^\\s\\[\\]=]+$\"",
								schema: "^[^\\s\\[\\]=]+$",
								parentSchema: schema19.properties.formerOwners.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/formerOwners/" + i0,
							schemaPath: "#/properties/formerOwners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.formerOwners.items.type,
							parentSchema: schema19.properties.formerOwners.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err6 = {
								instancePath: instancePath + "/formerOwners",
								schemaPath: "#/properties/formerOwners/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema19.properties.formerOwners,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/formerOwners",
					schemaPath: "#/properties/formerOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.formerOwners.type,
					parentSchema: schema19.properties.formerOwners,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data3 = data.defaults;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "project" || key1 === "environments" || key1 === "maintainer")) {
					const err8 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.defaults,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.project !== void 0) {
					let data4 = data3.project;
					if (typeof data4 === "string") {
						if (func2(data4) > 256) {
							const err9 = {
								instancePath: instancePath + "/defaults/project",
								schemaPath: "#/properties/defaults/properties/project/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								schema: 256,
								parentSchema: schema19.properties.defaults.properties.project,
								data: data4
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func2(data4) < 1) {
							const err10 = {
								instancePath: instancePath + "/defaults/project",
								schemaPath: "#/properties/defaults/properties/project/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema19.properties.defaults.properties.project,
								data: data4
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern5.test(data4)) {
							const err11 = {
								instancePath: instancePath + "/defaults/project",
								schemaPath: "#/properties/defaults/properties/project/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
								message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
								schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
								parentSchema: schema19.properties.defaults.properties.project,
								data: data4
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/defaults/project",
							schemaPath: "#/properties/defaults/properties/project/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.defaults.properties.project.type,
							parentSchema: schema19.properties.defaults.properties.project,
							data: data4
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data3.environments !== void 0) {
					let data5 = data3.environments;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							const err13 = {
								instancePath: instancePath + "/defaults/environments",
								schemaPath: "#/properties/defaults/properties/environments/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema19.properties.defaults.properties.environments,
								data: data5
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						const len1 = data5.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data6 = data5[i2];
							if (typeof data6 !== "string") {
								const err14 = {
									instancePath: instancePath + "/defaults/environments/" + i2,
									schemaPath: "#/properties/defaults/properties/environments/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.defaults.properties.environments.items.type,
									parentSchema: schema19.properties.defaults.properties.environments.items,
									data: data6
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (!validate106(data6, {
								instancePath: instancePath + "/defaults/environments/" + i2,
								parentData: data5,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
								errors = vErrors.length;
							}
						}
						let i3 = data5.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data5[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err15 = {
										instancePath: instancePath + "/defaults/environments",
										schemaPath: "#/properties/defaults/properties/environments/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										},
										message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
										schema: true,
										parentSchema: schema19.properties.defaults.properties.environments,
										data: data5
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/defaults/environments",
							schemaPath: "#/properties/defaults/properties/environments/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.defaults.properties.environments.type,
							parentSchema: schema19.properties.defaults.properties.environments,
							data: data5
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data3.maintainer !== void 0) {
					let data7 = data3.maintainer;
					if (typeof data7 === "string") {
						if (func2(data7) < 1) {
							const err17 = {
								instancePath: instancePath + "/defaults/maintainer",
								schemaPath: "#/properties/defaults/properties/maintainer/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema19.properties.defaults.properties.maintainer,
								data: data7
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/defaults/maintainer",
							schemaPath: "#/properties/defaults/properties/maintainer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.defaults.properties.maintainer.type,
							parentSchema: schema19.properties.defaults.properties.maintainer,
							data: data7
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.defaults.type,
					parentSchema: schema19.properties.defaults,
					data: data3
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.timeZone !== void 0) {
			let data8 = data.timeZone;
			if (typeof data8 === "string") {
				if (func2(data8) < 1) {
					const err20 = {
						instancePath: instancePath + "/timeZone",
						schemaPath: "#/properties/timeZone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema19.properties.timeZone,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/timeZone",
					schemaPath: "#/properties/timeZone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.timeZone.type,
					parentSchema: schema19.properties.timeZone,
					data: data8
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.guards !== void 0) {
			let data9 = data.guards;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (!(key2 === "deletes" || key2 === "protected")) {
					const err22 = {
						instancePath: instancePath + "/guards",
						schemaPath: "#/properties/guards/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.guards,
						data: data9
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9.deletes !== void 0) {
					let data10 = data9.deletes;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key3 in data10) if (!(key3 === "count" || key3 === "percent")) {
							const err23 = {
								instancePath: instancePath + "/guards/deletes",
								schemaPath: "#/properties/guards/properties/deletes/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema19.properties.guards.properties.deletes,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data10.count !== void 0) {
							let data11 = data10.count;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err24 = {
									instancePath: instancePath + "/guards/deletes/count",
									schemaPath: "#/properties/guards/properties/deletes/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema19.properties.guards.properties.deletes.properties.count.type,
									parentSchema: schema19.properties.guards.properties.deletes.properties.count,
									data: data11
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									const err25 = {
										instancePath: instancePath + "/guards/deletes/count",
										schemaPath: "#/properties/guards/properties/deletes/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema19.properties.guards.properties.deletes.properties.count,
										data: data11
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
						}
						if (data10.percent !== void 0) {
							let data12 = data10.percent;
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 100 || isNaN(data12)) {
									const err26 = {
										instancePath: instancePath + "/guards/deletes/percent",
										schemaPath: "#/properties/guards/properties/deletes/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100",
										schema: 100,
										parentSchema: schema19.properties.guards.properties.deletes.properties.percent,
										data: data12
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err27 = {
										instancePath: instancePath + "/guards/deletes/percent",
										schemaPath: "#/properties/guards/properties/deletes/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema19.properties.guards.properties.deletes.properties.percent,
										data: data12
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/guards/deletes/percent",
									schemaPath: "#/properties/guards/properties/deletes/properties/percent/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema19.properties.guards.properties.deletes.properties.percent.type,
									parentSchema: schema19.properties.guards.properties.deletes.properties.percent,
									data: data12
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/guards/deletes",
							schemaPath: "#/properties/guards/properties/deletes/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema19.properties.guards.properties.deletes.type,
							parentSchema: schema19.properties.guards.properties.deletes,
							data: data10
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data9.protected !== void 0) {
					let data13 = data9.protected;
					if (Array.isArray(data13)) {
						const len2 = data13.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data14 = data13[i4];
							if (typeof data14 === "string") {
								if (func2(data14) > 300) {
									const err30 = {
										instancePath: instancePath + "/guards/protected/" + i4,
										schemaPath: "#/properties/guards/properties/protected/items/maxLength",
										keyword: "maxLength",
										params: { limit: 300 },
										message: "must NOT have more than 300 characters",
										schema: 300,
										parentSchema: schema19.properties.guards.properties.protected.items,
										data: data14
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (func2(data14) < 1) {
									const err31 = {
										instancePath: instancePath + "/guards/protected/" + i4,
										schemaPath: "#/properties/guards/properties/protected/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.guards.properties.protected.items,
										data: data14
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/guards/protected/" + i4,
									schemaPath: "#/properties/guards/properties/protected/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.guards.properties.protected.items.type,
									parentSchema: schema19.properties.guards.properties.protected.items,
									data: data14
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/guards/protected",
							schemaPath: "#/properties/guards/properties/protected/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.guards.properties.protected.type,
							parentSchema: schema19.properties.guards.properties.protected,
							data: data13
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/guards",
					schemaPath: "#/properties/guards/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.guards.type,
					parentSchema: schema19.properties.guards,
					data: data9
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.paused !== void 0) {
			let data15 = data.paused;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.reason === void 0) {
					const err35 = {
						instancePath: instancePath + "/paused",
						schemaPath: "#/properties/paused/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'",
						schema: schema19.properties.paused.required,
						parentSchema: schema19.properties.paused,
						data: data15
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				for (const key4 in data15) if (!(key4 === "reason" || key4 === "targets")) {
					const err36 = {
						instancePath: instancePath + "/paused",
						schemaPath: "#/properties/paused/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.paused,
						data: data15
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data15.reason !== void 0) {
					let data16 = data15.reason;
					if (typeof data16 === "string") {
						if (func2(data16) < 1) {
							const err37 = {
								instancePath: instancePath + "/paused/reason",
								schemaPath: "#/properties/paused/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema19.properties.paused.properties.reason,
								data: data16
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/paused/reason",
							schemaPath: "#/properties/paused/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.paused.properties.reason.type,
							parentSchema: schema19.properties.paused.properties.reason,
							data: data16
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data15.targets !== void 0) {
					let data17 = data15.targets;
					if (Array.isArray(data17)) {
						const len3 = data17.length;
						for (let i5 = 0; i5 < len3; i5++) {
							let data18 = data17[i5];
							if (typeof data18 === "string") {
								if (func2(data18) > 300) {
									const err39 = {
										instancePath: instancePath + "/paused/targets/" + i5,
										schemaPath: "#/properties/paused/properties/targets/items/maxLength",
										keyword: "maxLength",
										params: { limit: 300 },
										message: "must NOT have more than 300 characters",
										schema: 300,
										parentSchema: schema19.properties.paused.properties.targets.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (func2(data18) < 1) {
									const err40 = {
										instancePath: instancePath + "/paused/targets/" + i5,
										schemaPath: "#/properties/paused/properties/targets/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.paused.properties.targets.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/paused/targets/" + i5,
									schemaPath: "#/properties/paused/properties/targets/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.paused.properties.targets.items.type,
									parentSchema: schema19.properties.paused.properties.targets.items,
									data: data18
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/paused/targets",
							schemaPath: "#/properties/paused/properties/targets/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.paused.properties.targets.type,
							parentSchema: schema19.properties.paused.properties.targets,
							data: data17
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/paused",
					schemaPath: "#/properties/paused/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.paused.type,
					parentSchema: schema19.properties.paused,
					data: data15
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data19 = data.checks;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key5 in data19) if (!func1.call(schema19.properties.checks.properties, key5)) {
					const err44 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.checks,
						data: data19
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data19["absolute-date-soon"] !== void 0) {
					let data20 = data19["absolute-date-soon"];
					if (!(data20 === "off" || data20 === "notice" || data20 === "warning" || data20 === "error" || data20 === false)) {
						const err45 = {
							instancePath: instancePath + "/checks/absolute-date-soon",
							schemaPath: "#/properties/checks/properties/absolute-date-soon/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["absolute-date-soon"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["absolute-date-soon"].enum,
							parentSchema: schema19.properties.checks.properties["absolute-date-soon"],
							data: data20
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data19["dates-out-of-order"] !== void 0) {
					let data21 = data19["dates-out-of-order"];
					if (!(data21 === "off" || data21 === "notice" || data21 === "warning" || data21 === "error" || data21 === false)) {
						const err46 = {
							instancePath: instancePath + "/checks/dates-out-of-order",
							schemaPath: "#/properties/checks/properties/dates-out-of-order/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["dates-out-of-order"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["dates-out-of-order"].enum,
							parentSchema: schema19.properties.checks.properties["dates-out-of-order"],
							data: data21
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data19["rollout-goes-down"] !== void 0) {
					let data22 = data19["rollout-goes-down"];
					if (!(data22 === "off" || data22 === "notice" || data22 === "warning" || data22 === "error" || data22 === false)) {
						const err47 = {
							instancePath: instancePath + "/checks/rollout-goes-down",
							schemaPath: "#/properties/checks/properties/rollout-goes-down/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["rollout-goes-down"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["rollout-goes-down"].enum,
							parentSchema: schema19.properties.checks.properties["rollout-goes-down"],
							data: data22
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data19["rollout-incomplete"] !== void 0) {
					let data23 = data19["rollout-incomplete"];
					if (!(data23 === "off" || data23 === "notice" || data23 === "warning" || data23 === "error" || data23 === false)) {
						const err48 = {
							instancePath: instancePath + "/checks/rollout-incomplete",
							schemaPath: "#/properties/checks/properties/rollout-incomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["rollout-incomplete"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["rollout-incomplete"].enum,
							parentSchema: schema19.properties.checks.properties["rollout-incomplete"],
							data: data23
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data19["already-on"] !== void 0) {
					let data24 = data19["already-on"];
					if (!(data24 === "off" || data24 === "notice" || data24 === "warning" || data24 === "error" || data24 === false)) {
						const err49 = {
							instancePath: instancePath + "/checks/already-on",
							schemaPath: "#/properties/checks/properties/already-on/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["already-on"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["already-on"].enum,
							parentSchema: schema19.properties.checks.properties["already-on"],
							data: data24
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data19["stage-changes-nothing"] !== void 0) {
					let data25 = data19["stage-changes-nothing"];
					if (!(data25 === "off" || data25 === "notice" || data25 === "warning" || data25 === "error" || data25 === false)) {
						const err50 = {
							instancePath: instancePath + "/checks/stage-changes-nothing",
							schemaPath: "#/properties/checks/properties/stage-changes-nothing/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["stage-changes-nothing"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["stage-changes-nothing"].enum,
							parentSchema: schema19.properties.checks.properties["stage-changes-nothing"],
							data: data25
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data19["stage-fails"] !== void 0) {
					let data26 = data19["stage-fails"];
					if (!(data26 === "off" || data26 === "notice" || data26 === "warning" || data26 === "error" || data26 === false)) {
						const err51 = {
							instancePath: instancePath + "/checks/stage-fails",
							schemaPath: "#/properties/checks/properties/stage-fails/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["stage-fails"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["stage-fails"].enum,
							parentSchema: schema19.properties.checks.properties["stage-fails"],
							data: data26
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data19["prerequisite-unmet"] !== void 0) {
					let data27 = data19["prerequisite-unmet"];
					if (!(data27 === "off" || data27 === "notice" || data27 === "warning" || data27 === "error" || data27 === false)) {
						const err52 = {
							instancePath: instancePath + "/checks/prerequisite-unmet",
							schemaPath: "#/properties/checks/properties/prerequisite-unmet/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["prerequisite-unmet"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["prerequisite-unmet"].enum,
							parentSchema: schema19.properties.checks.properties["prerequisite-unmet"],
							data: data27
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data19["bucketing-changes"] !== void 0) {
					let data28 = data19["bucketing-changes"];
					if (!(data28 === "off" || data28 === "notice" || data28 === "warning" || data28 === "error" || data28 === false)) {
						const err53 = {
							instancePath: instancePath + "/checks/bucketing-changes",
							schemaPath: "#/properties/checks/properties/bucketing-changes/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["bucketing-changes"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["bucketing-changes"].enum,
							parentSchema: schema19.properties.checks.properties["bucketing-changes"],
							data: data28
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data19["rollout-running"] !== void 0) {
					let data29 = data19["rollout-running"];
					if (!(data29 === "off" || data29 === "notice" || data29 === "warning" || data29 === "error" || data29 === false)) {
						const err54 = {
							instancePath: instancePath + "/checks/rollout-running",
							schemaPath: "#/properties/checks/properties/rollout-running/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["rollout-running"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["rollout-running"].enum,
							parentSchema: schema19.properties.checks.properties["rollout-running"],
							data: data29
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data19["unknown-instruction"] !== void 0) {
					let data30 = data19["unknown-instruction"];
					if (!(data30 === "off" || data30 === "notice" || data30 === "warning" || data30 === "error" || data30 === false)) {
						const err55 = {
							instancePath: instancePath + "/checks/unknown-instruction",
							schemaPath: "#/properties/checks/properties/unknown-instruction/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["unknown-instruction"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["unknown-instruction"].enum,
							parentSchema: schema19.properties.checks.properties["unknown-instruction"],
							data: data30
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data19["approval-after-schedule"] !== void 0) {
					let data31 = data19["approval-after-schedule"];
					if (!(data31 === "off" || data31 === "notice" || data31 === "warning" || data31 === "error" || data31 === false)) {
						const err56 = {
							instancePath: instancePath + "/checks/approval-after-schedule",
							schemaPath: "#/properties/checks/properties/approval-after-schedule/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["approval-after-schedule"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["approval-after-schedule"].enum,
							parentSchema: schema19.properties.checks.properties["approval-after-schedule"],
							data: data31
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data19["too-many-approvers"] !== void 0) {
					let data32 = data19["too-many-approvers"];
					if (!(data32 === "off" || data32 === "notice" || data32 === "warning" || data32 === "error" || data32 === false)) {
						const err57 = {
							instancePath: instancePath + "/checks/too-many-approvers",
							schemaPath: "#/properties/checks/properties/too-many-approvers/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["too-many-approvers"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["too-many-approvers"].enum,
							parentSchema: schema19.properties.checks.properties["too-many-approvers"],
							data: data32
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data19["approvals-elsewhere"] !== void 0) {
					let data33 = data19["approvals-elsewhere"];
					if (!(data33 === "off" || data33 === "notice" || data33 === "warning" || data33 === "error" || data33 === false)) {
						const err58 = {
							instancePath: instancePath + "/checks/approvals-elsewhere",
							schemaPath: "#/properties/checks/properties/approvals-elsewhere/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["approvals-elsewhere"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["approvals-elsewhere"].enum,
							parentSchema: schema19.properties.checks.properties["approvals-elsewhere"],
							data: data33
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data19["approval-missing"] !== void 0) {
					let data34 = data19["approval-missing"];
					if (!(data34 === "off" || data34 === "notice" || data34 === "warning" || data34 === "error" || data34 === false)) {
						const err59 = {
							instancePath: instancePath + "/checks/approval-missing",
							schemaPath: "#/properties/checks/properties/approval-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["approval-missing"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["approval-missing"].enum,
							parentSchema: schema19.properties.checks.properties["approval-missing"],
							data: data34
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data19["flag-archived"] !== void 0) {
					let data35 = data19["flag-archived"];
					if (!(data35 === "off" || data35 === "notice" || data35 === "warning" || data35 === "error" || data35 === false)) {
						const err60 = {
							instancePath: instancePath + "/checks/flag-archived",
							schemaPath: "#/properties/checks/properties/flag-archived/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["flag-archived"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["flag-archived"].enum,
							parentSchema: schema19.properties.checks.properties["flag-archived"],
							data: data35
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data19["overlapping-workflows"] !== void 0) {
					let data36 = data19["overlapping-workflows"];
					if (!(data36 === "off" || data36 === "notice" || data36 === "warning" || data36 === "error" || data36 === false)) {
						const err61 = {
							instancePath: instancePath + "/checks/overlapping-workflows",
							schemaPath: "#/properties/checks/properties/overlapping-workflows/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["overlapping-workflows"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["overlapping-workflows"].enum,
							parentSchema: schema19.properties.checks.properties["overlapping-workflows"],
							data: data36
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.checks.type,
					parentSchema: schema19.properties.checks,
					data: data19
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data37 = data.policies;
			if (Array.isArray(data37)) {
				if (data37.length > 50) {
					const err63 = {
						instancePath: instancePath + "/policies",
						schemaPath: "#/properties/policies/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items",
						schema: 50,
						parentSchema: schema19.properties.policies,
						data: data37
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				const len4 = data37.length;
				for (let i6 = 0; i6 < len4; i6++) {
					let data38 = data37[i6];
					if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
						if (data38.name === void 0) {
							const err64 = {
								instancePath: instancePath + "/policies/" + i6,
								schemaPath: "#/properties/policies/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema19.properties.policies.items.required,
								parentSchema: schema19.properties.policies.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data38.schema === void 0) {
							const err65 = {
								instancePath: instancePath + "/policies/" + i6,
								schemaPath: "#/properties/policies/items/required",
								keyword: "required",
								params: { missingProperty: "schema" },
								message: "must have required property 'schema'",
								schema: schema19.properties.policies.items.required,
								parentSchema: schema19.properties.policies.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						for (const key6 in data38) if (!(key6 === "name" || key6 === "match" || key6 === "severity" || key6 === "message" || key6 === "schema")) {
							const err66 = {
								instancePath: instancePath + "/policies/" + i6,
								schemaPath: "#/properties/policies/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema19.properties.policies.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data38.name !== void 0) {
							let data39 = data38.name;
							if (typeof data39 === "string") {
								if (func2(data39) > 100) {
									const err67 = {
										instancePath: instancePath + "/policies/" + i6 + "/name",
										schemaPath: "#/properties/policies/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema19.properties.policies.items.properties.name,
										data: data39
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								if (func2(data39) < 1) {
									const err68 = {
										instancePath: instancePath + "/policies/" + i6 + "/name",
										schemaPath: "#/properties/policies/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.policies.items.properties.name,
										data: data39
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/policies/" + i6 + "/name",
									schemaPath: "#/properties/policies/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.policies.items.properties.name.type,
									parentSchema: schema19.properties.policies.items.properties.name,
									data: data39
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data38.match !== void 0) {
							let data40 = data38.match;
							if (typeof data40 !== "string" && !Array.isArray(data40)) {
								const err70 = {
									instancePath: instancePath + "/policies/" + i6 + "/match",
									schemaPath: "#/properties/policies/items/properties/match/type",
									keyword: "type",
									params: { type: schema19.properties.policies.items.properties.match.type },
									message: "must be string,array",
									schema: schema19.properties.policies.items.properties.match.type,
									parentSchema: schema19.properties.policies.items.properties.match,
									data: data40
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							const _errs73 = errors;
							let valid19 = true;
							const _errs74 = errors;
							if (typeof data40 !== "string") {
								const err71 = {};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid0 = _errs74 === errors;
							errors = _errs73;
							if (vErrors !== null) {
								if (_errs73) vErrors.length = _errs73;
								else vErrors = null;
							}
							let ifClause0;
							if (_valid0) {
								const _errs76 = errors;
								if (typeof data40 === "string") {
									if (func2(data40) > 300) {
										const err72 = {
											instancePath: instancePath + "/policies/" + i6 + "/match",
											schemaPath: "#/properties/policies/items/properties/match/then/maxLength",
											keyword: "maxLength",
											params: { limit: 300 },
											message: "must NOT have more than 300 characters",
											schema: 300,
											parentSchema: schema19.properties.policies.items.properties.match.then,
											data: data40
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
									if (func2(data40) < 1) {
										const err73 = {
											instancePath: instancePath + "/policies/" + i6 + "/match",
											schemaPath: "#/properties/policies/items/properties/match/then/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema19.properties.policies.items.properties.match.then,
											data: data40
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
								var _valid0 = _errs76 === errors;
								valid19 = _valid0;
								ifClause0 = "then";
							} else {
								const _errs77 = errors;
								if (Array.isArray(data40)) {
									if (data40.length < 1) {
										const err74 = {
											instancePath: instancePath + "/policies/" + i6 + "/match",
											schemaPath: "#/properties/policies/items/properties/match/else/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items",
											schema: 1,
											parentSchema: schema19.properties.policies.items.properties.match.else,
											data: data40
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
									const len5 = data40.length;
									for (let i7 = 0; i7 < len5; i7++) {
										let data41 = data40[i7];
										if (typeof data41 === "string") {
											if (func2(data41) > 300) {
												const err75 = {
													instancePath: instancePath + "/policies/" + i6 + "/match/" + i7,
													schemaPath: "#/properties/policies/items/properties/match/else/items/maxLength",
													keyword: "maxLength",
													params: { limit: 300 },
													message: "must NOT have more than 300 characters",
													schema: 300,
													parentSchema: schema19.properties.policies.items.properties.match.else.items,
													data: data41
												};
												if (vErrors === null) vErrors = [err75];
												else vErrors.push(err75);
												errors++;
											}
											if (func2(data41) < 1) {
												const err76 = {
													instancePath: instancePath + "/policies/" + i6 + "/match/" + i7,
													schemaPath: "#/properties/policies/items/properties/match/else/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters",
													schema: 1,
													parentSchema: schema19.properties.policies.items.properties.match.else.items,
													data: data41
												};
												if (vErrors === null) vErrors = [err76];
												else vErrors.push(err76);
												errors++;
											}
										} else {
											const err77 = {
												instancePath: instancePath + "/policies/" + i6 + "/match/" + i7,
												schemaPath: "#/properties/policies/items/properties/match/else/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema19.properties.policies.items.properties.match.else.items.type,
												parentSchema: schema19.properties.policies.items.properties.match.else.items,
												data: data41
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									}
								}
								var _valid0 = _errs77 === errors;
								valid19 = _valid0;
								ifClause0 = "else";
							}
							if (!valid19) {
								const err78 = {
									instancePath: instancePath + "/policies/" + i6 + "/match",
									schemaPath: "#/properties/policies/items/properties/match/if",
									keyword: "if",
									params: { failingKeyword: ifClause0 },
									message: "must match \"" + ifClause0 + "\" schema",
									schema: schema19.properties.policies.items.properties.match.if,
									parentSchema: schema19.properties.policies.items.properties.match,
									data: data40
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data38.severity !== void 0) {
							let data42 = data38.severity;
							if (!(data42 === "off" || data42 === "notice" || data42 === "warning" || data42 === "error" || data42 === false)) {
								const err79 = {
									instancePath: instancePath + "/policies/" + i6 + "/severity",
									schemaPath: "#/properties/policies/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.policies.items.properties.severity.enum },
									message: "must be equal to one of the allowed values",
									schema: schema19.properties.policies.items.properties.severity.enum,
									parentSchema: schema19.properties.policies.items.properties.severity,
									data: data42
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data38.message !== void 0) {
							let data43 = data38.message;
							if (typeof data43 === "string") {
								if (func2(data43) > 500) {
									const err80 = {
										instancePath: instancePath + "/policies/" + i6 + "/message",
										schemaPath: "#/properties/policies/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters",
										schema: 500,
										parentSchema: schema19.properties.policies.items.properties.message,
										data: data43
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
								if (func2(data43) < 1) {
									const err81 = {
										instancePath: instancePath + "/policies/" + i6 + "/message",
										schemaPath: "#/properties/policies/items/properties/message/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.policies.items.properties.message,
										data: data43
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							} else {
								const err82 = {
									instancePath: instancePath + "/policies/" + i6 + "/message",
									schemaPath: "#/properties/policies/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.policies.items.properties.message.type,
									parentSchema: schema19.properties.policies.items.properties.message,
									data: data43
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data38.schema !== void 0) {
							let data44 = data38.schema;
							if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && typeof data44 !== "boolean") {
								const err83 = {
									instancePath: instancePath + "/policies/" + i6 + "/schema",
									schemaPath: "#/properties/policies/items/properties/schema/type",
									keyword: "type",
									params: { type: schema19.properties.policies.items.properties.schema.type },
									message: "must be object,boolean",
									schema: schema19.properties.policies.items.properties.schema.type,
									parentSchema: schema19.properties.policies.items.properties.schema,
									data: data44
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
							if (!validate108(data44, {
								instancePath: instancePath + "/policies/" + i6 + "/schema",
								parentData: data38,
								parentDataProperty: "schema",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/policies/" + i6,
							schemaPath: "#/properties/policies/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema19.properties.policies.items.type,
							parentSchema: schema19.properties.policies.items,
							data: data38
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.policies.type,
					parentSchema: schema19.properties.policies,
					data: data37
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.requests !== void 0) {
			let data45 = data.requests;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				for (const key7 in data45) if (!(key7 === "concurrency" || key7 === "headroom" || key7 === "timeout" || key7 === "budget")) {
					const err86 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.requests,
						data: data45
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data45.concurrency !== void 0) {
					let data46 = data45.concurrency;
					if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
						const err87 = {
							instancePath: instancePath + "/requests/concurrency",
							schemaPath: "#/properties/requests/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema19.properties.requests.properties.concurrency.type,
							parentSchema: schema19.properties.requests.properties.concurrency,
							data: data46
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					if (typeof data46 == "number" && isFinite(data46)) {
						if (data46 > 64 || isNaN(data46)) {
							const err88 = {
								instancePath: instancePath + "/requests/concurrency",
								schemaPath: "#/properties/requests/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 64
								},
								message: "must be <= 64",
								schema: 64,
								parentSchema: schema19.properties.requests.properties.concurrency,
								data: data46
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data46 < 1 || isNaN(data46)) {
							const err89 = {
								instancePath: instancePath + "/requests/concurrency",
								schemaPath: "#/properties/requests/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema19.properties.requests.properties.concurrency,
								data: data46
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
				}
				if (data45.headroom !== void 0) {
					let data47 = data45.headroom;
					if (typeof data47 === "string") {
						if (!pattern22.test(data47)) {
							const err90 = {
								instancePath: instancePath + "/requests/headroom",
								schemaPath: "#/properties/requests/properties/headroom/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,2}%$" },
								message: "must match pattern \"^\\d{1,2}%$\"",
								schema: "^\\d{1,2}%$",
								parentSchema: schema19.properties.requests.properties.headroom,
								data: data47
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/requests/headroom",
							schemaPath: "#/properties/requests/properties/headroom/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.requests.properties.headroom.type,
							parentSchema: schema19.properties.requests.properties.headroom,
							data: data47
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data45.timeout !== void 0) {
					let data48 = data45.timeout;
					if (typeof data48 === "string") {
						if (!pattern23.test(data48)) {
							const err92 = {
								instancePath: instancePath + "/requests/timeout",
								schemaPath: "#/properties/requests/properties/timeout/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9]\\d{0,5}(?:ms|s|m)$" },
								message: "must match pattern \"^[1-9]\\d{0,5}(?:ms|s|m)$\"",
								schema: "^[1-9]\\d{0,5}(?:ms|s|m)$",
								parentSchema: schema19.properties.requests.properties.timeout,
								data: data48
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/requests/timeout",
							schemaPath: "#/properties/requests/properties/timeout/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.requests.properties.timeout.type,
							parentSchema: schema19.properties.requests.properties.timeout,
							data: data48
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data45.budget !== void 0) {
					let data49 = data45.budget;
					if (typeof data49 === "string") {
						if (!pattern24.test(data49)) {
							const err94 = {
								instancePath: instancePath + "/requests/budget",
								schemaPath: "#/properties/requests/properties/budget/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9]\\d{0,5}(?:s|m|h)$" },
								message: "must match pattern \"^[1-9]\\d{0,5}(?:s|m|h)$\"",
								schema: "^[1-9]\\d{0,5}(?:s|m|h)$",
								parentSchema: schema19.properties.requests.properties.budget,
								data: data49
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/requests/budget",
							schemaPath: "#/properties/requests/properties/budget/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.requests.properties.budget.type,
							parentSchema: schema19.properties.requests.properties.budget,
							data: data49
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.requests.type,
					parentSchema: schema19.properties.requests,
					data: data45
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
		if (data.replaceOrder !== void 0) {
			let data50 = data.replaceOrder;
			if (!(data50 === "create-first" || data50 === "delete-first")) {
				const err97 = {
					instancePath: instancePath + "/replaceOrder",
					schemaPath: "#/properties/replaceOrder/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.replaceOrder.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.replaceOrder.enum,
					parentSchema: schema19.properties.replaceOrder,
					data: data50
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data51 = data.service;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				for (const key8 in data51) if (!(key8 === "probed" || key8 === "secondActiveWorkflow" || key8 === "unfilteredListShowsEnded" || key8 === "readerMayDryRun" || key8 === "relativeWaitsFrom" || key8 === "listedWithin")) {
					const err98 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.service,
						data: data51
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data51.probed !== void 0) {
					let data52 = data51.probed;
					if (typeof data52 === "string") {
						if (!pattern25.test(data52)) {
							const err99 = {
								instancePath: instancePath + "/service/probed",
								schemaPath: "#/properties/service/properties/probed/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
								schema: "^\\d{4}-\\d{2}-\\d{2}$",
								parentSchema: schema19.properties.service.properties.probed,
								data: data52
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					} else {
						const err100 = {
							instancePath: instancePath + "/service/probed",
							schemaPath: "#/properties/service/properties/probed/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.service.properties.probed.type,
							parentSchema: schema19.properties.service.properties.probed,
							data: data52
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data51.secondActiveWorkflow !== void 0) {
					let data53 = data51.secondActiveWorkflow;
					if (!(data53 === "allowed" || data53 === "refused")) {
						const err101 = {
							instancePath: instancePath + "/service/secondActiveWorkflow",
							schemaPath: "#/properties/service/properties/secondActiveWorkflow/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.service.properties.secondActiveWorkflow.enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.service.properties.secondActiveWorkflow.enum,
							parentSchema: schema19.properties.service.properties.secondActiveWorkflow,
							data: data53
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
				if (data51.unfilteredListShowsEnded !== void 0) {
					let data54 = data51.unfilteredListShowsEnded;
					if (typeof data54 !== "boolean") {
						const err102 = {
							instancePath: instancePath + "/service/unfilteredListShowsEnded",
							schemaPath: "#/properties/service/properties/unfilteredListShowsEnded/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema19.properties.service.properties.unfilteredListShowsEnded.type,
							parentSchema: schema19.properties.service.properties.unfilteredListShowsEnded,
							data: data54
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data51.readerMayDryRun !== void 0) {
					let data55 = data51.readerMayDryRun;
					if (typeof data55 !== "boolean") {
						const err103 = {
							instancePath: instancePath + "/service/readerMayDryRun",
							schemaPath: "#/properties/service/properties/readerMayDryRun/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema19.properties.service.properties.readerMayDryRun.type,
							parentSchema: schema19.properties.service.properties.readerMayDryRun,
							data: data55
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data51.relativeWaitsFrom !== void 0) {
					let data56 = data51.relativeWaitsFrom;
					if (!(data56 === "previous-stage" || data56 === "workflow-start")) {
						const err104 = {
							instancePath: instancePath + "/service/relativeWaitsFrom",
							schemaPath: "#/properties/service/properties/relativeWaitsFrom/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.service.properties.relativeWaitsFrom.enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.service.properties.relativeWaitsFrom.enum,
							parentSchema: schema19.properties.service.properties.relativeWaitsFrom,
							data: data56
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data51.listedWithin !== void 0) {
					let data57 = data51.listedWithin;
					if (typeof data57 === "string") {
						if (!pattern23.test(data57)) {
							const err105 = {
								instancePath: instancePath + "/service/listedWithin",
								schemaPath: "#/properties/service/properties/listedWithin/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9]\\d{0,5}(?:ms|s|m)$" },
								message: "must match pattern \"^[1-9]\\d{0,5}(?:ms|s|m)$\"",
								schema: "^[1-9]\\d{0,5}(?:ms|s|m)$",
								parentSchema: schema19.properties.service.properties.listedWithin,
								data: data57
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					} else {
						const err106 = {
							instancePath: instancePath + "/service/listedWithin",
							schemaPath: "#/properties/service/properties/listedWithin/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.service.properties.listedWithin.type,
							parentSchema: schema19.properties.service.properties.listedWithin,
							data: data57
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.service.type,
					parentSchema: schema19.properties.service,
					data: data51
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
	} else {
		const err108 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err108];
		else vErrors.push(err108);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const template = validate110;
const schema43 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/template.schema.json",
	"title": "LaunchDarkly workflow template",
	"description": "A workflow template, kept in a repository.",
	"examples": [{
		"kind": "WorkflowTemplate",
		"key": "standard-rollout",
		"name": "Standard rollout",
		"project": "storefront",
		"environment": "production",
		"flag": "new-checkout",
		"stages": [{
			"name": "10% of customers",
			"conditions": [{ "wait": "2d" }],
			"action": [{ "turn": "on" }, { "rollout": {
				"true": "10%",
				"false": "rest"
			} }]
		}]
	}],
	"type": "object",
	"required": ["kind", "key"],
	"additionalProperties": false,
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "Always `WorkflowTemplate`.",
			"examples": ["WorkflowTemplate"],
			"const": "WorkflowTemplate"
		},
		"key": {
			"title": "Key",
			"description": "The template's key in LaunchDarkly, and this document's name; unique among the directory's templates. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
			"type": "string",
			"minLength": 1,
			"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$",
			"examples": ["standard-rollout"]
		},
		"name": {
			"title": "Name",
			"description": "What the template is called in LaunchDarkly.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["Standard rollout"]
		},
		"description": {
			"title": "Description",
			"description": "What the template is for, as LaunchDarkly shows it. The marker is put below it, so it may not hold `[ld-sync:`.",
			"type": "string",
			"examples": ["Ten percent first, then everyone."]
		},
		"project": {
			"title": "Project",
			"description": "Key of the project whose flag the stages are about; the configuration's default if left out. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["storefront"]
		},
		"projectKey": {
			"title": "Project key",
			"description": "The same as `project`, by the API's name. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["storefront"]
		},
		"flag": {
			"title": "Flag",
			"description": "Key of the flag that the stages are about; needed with `stages`. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["new-checkout"]
		},
		"flagKey": {
			"title": "Flag key",
			"description": "The same as `flag`, by the API's name. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["new-checkout"]
		},
		"environment": {
			"title": "Environment",
			"description": "Key of the environment that the stages are about; the configuration's default, if that is exactly one, if left out. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"environmentKey": {
			"title": "Environment key",
			"description": "The same as `environment`, by the API's name. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"adopt": {
			"title": "Adopt",
			"description": "Takes over a template of this key that was made by hand.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"formerKeys": {
			"title": "Former keys",
			"description": "Keys that this document had before; what they own stays owned.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Former key",
				"description": "A key of the past. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
				"examples": ["old-rollout"],
				"type": "string",
				"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
			},
			"examples": [["old-rollout"]]
		},
		"protect": {
			"title": "Protect",
			"description": "Refuses every replace and delete of this template until it is taken away, here and on the base.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"onRemoval": {
			"title": "On removal",
			"description": "What becomes of the template in LaunchDarkly when this document is removed. It counts as it was carried out last.",
			"default": "delete",
			"enum": ["delete", "keep"],
			"examples": ["keep"]
		},
		"workflowId": {
			"title": "Workflow id",
			"description": "Id of a workflow to make the template from, instead of `stages`.",
			"type": "string",
			"minLength": 1,
			"examples": ["12ab3c4d5ef1a2345bcde67f"]
		},
		"stages": {
			"title": "Stages",
			"description": "The steps, in order: 10,000 at most. A template has them, or a `workflowId`.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1e4,
			"items": { "$ref": "workflow.schema.json#/$defs/stage" },
			"examples": [[{
				"name": "10% of customers",
				"conditions": [{ "wait": "2d" }],
				"action": [{ "turn": "on" }, { "rollout": {
					"true": "10%",
					"false": "rest"
				} }]
			}]]
		}
	},
	"allOf": [
		{
			"if": { "required": ["workflowId"] },
			"then": { "properties": { "stages": false } },
			"else": { "required": ["stages"] }
		},
		{
			"if": { "required": ["project"] },
			"then": { "properties": { "projectKey": false } }
		},
		{
			"if": { "required": ["environment"] },
			"then": { "properties": { "environmentKey": false } }
		},
		{
			"if": { "required": ["flag"] },
			"then": { "properties": { "flagKey": false } }
		}
	]
};
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const schema28 = {
	"title": "Stage",
	"description": "A step of the workflow: once its conditions are met, its action is carried out on the flag.",
	"examples": [{
		"name": "10% of customers",
		"conditions": [{ "wait": "2d" }],
		"action": [{ "turn": "on" }, { "rollout": {
			"true": "10%",
			"false": "rest"
		} }]
	}],
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": {
			"title": "Stage name",
			"description": "What the stage is called. Plans, `startAt` and parameters name it: give each its own.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["10% of customers"]
		},
		"executeConditionsInSequence": {
			"title": "In sequence",
			"description": "Whether a condition waits for the one before it.",
			"type": "boolean",
			"examples": [true]
		},
		"conditions": {
			"title": "Conditions",
			"description": "All must be met before the action is carried out.",
			"type": "array",
			"items": { "$ref": "#/$defs/condition" },
			"examples": [[{ "wait": "2d" }]]
		},
		"action": { "$ref": "#/$defs/action" }
	}
};
const schema29 = {
	"title": "Condition",
	"description": "What must be met before the stage runs: LaunchDarkly's own form (with `kind`), or a shorthand: `wait`, `at`, `now` or `approval`.",
	"examples": [{ "wait": "2d" }, {
		"kind": "schedule",
		"scheduleKind": "relative",
		"waitDuration": 2,
		"waitDurationUnit": "calendarDay"
	}],
	"type": "object",
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["kind"] }, {
			"not": { "anyOf": [
				{ "required": ["wait"] },
				{ "required": ["at"] },
				{ "required": ["now"] },
				{ "required": ["approval"] }
			] },
			"anyOf": [
				{ "required": ["scheduleKind"] },
				{ "required": ["waitDuration"] },
				{ "required": ["waitDurationUnit"] },
				{ "required": ["executionDate"] },
				{ "required": ["executeNow"] },
				{ "required": ["notifyMemberIds"] },
				{ "required": ["notifyTeamKeys"] }
			]
		}]
	},
	"then": { "$ref": "#/$defs/apiCondition" },
	"else": { "$ref": "#/$defs/shorthandCondition" }
};
const schema30 = {
	"title": "Condition in LaunchDarkly's form",
	"description": "A condition as LaunchDarkly's API takes it: a schedule waits for a duration, until a date, or not at all; an approval waits until someone approves the stage in LaunchDarkly.",
	"examples": [
		{
			"kind": "ld-approval",
			"notifyMemberIds": ["507f1f77bcf86cd799439011"]
		},
		{
			"kind": "schedule",
			"scheduleKind": "absolute",
			"executionDate": 17961192e5
		},
		{
			"kind": "ld-approval",
			"description": "Go or no go",
			"notifyTeamKeys": ["release-managers"]
		}
	],
	"type": "object",
	"required": ["kind"],
	"additionalProperties": false,
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "`schedule` waits for a time, `ld-approval` for an approval in LaunchDarkly.",
			"enum": ["schedule", "ld-approval"],
			"examples": ["schedule"]
		},
		"scheduleKind": {
			"title": "Schedule kind",
			"description": "`relative` waits for `waitDuration`, `absolute` until `executionDate`.",
			"enum": ["relative", "absolute"],
			"examples": ["relative"]
		},
		"waitDuration": {
			"title": "Wait",
			"description": "How many units to wait.",
			"type": "integer",
			"minimum": 0,
			"examples": [2]
		},
		"waitDurationUnit": {
			"title": "Unit of the wait",
			"description": "What `waitDuration` counts.",
			"enum": [
				"minute",
				"hour",
				"calendarDay",
				"calendarWeek"
			],
			"examples": ["calendarDay"]
		},
		"executionDate": {
			"title": "Date",
			"description": "When the stage runs, in Unix milliseconds.",
			"type": "integer",
			"minimum": 0,
			"examples": [17961192e5],
			"maximum": 0xe677d21fdbff
		},
		"executeNow": {
			"title": "Run now",
			"description": "Whether the stage runs as soon as its turn comes.",
			"type": "boolean",
			"examples": [true]
		},
		"description": {
			"title": "Description",
			"description": "What the approvers are asked.",
			"type": "string",
			"examples": ["Error rate below 0.1%?"]
		},
		"notifyMemberIds": {
			"title": "Members to ask, by id",
			"description": "Ids of the members who are asked for approval; ten at most.",
			"type": "array",
			"items": {
				"title": "Member id",
				"description": "A member's `_id`.",
				"examples": ["507f1f77bcf86cd799439011"],
				"type": "string",
				"minLength": 1
			},
			"examples": [["507f1f77bcf86cd799439011"]]
		},
		"notifyTeamKeys": {
			"title": "Teams to ask",
			"description": "Keys of the teams that are asked for approval.",
			"type": "array",
			"items": {
				"title": "Team key",
				"description": "A team's key.",
				"examples": ["release-managers"],
				"type": "string",
				"minLength": 1
			},
			"examples": [["release-managers"]]
		}
	},
	"if": {
		"properties": { "kind": { "const": "schedule" } },
		"required": ["kind"]
	},
	"then": { "allOf": [
		{
			"if": {
				"properties": { "scheduleKind": { "const": "relative" } },
				"required": ["scheduleKind"]
			},
			"then": { "required": ["waitDuration", "waitDurationUnit"] }
		},
		{
			"if": {
				"properties": { "scheduleKind": { "const": "absolute" } },
				"required": ["scheduleKind"]
			},
			"then": { "required": ["executionDate"] }
		},
		{
			"if": { "not": { "required": ["executeNow"] } },
			"then": { "required": ["scheduleKind"] }
		}
	] }
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			if ("schedule" !== data.kind) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		const _errs6 = errors;
		let valid3 = true;
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.scheduleKind === void 0 && "scheduleKind") {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else if (data.scheduleKind !== void 0) {
				if ("relative" !== data.scheduleKind) {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid1 = _errs7 === errors;
		errors = _errs6;
		if (vErrors !== null) {
			if (_errs6) vErrors.length = _errs6;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.waitDuration === void 0) {
					const err4 = {
						instancePath,
						schemaPath: "#/then/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "waitDuration" },
						message: "must have required property 'waitDuration'",
						schema: schema30.then.allOf[0].then.required,
						parentSchema: schema30.then.allOf[0].then,
						data
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data.waitDurationUnit === void 0) {
					const err5 = {
						instancePath,
						schemaPath: "#/then/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "waitDurationUnit" },
						message: "must have required property 'waitDurationUnit'",
						schema: schema30.then.allOf[0].then.required,
						parentSchema: schema30.then.allOf[0].then,
						data
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			var _valid1 = _errs9 === errors;
			valid3 = _valid1;
		}
		if (!valid3) {
			const err6 = {
				instancePath,
				schemaPath: "#/then/allOf/0/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema30.then.allOf[0].if,
				parentSchema: schema30.then.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		const _errs11 = errors;
		let valid5 = true;
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.scheduleKind === void 0 && "scheduleKind") {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else if (data.scheduleKind !== void 0) {
				if ("absolute" !== data.scheduleKind) {
					const err8 = {};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		var _valid2 = _errs12 === errors;
		errors = _errs11;
		if (vErrors !== null) {
			if (_errs11) vErrors.length = _errs11;
			else vErrors = null;
		}
		if (_valid2) {
			const _errs14 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.executionDate === void 0) {
					const err9 = {
						instancePath,
						schemaPath: "#/then/allOf/1/then/required",
						keyword: "required",
						params: { missingProperty: "executionDate" },
						message: "must have required property 'executionDate'",
						schema: schema30.then.allOf[1].then.required,
						parentSchema: schema30.then.allOf[1].then,
						data
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			var _valid2 = _errs14 === errors;
			valid5 = _valid2;
		}
		if (!valid5) {
			const err10 = {
				instancePath,
				schemaPath: "#/then/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema30.then.allOf[1].if,
				parentSchema: schema30.then.allOf[1],
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		const _errs16 = errors;
		let valid7 = true;
		const _errs17 = errors;
		const _errs18 = errors;
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executeNow === void 0 && "executeNow") {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (_errs19 === errors) {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		} else {
			errors = _errs18;
			if (vErrors !== null) {
				if (_errs18) vErrors.length = _errs18;
				else vErrors = null;
			}
		}
		var _valid3 = _errs17 === errors;
		errors = _errs16;
		if (vErrors !== null) {
			if (_errs16) vErrors.length = _errs16;
			else vErrors = null;
		}
		if (_valid3) {
			const _errs20 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.scheduleKind === void 0) {
					const err13 = {
						instancePath,
						schemaPath: "#/then/allOf/2/then/required",
						keyword: "required",
						params: { missingProperty: "scheduleKind" },
						message: "must have required property 'scheduleKind'",
						schema: schema30.then.allOf[2].then.required,
						parentSchema: schema30.then.allOf[2].then,
						data
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			var _valid3 = _errs20 === errors;
			valid7 = _valid3;
		}
		if (!valid7) {
			const err14 = {
				instancePath,
				schemaPath: "#/then/allOf/2/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema30.then.allOf[2].if,
				parentSchema: schema30.then.allOf[2],
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.scheduleKind = true;
			props0.kind = true;
		}
	}
	if (!valid0) {
		const err15 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema30.if,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema30.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (!(data3 === "schedule" || data3 === "ld-approval")) {
				const err18 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema30.properties.kind.enum,
					parentSchema: schema30.properties.kind,
					data: data3
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.scheduleKind !== void 0) {
			let data4 = data.scheduleKind;
			if (!(data4 === "relative" || data4 === "absolute")) {
				const err19 = {
					instancePath: instancePath + "/scheduleKind",
					schemaPath: "#/properties/scheduleKind/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.scheduleKind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema30.properties.scheduleKind.enum,
					parentSchema: schema30.properties.scheduleKind,
					data: data4
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.waitDuration !== void 0) {
			let data5 = data.waitDuration;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err20 = {
					instancePath: instancePath + "/waitDuration",
					schemaPath: "#/properties/waitDuration/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema30.properties.waitDuration.type,
					parentSchema: schema30.properties.waitDuration,
					data: data5
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err21 = {
						instancePath: instancePath + "/waitDuration",
						schemaPath: "#/properties/waitDuration/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema30.properties.waitDuration,
						data: data5
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.waitDurationUnit !== void 0) {
			let data6 = data.waitDurationUnit;
			if (!(data6 === "minute" || data6 === "hour" || data6 === "calendarDay" || data6 === "calendarWeek")) {
				const err22 = {
					instancePath: instancePath + "/waitDurationUnit",
					schemaPath: "#/properties/waitDurationUnit/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.waitDurationUnit.enum },
					message: "must be equal to one of the allowed values",
					schema: schema30.properties.waitDurationUnit.enum,
					parentSchema: schema30.properties.waitDurationUnit,
					data: data6
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.executionDate !== void 0) {
			let data7 = data.executionDate;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/executionDate",
					schemaPath: "#/properties/executionDate/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema30.properties.executionDate.type,
					parentSchema: schema30.properties.executionDate,
					data: data7
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 0xe677d21fdbff || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/executionDate",
						schemaPath: "#/properties/executionDate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0xe677d21fdbff
						},
						message: "must be <= 253402300799999",
						schema: 0xe677d21fdbff,
						parentSchema: schema30.properties.executionDate,
						data: data7
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/executionDate",
						schemaPath: "#/properties/executionDate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema30.properties.executionDate,
						data: data7
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.executeNow !== void 0) {
			let data8 = data.executeNow;
			if (typeof data8 !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/executeNow",
					schemaPath: "#/properties/executeNow/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema30.properties.executeNow.type,
					parentSchema: schema30.properties.executeNow,
					data: data8
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data9 = data.description;
			if (typeof data9 !== "string") {
				const err27 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema30.properties.description.type,
					parentSchema: schema30.properties.description,
					data: data9
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.notifyMemberIds !== void 0) {
			let data10 = data.notifyMemberIds;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (func2(data11) < 1) {
							const err28 = {
								instancePath: instancePath + "/notifyMemberIds/" + i0,
								schemaPath: "#/properties/notifyMemberIds/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema30.properties.notifyMemberIds.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/notifyMemberIds/" + i0,
							schemaPath: "#/properties/notifyMemberIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema30.properties.notifyMemberIds.items.type,
							parentSchema: schema30.properties.notifyMemberIds.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/notifyMemberIds",
					schemaPath: "#/properties/notifyMemberIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema30.properties.notifyMemberIds.type,
					parentSchema: schema30.properties.notifyMemberIds,
					data: data10
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.notifyTeamKeys !== void 0) {
			let data12 = data.notifyTeamKeys;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (func2(data13) < 1) {
							const err31 = {
								instancePath: instancePath + "/notifyTeamKeys/" + i1,
								schemaPath: "#/properties/notifyTeamKeys/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema30.properties.notifyTeamKeys.items,
								data: data13
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/notifyTeamKeys/" + i1,
							schemaPath: "#/properties/notifyTeamKeys/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema30.properties.notifyTeamKeys.items.type,
							parentSchema: schema30.properties.notifyTeamKeys.items,
							data: data13
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/notifyTeamKeys",
					schemaPath: "#/properties/notifyTeamKeys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema30.properties.notifyTeamKeys.type,
					parentSchema: schema30.properties.notifyTeamKeys,
					data: data12
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"title": "Shorthand condition",
	"description": "Exactly one of `wait`, `at`, `now`, `approval`.",
	"examples": [{ "wait": "2d" }],
	"type": "object",
	"minProperties": 1,
	"maxProperties": 1,
	"additionalProperties": false,
	"properties": {
		"wait": {
			"title": "Wait",
			"description": "How long to wait: a whole number of minutes (m), hours (h), calendar days (d) or calendar weeks (w).",
			"type": "string",
			"pattern": "^[1-9]\\d{0,8}[mhdw]$",
			"examples": [
				"2d",
				"30m",
				"1w"
			]
		},
		"at": {
			"title": "At",
			"description": "The date and time, as ISO 8601 with an offset.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$",
			"examples": ["2026-12-01T09:00:00Z", "2026-12-01T10:00:00+01:00"]
		},
		"now": {
			"title": "Now",
			"description": "The stage runs as soon as its turn comes.",
			"const": true,
			"examples": [true]
		},
		"approval": {
			"title": "Approval",
			"description": "Someone must approve the stage in LaunchDarkly.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"members": {
					"title": "Members to ask",
					"description": "Email addresses or ids of the members who are asked; ten at most.",
					"type": "array",
					"items": {
						"title": "Member",
						"description": "Email address or id of a member.",
						"examples": ["grace@example.com"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["grace@example.com"]]
				},
				"teams": {
					"title": "Teams to ask",
					"description": "Keys of the teams that are asked for approval.",
					"type": "array",
					"items": {
						"title": "Team",
						"description": "A team's key.",
						"examples": ["release-managers"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["release-managers"]]
				},
				"description": {
					"title": "Description",
					"description": "What the approvers are asked.",
					"type": "string",
					"examples": ["Error rate below 0.1%?"]
				}
			},
			"examples": [{
				"members": ["grace@example.com"],
				"teams": ["release-managers"],
				"description": "Error rate below 0.1%?"
			}]
		},
		"kind": {
			"title": "Kind",
			"description": "Begins a condition in LaunchDarkly's own form: `schedule` or `ld-approval`.",
			"enum": ["schedule", "ld-approval"],
			"examples": ["schedule"]
		}
	}
};
const pattern19 = /* @__PURE__ */ new RegExp("^[1-9]\\d{0,8}[mhdw]$", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 },
				message: "must NOT have more than 1 properties",
				schema: 1,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "wait" || key0 === "at" || key0 === "now" || key0 === "approval" || key0 === "kind")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.wait !== void 0) {
			let data0 = data.wait;
			if (typeof data0 === "string") {
				if (!pattern19.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/wait",
						schemaPath: "#/properties/wait/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9]\\d{0,8}[mhdw]$" },
						message: "must match pattern \"^[1-9]\\d{0,8}[mhdw]$\"",
						schema: "^[1-9]\\d{0,8}[mhdw]$",
						parentSchema: schema31.properties.wait,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/wait",
					schemaPath: "#/properties/wait/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.wait.type,
					parentSchema: schema31.properties.wait,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern20.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$",
						parentSchema: schema31.properties.at,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.at.type,
					parentSchema: schema31.properties.at,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.now !== void 0) {
			let data2 = data.now;
			if (true !== data2) {
				const err7 = {
					instancePath: instancePath + "/now",
					schemaPath: "#/properties/now/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema31.properties.now,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.approval !== void 0) {
			let data3 = data.approval;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "members" || key1 === "teams" || key1 === "description")) {
					const err8 = {
						instancePath: instancePath + "/approval",
						schemaPath: "#/properties/approval/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema31.properties.approval,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.members !== void 0) {
					let data4 = data3.members;
					if (Array.isArray(data4)) {
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (typeof data5 === "string") {
								if (func2(data5) < 1) {
									const err9 = {
										instancePath: instancePath + "/approval/members/" + i0,
										schemaPath: "#/properties/approval/properties/members/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema31.properties.approval.properties.members.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/approval/members/" + i0,
									schemaPath: "#/properties/approval/properties/members/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.approval.properties.members.items.type,
									parentSchema: schema31.properties.approval.properties.members.items,
									data: data5
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/approval/members",
							schemaPath: "#/properties/approval/properties/members/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema31.properties.approval.properties.members.type,
							parentSchema: schema31.properties.approval.properties.members,
							data: data4
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data3.teams !== void 0) {
					let data6 = data3.teams;
					if (Array.isArray(data6)) {
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							if (typeof data7 === "string") {
								if (func2(data7) < 1) {
									const err12 = {
										instancePath: instancePath + "/approval/teams/" + i1,
										schemaPath: "#/properties/approval/properties/teams/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema31.properties.approval.properties.teams.items,
										data: data7
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/approval/teams/" + i1,
									schemaPath: "#/properties/approval/properties/teams/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.approval.properties.teams.items.type,
									parentSchema: schema31.properties.approval.properties.teams.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/approval/teams",
							schemaPath: "#/properties/approval/properties/teams/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema31.properties.approval.properties.teams.type,
							parentSchema: schema31.properties.approval.properties.teams,
							data: data6
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data3.description !== void 0) {
					let data8 = data3.description;
					if (typeof data8 !== "string") {
						const err15 = {
							instancePath: instancePath + "/approval/description",
							schemaPath: "#/properties/approval/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.approval.properties.description.type,
							parentSchema: schema31.properties.approval.properties.description,
							data: data8
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/properties/approval/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.approval.type,
					parentSchema: schema31.properties.approval,
					data: data3
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data9 = data.kind;
			if (!(data9 === "schedule" || data9 === "ld-approval")) {
				const err17 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema31.properties.kind.enum,
					parentSchema: schema31.properties.kind,
					data: data9
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	const _errs4 = errors;
	let valid1 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	const _errs7 = errors;
	const _errs8 = errors;
	const _errs9 = errors;
	let valid3 = false;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.wait === void 0 && "wait") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid2 = _errs10 === errors;
	valid3 = valid3 || _valid2;
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 && "at") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid2 = _errs11 === errors;
	valid3 = valid3 || _valid2;
	const _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.now === void 0 && "now") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid2 = _errs12 === errors;
	valid3 = valid3 || _valid2;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.approval === void 0 && "approval") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid2 = _errs13 === errors;
	valid3 = valid3 || _valid2;
	if (!valid3) {
		const err7 = {};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs9;
		if (vErrors !== null) {
			if (_errs9) vErrors.length = _errs9;
			else vErrors = null;
		}
	}
	if (_errs8 === errors) {
		const err8 = {};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	} else {
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		const _errs14 = errors;
		let valid4 = false;
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.scheduleKind === void 0 && "scheduleKind") {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		var _valid3 = _errs15 === errors;
		valid4 = valid4 || _valid3;
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.waitDuration === void 0 && "waitDuration") {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid3 = _errs16 === errors;
		valid4 = valid4 || _valid3;
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.waitDurationUnit === void 0 && "waitDurationUnit") {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid4 = valid4 || _valid3;
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executionDate === void 0 && "executionDate") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid3 = _errs18 === errors;
		valid4 = valid4 || _valid3;
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executeNow === void 0 && "executeNow") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs19 === errors;
		valid4 = valid4 || _valid3;
		const _errs20 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.notifyMemberIds === void 0 && "notifyMemberIds") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid3 = _errs20 === errors;
		valid4 = valid4 || _valid3;
		const _errs21 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.notifyTeamKeys === void 0 && "notifyTeamKeys") {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		var _valid3 = _errs21 === errors;
		valid4 = valid4 || _valid3;
		if (!valid4) {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		} else {
			errors = _errs14;
			if (vErrors !== null) {
				if (_errs14) vErrors.length = _errs14;
				else vErrors = null;
			}
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err17 = {};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs22 = errors;
		if (!validate75(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs22 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs23 = errors;
		if (!validate77(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs23 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err18 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema29.if,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate74.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema32 = {
	"title": "Action",
	"description": "What the stage does: a list of instructions, or LaunchDarkly's own form with `instructions`.",
	"examples": [[{ "turn": "on" }], { "instructions": [{ "kind": "turnFlagOn" }] }],
	"type": ["array", "object"],
	"if": { "type": "array" },
	"then": { "items": { "$ref": "#/$defs/instruction" } },
	"else": {
		"type": "object",
		"additionalProperties": false,
		"required": ["instructions"],
		"properties": { "instructions": {
			"title": "Instructions",
			"description": "The instructions, in the order in which they are carried out.",
			"examples": [[{ "kind": "turnFlagOn" }]],
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/instruction" }
		} }
	}
};
const schema33 = {
	"title": "Instruction",
	"description": "What the stage does to the flag: LaunchDarkly's semantic patch instruction (with `kind`), or a shorthand: `turn`, `serve`, `rollout`, `target`, `segment` or `rule`.",
	"examples": [{ "turn": "on" }, { "kind": "turnFlagOn" }],
	"type": "object",
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["kind"] }, {
			"not": { "anyOf": [
				{ "required": ["turn"] },
				{ "required": ["serve"] },
				{ "required": ["rollout"] },
				{ "required": ["target"] },
				{ "required": ["segment"] },
				{ "required": ["rule"] }
			] },
			"anyOf": [
				{ "required": ["variationId"] },
				{ "required": ["rolloutWeights"] },
				{ "required": ["rolloutBucketBy"] },
				{ "required": ["rolloutContextKind"] },
				{ "required": ["values"] },
				{ "required": ["clauses"] },
				{ "required": ["ruleId"] },
				{ "required": ["beforeRuleId"] }
			]
		}]
	},
	"then": { "$ref": "#/$defs/apiInstruction" },
	"else": { "$ref": "#/$defs/shorthandInstruction" }
};
const schema34 = {
	"title": "Instruction in LaunchDarkly's form",
	"description": "A semantic patch instruction. Kinds that act on the flag's targeting are taken; those that act on the flag's life or metadata are refused.",
	"examples": [{
		"kind": "updateFallthroughVariationOrRollout",
		"rolloutWeights": {
			"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
			"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
		}
	}],
	"required": ["kind"],
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "The instruction's kind.",
			"type": "string",
			"minLength": 1,
			"examples": ["turnFlagOn"]
		},
		"variationId": {
			"title": "Variation id",
			"description": "The variation's `_id`.",
			"type": "string",
			"minLength": 1,
			"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
		},
		"rolloutWeights": {
			"title": "Rollout weights",
			"description": "Variation id → thousandths of a percent; together 100000.",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": {
				"title": "Weight",
				"description": "Thousandths of a percent.",
				"examples": [1e4],
				"type": "integer",
				"minimum": 0,
				"maximum": 1e5
			},
			"examples": [{
				"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
				"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
			}]
		},
		"ruleId": {
			"title": "Rule id",
			"description": "The rule's `_id`.",
			"type": "string",
			"minLength": 1,
			"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
		},
		"beforeRuleId": {
			"title": "Before rule",
			"description": "Id of the rule that the new one goes in front of; at the end if left out.",
			"type": "string",
			"minLength": 1,
			"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "kind": { "const": "turnFlagOn" } },
				"required": ["kind"]
			},
			"then": {
				"properties": { "kind": {
					"title": "Kind",
					"description": "Always `turnFlagOn`.",
					"examples": ["turnFlagOn"],
					"const": "turnFlagOn"
				} },
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "turnFlagOff" } },
				"required": ["kind"]
			},
			"then": {
				"properties": { "kind": {
					"title": "Kind",
					"description": "Always `turnFlagOff`.",
					"examples": ["turnFlagOff"],
					"const": "turnFlagOff"
				} },
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "updateFallthroughVariationOrRollout" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `updateFallthroughVariationOrRollout`.",
						"examples": ["updateFallthroughVariationOrRollout"],
						"const": "updateFallthroughVariationOrRollout"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"rolloutWeights": {
						"title": "Rollout weights",
						"description": "Variation id → thousandths of a percent; together 100000.",
						"type": "object",
						"minProperties": 1,
						"additionalProperties": {
							"title": "Weight",
							"description": "Thousandths of a percent.",
							"examples": [1e4],
							"type": "integer",
							"minimum": 0,
							"maximum": 1e5
						},
						"examples": [{
							"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
							"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
						}]
					},
					"rolloutBucketBy": {
						"title": "Bucket by",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"rolloutContextKind": {
						"title": "Context kind",
						"description": "The kind of context that is bucketed.",
						"type": "string",
						"minLength": 1,
						"examples": ["user"]
					}
				},
				"additionalProperties": false,
				"if": { "not": { "required": ["rolloutWeights"] } },
				"then": { "required": ["variationId"] },
				"else": { "properties": { "variationId": false } }
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "addTargets" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `addTargets`.",
						"examples": ["addTargets"],
						"const": "addTargets"
					},
					"contextKind": {
						"title": "Context kind",
						"description": "The kind of context; `user` if left out.",
						"type": "string",
						"examples": ["user"]
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"values": {
						"title": "Context keys",
						"description": "Keys of the contexts.",
						"type": "array",
						"items": {
							"title": "Context key",
							"description": "Key of a context.",
							"examples": ["user-1"],
							"type": "string",
							"minLength": 1
						},
						"minItems": 1,
						"examples": [["user-1"]]
					}
				},
				"additionalProperties": false,
				"required": ["variationId", "values"]
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "addUserTargets" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `addUserTargets`.",
						"examples": ["addUserTargets"],
						"const": "addUserTargets"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"values": {
						"title": "Context keys",
						"description": "Keys of the contexts.",
						"type": "array",
						"items": {
							"title": "Context key",
							"description": "Key of a context.",
							"examples": ["user-1"],
							"type": "string",
							"minLength": 1
						},
						"minItems": 1,
						"examples": [["user-1"]]
					}
				},
				"additionalProperties": false,
				"required": ["variationId", "values"]
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "addRule" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `addRule`.",
						"examples": ["addRule"],
						"const": "addRule"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"rolloutWeights": {
						"title": "Rollout weights",
						"description": "Variation id → thousandths of a percent; together 100000.",
						"type": "object",
						"minProperties": 1,
						"additionalProperties": {
							"title": "Weight",
							"description": "Thousandths of a percent.",
							"examples": [1e4],
							"type": "integer",
							"minimum": 0,
							"maximum": 1e5
						},
						"examples": [{
							"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
							"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
						}]
					},
					"rolloutBucketBy": {
						"title": "Bucket by",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"rolloutContextKind": {
						"title": "Context kind",
						"description": "The kind of context that is bucketed.",
						"type": "string",
						"minLength": 1,
						"examples": ["user"]
					},
					"clauses": {
						"title": "Clauses",
						"description": "All must match.",
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/$defs/clause" },
						"examples": [[{
							"contextKind": "user",
							"attribute": "segmentMatch",
							"op": "segmentMatch",
							"negate": false,
							"values": ["beta-testers"]
						}]]
					},
					"beforeRuleId": {
						"title": "Before rule",
						"description": "Id of the rule that the new one goes in front of; at the end if left out.",
						"type": "string",
						"minLength": 1,
						"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
					},
					"description": {
						"title": "Description",
						"description": "The rule's description.",
						"type": "string",
						"examples": ["Beta testers"]
					},
					"ref": {
						"title": "Reference",
						"description": "A reference for the new rule.",
						"type": "string",
						"examples": ["beta"]
					}
				},
				"additionalProperties": false,
				"required": ["clauses"],
				"if": { "not": { "required": ["rolloutWeights"] } },
				"then": { "required": ["variationId"] },
				"else": { "properties": { "variationId": false } }
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "updateRuleVariationOrRollout" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `updateRuleVariationOrRollout`.",
						"examples": ["updateRuleVariationOrRollout"],
						"const": "updateRuleVariationOrRollout"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"rolloutWeights": {
						"title": "Rollout weights",
						"description": "Variation id → thousandths of a percent; together 100000.",
						"type": "object",
						"minProperties": 1,
						"additionalProperties": {
							"title": "Weight",
							"description": "Thousandths of a percent.",
							"examples": [1e4],
							"type": "integer",
							"minimum": 0,
							"maximum": 1e5
						},
						"examples": [{
							"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
							"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
						}]
					},
					"rolloutBucketBy": {
						"title": "Bucket by",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"rolloutContextKind": {
						"title": "Context kind",
						"description": "The kind of context that is bucketed.",
						"type": "string",
						"minLength": 1,
						"examples": ["user"]
					},
					"ruleId": {
						"title": "Rule id",
						"description": "The rule's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
					}
				},
				"additionalProperties": false,
				"required": ["ruleId"],
				"if": { "not": { "required": ["rolloutWeights"] } },
				"then": { "required": ["variationId"] },
				"else": { "properties": { "variationId": false } }
			}
		}
	]
};
const schema35 = {
	"title": "Clause",
	"description": "A condition of a targeting rule.",
	"examples": [{
		"contextKind": "user",
		"attribute": "segmentMatch",
		"op": "segmentMatch",
		"negate": false,
		"values": ["beta-testers"]
	}],
	"type": "object",
	"required": [
		"attribute",
		"op",
		"values"
	],
	"additionalProperties": false,
	"properties": {
		"contextKind": {
			"title": "Context kind",
			"description": "The kind of context; `user` if left out.",
			"type": "string",
			"examples": ["user"]
		},
		"attribute": {
			"title": "Attribute",
			"description": "The attribute; `segmentMatch` or empty for a segment rule.",
			"type": "string",
			"examples": ["segmentMatch"]
		},
		"op": {
			"title": "Operator",
			"description": "The operator; `segmentMatch` for a segment rule.",
			"type": "string",
			"minLength": 1,
			"examples": ["segmentMatch"]
		},
		"negate": {
			"title": "Negate",
			"description": "Whether the clause is reversed.",
			"type": "boolean",
			"examples": [false]
		},
		"values": {
			"title": "Values",
			"description": "What the attribute is compared with; segment keys for a segment rule.",
			"type": "array",
			"examples": [["beta-testers"]],
			"items": {
				"title": "Value",
				"description": "Any JSON; a segment's key for a segment rule.",
				"examples": ["beta-testers"]
			}
		}
	}
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.attribute === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attribute" },
				message: "must have required property 'attribute'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.op === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.values === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "contextKind" || key0 === "attribute" || key0 === "op" || key0 === "negate" || key0 === "values")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.contextKind !== void 0) {
			let data0 = data.contextKind;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/contextKind",
					schemaPath: "#/properties/contextKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.contextKind.type,
					parentSchema: schema35.properties.contextKind,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.attribute !== void 0) {
			let data1 = data.attribute;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/attribute",
					schemaPath: "#/properties/attribute/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.attribute.type,
					parentSchema: schema35.properties.attribute,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.op !== void 0) {
			let data2 = data.op;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/op",
						schemaPath: "#/properties/op/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema35.properties.op,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.op.type,
					parentSchema: schema35.properties.op,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.negate !== void 0) {
			let data3 = data.negate;
			if (typeof data3 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/negate",
					schemaPath: "#/properties/negate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema35.properties.negate.type,
					parentSchema: schema35.properties.negate,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data4 = data.values;
			if (!Array.isArray(data4)) {
				const err9 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema35.properties.values.type,
					parentSchema: schema35.properties.values,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			if ("turnFlagOn" !== data.kind) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "kind")) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.kind !== void 0) {
				let data1 = data.kind;
				if ("turnFlagOn" !== data1) {
					const err3 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/0/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "turnFlagOn" },
						message: "must be equal to constant",
						schema: "turnFlagOn",
						parentSchema: schema34.allOf[0].then.properties.kind,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err4 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[0].if,
			parentSchema: schema34.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	const _errs8 = errors;
	let valid4 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		} else if (data.kind !== void 0) {
			if ("turnFlagOff" !== data.kind) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key1 in data) if (!(key1 === "kind")) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.kind !== void 0) {
				let data3 = data.kind;
				if ("turnFlagOff" !== data3) {
					const err8 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/1/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "turnFlagOff" },
						message: "must be equal to constant",
						schema: "turnFlagOff",
						parentSchema: schema34.allOf[1].then.properties.kind,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid4 = _valid1;
		if (valid4) var props1 = true;
	}
	if (!valid4) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[1].if,
			parentSchema: schema34.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs15 = errors;
	let valid7 = true;
	const _errs16 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		} else if (data.kind !== void 0) {
			if ("updateFallthroughVariationOrRollout" !== data.kind) {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	}
	var _valid2 = _errs16 === errors;
	errors = _errs15;
	if (vErrors !== null) {
		if (_errs15) vErrors.length = _errs15;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs18 = errors;
		const _errs19 = errors;
		let valid9 = true;
		const _errs20 = errors;
		const _errs21 = errors;
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (_errs22 === errors) {
			const err13 = {};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		} else {
			errors = _errs21;
			if (vErrors !== null) {
				if (_errs21) vErrors.length = _errs21;
				else vErrors = null;
			}
		}
		var _valid3 = _errs20 === errors;
		errors = _errs19;
		if (vErrors !== null) {
			if (_errs19) vErrors.length = _errs19;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid3) {
			const _errs23 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId === void 0) {
					const err14 = {
						instancePath,
						schemaPath: "#/allOf/2/then/then/required",
						keyword: "required",
						params: { missingProperty: "variationId" },
						message: "must have required property 'variationId'",
						schema: schema34.allOf[2].then.then.required,
						parentSchema: schema34.allOf[2].then.then,
						data
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			var _valid3 = _errs23 === errors;
			valid9 = _valid3;
			ifClause0 = "then";
		} else {
			const _errs24 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId !== void 0) {
					const err15 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/2/then/else/properties/variationId/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema34.allOf[2].then.else.properties.variationId,
						data: data.variationId
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			var _valid3 = _errs24 === errors;
			valid9 = _valid3;
			if (valid9) {
				var props2 = {};
				props2.variationId = true;
			}
			ifClause0 = "else";
		}
		if (!valid9) {
			const err16 = {
				instancePath,
				schemaPath: "#/allOf/2/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema34.allOf[2].then.if,
				parentSchema: schema34.allOf[2].then,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key2 in data) if (!(key2 === "kind" || key2 === "variationId" || key2 === "rolloutWeights" || key2 === "rolloutBucketBy" || key2 === "rolloutContextKind")) {
				const err17 = {
					instancePath,
					schemaPath: "#/allOf/2/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.kind !== void 0) {
				let data6 = data.kind;
				if ("updateFallthroughVariationOrRollout" !== data6) {
					const err18 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/2/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "updateFallthroughVariationOrRollout" },
						message: "must be equal to constant",
						schema: "updateFallthroughVariationOrRollout",
						parentSchema: schema34.allOf[2].then.properties.kind,
						data: data6
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data7 = data.variationId;
				if (typeof data7 === "string") {
					if (func2(data7) < 1) {
						const err19 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/2/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.variationId,
							data: data7
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/2/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[2].then.properties.variationId.type,
						parentSchema: schema34.allOf[2].then.properties.variationId,
						data: data7
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.rolloutWeights !== void 0) {
				let data8 = data.rolloutWeights;
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					if (Object.keys(data8).length < 1) {
						const err21 = {
							instancePath: instancePath + "/rolloutWeights",
							schemaPath: "#/allOf/2/then/properties/rolloutWeights/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.rolloutWeights,
							data: data8
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					for (const key3 in data8) {
						let data9 = data8[key3];
						if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
							const err22 = {
								instancePath: instancePath + "/rolloutWeights/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/allOf/2/then/properties/rolloutWeights/additionalProperties/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties.type,
								parentSchema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties,
								data: data9
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (typeof data9 == "number" && isFinite(data9)) {
							if (data9 > 1e5 || isNaN(data9)) {
								const err23 = {
									instancePath: instancePath + "/rolloutWeights/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/2/then/properties/rolloutWeights/additionalProperties/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e5
									},
									message: "must be <= 100000",
									schema: 1e5,
									parentSchema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties,
									data: data9
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (data9 < 0 || isNaN(data9)) {
								const err24 = {
									instancePath: instancePath + "/rolloutWeights/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/2/then/properties/rolloutWeights/additionalProperties/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties,
									data: data9
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					}
				} else {
					const err25 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/allOf/2/then/properties/rolloutWeights/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema34.allOf[2].then.properties.rolloutWeights.type,
						parentSchema: schema34.allOf[2].then.properties.rolloutWeights,
						data: data8
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.rolloutBucketBy !== void 0) {
				let data10 = data.rolloutBucketBy;
				if (typeof data10 === "string") {
					if (func2(data10) < 1) {
						const err26 = {
							instancePath: instancePath + "/rolloutBucketBy",
							schemaPath: "#/allOf/2/then/properties/rolloutBucketBy/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.rolloutBucketBy,
							data: data10
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/rolloutBucketBy",
						schemaPath: "#/allOf/2/then/properties/rolloutBucketBy/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[2].then.properties.rolloutBucketBy.type,
						parentSchema: schema34.allOf[2].then.properties.rolloutBucketBy,
						data: data10
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.rolloutContextKind !== void 0) {
				let data11 = data.rolloutContextKind;
				if (typeof data11 === "string") {
					if (func2(data11) < 1) {
						const err28 = {
							instancePath: instancePath + "/rolloutContextKind",
							schemaPath: "#/allOf/2/then/properties/rolloutContextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.rolloutContextKind,
							data: data11
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/rolloutContextKind",
						schemaPath: "#/allOf/2/then/properties/rolloutContextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[2].then.properties.rolloutContextKind.type,
						parentSchema: schema34.allOf[2].then.properties.rolloutContextKind,
						data: data11
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		var _valid2 = _errs18 === errors;
		valid7 = _valid2;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		const err30 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[2].if,
			parentSchema: schema34.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs39 = errors;
	let valid14 = true;
	const _errs40 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err31 = {};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		} else if (data.kind !== void 0) {
			if ("addTargets" !== data.kind) {
				const err32 = {};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	}
	var _valid4 = _errs40 === errors;
	errors = _errs39;
	if (vErrors !== null) {
		if (_errs39) vErrors.length = _errs39;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs42 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.variationId === void 0) {
				const err33 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "variationId" },
					message: "must have required property 'variationId'",
					schema: schema34.allOf[3].then.required,
					parentSchema: schema34.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (data.values === void 0) {
				const err34 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "values" },
					message: "must have required property 'values'",
					schema: schema34.allOf[3].then.required,
					parentSchema: schema34.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			for (const key4 in data) if (!(key4 === "kind" || key4 === "contextKind" || key4 === "variationId" || key4 === "values")) {
				const err35 = {
					instancePath,
					schemaPath: "#/allOf/3/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key4 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (data.kind !== void 0) {
				let data13 = data.kind;
				if ("addTargets" !== data13) {
					const err36 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/3/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "addTargets" },
						message: "must be equal to constant",
						schema: "addTargets",
						parentSchema: schema34.allOf[3].then.properties.kind,
						data: data13
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.contextKind !== void 0) {
				let data14 = data.contextKind;
				if (typeof data14 !== "string") {
					const err37 = {
						instancePath: instancePath + "/contextKind",
						schemaPath: "#/allOf/3/then/properties/contextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[3].then.properties.contextKind.type,
						parentSchema: schema34.allOf[3].then.properties.contextKind,
						data: data14
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data15 = data.variationId;
				if (typeof data15 === "string") {
					if (func2(data15) < 1) {
						const err38 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/3/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[3].then.properties.variationId,
							data: data15
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/3/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[3].then.properties.variationId.type,
						parentSchema: schema34.allOf[3].then.properties.variationId,
						data: data15
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			if (data.values !== void 0) {
				let data16 = data.values;
				if (Array.isArray(data16)) {
					if (data16.length < 1) {
						const err40 = {
							instancePath: instancePath + "/values",
							schemaPath: "#/allOf/3/then/properties/values/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema34.allOf[3].then.properties.values,
							data: data16
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					const len0 = data16.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data17 = data16[i0];
						if (typeof data17 === "string") {
							if (func2(data17) < 1) {
								const err41 = {
									instancePath: instancePath + "/values/" + i0,
									schemaPath: "#/allOf/3/then/properties/values/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema34.allOf[3].then.properties.values.items,
									data: data17
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						} else {
							const err42 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/allOf/3/then/properties/values/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema34.allOf[3].then.properties.values.items.type,
								parentSchema: schema34.allOf[3].then.properties.values.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
				} else {
					const err43 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/allOf/3/then/properties/values/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema34.allOf[3].then.properties.values.type,
						parentSchema: schema34.allOf[3].then.properties.values,
						data: data16
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
		var _valid4 = _errs42 === errors;
		valid14 = _valid4;
		if (valid14) var props4 = true;
	}
	if (!valid14) {
		const err44 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[3].if,
			parentSchema: schema34.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs54 = errors;
	let valid19 = true;
	const _errs55 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err45 = {};
			if (vErrors === null) vErrors = [err45];
			else vErrors.push(err45);
			errors++;
		} else if (data.kind !== void 0) {
			if ("addUserTargets" !== data.kind) {
				const err46 = {};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
	}
	var _valid5 = _errs55 === errors;
	errors = _errs54;
	if (vErrors !== null) {
		if (_errs54) vErrors.length = _errs54;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs57 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.variationId === void 0) {
				const err47 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "variationId" },
					message: "must have required property 'variationId'",
					schema: schema34.allOf[4].then.required,
					parentSchema: schema34.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (data.values === void 0) {
				const err48 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "values" },
					message: "must have required property 'values'",
					schema: schema34.allOf[4].then.required,
					parentSchema: schema34.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			for (const key5 in data) if (!(key5 === "kind" || key5 === "variationId" || key5 === "values")) {
				const err49 = {
					instancePath,
					schemaPath: "#/allOf/4/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key5 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			if (data.kind !== void 0) {
				let data19 = data.kind;
				if ("addUserTargets" !== data19) {
					const err50 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/4/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "addUserTargets" },
						message: "must be equal to constant",
						schema: "addUserTargets",
						parentSchema: schema34.allOf[4].then.properties.kind,
						data: data19
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data20 = data.variationId;
				if (typeof data20 === "string") {
					if (func2(data20) < 1) {
						const err51 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/4/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[4].then.properties.variationId,
							data: data20
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				} else {
					const err52 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/4/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[4].then.properties.variationId.type,
						parentSchema: schema34.allOf[4].then.properties.variationId,
						data: data20
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			}
			if (data.values !== void 0) {
				let data21 = data.values;
				if (Array.isArray(data21)) {
					if (data21.length < 1) {
						const err53 = {
							instancePath: instancePath + "/values",
							schemaPath: "#/allOf/4/then/properties/values/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema34.allOf[4].then.properties.values,
							data: data21
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					const len1 = data21.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data22 = data21[i1];
						if (typeof data22 === "string") {
							if (func2(data22) < 1) {
								const err54 = {
									instancePath: instancePath + "/values/" + i1,
									schemaPath: "#/allOf/4/then/properties/values/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema34.allOf[4].then.properties.values.items,
									data: data22
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						} else {
							const err55 = {
								instancePath: instancePath + "/values/" + i1,
								schemaPath: "#/allOf/4/then/properties/values/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema34.allOf[4].then.properties.values.items.type,
								parentSchema: schema34.allOf[4].then.properties.values.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
				} else {
					const err56 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/allOf/4/then/properties/values/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema34.allOf[4].then.properties.values.type,
						parentSchema: schema34.allOf[4].then.properties.values,
						data: data21
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			}
		}
		var _valid5 = _errs57 === errors;
		valid19 = _valid5;
		if (valid19) var props5 = true;
	}
	if (!valid19) {
		const err57 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[4].if,
			parentSchema: schema34.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err57];
		else vErrors.push(err57);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs67 = errors;
	let valid24 = true;
	const _errs68 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err58 = {};
			if (vErrors === null) vErrors = [err58];
			else vErrors.push(err58);
			errors++;
		} else if (data.kind !== void 0) {
			if ("addRule" !== data.kind) {
				const err59 = {};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	}
	var _valid6 = _errs68 === errors;
	errors = _errs67;
	if (vErrors !== null) {
		if (_errs67) vErrors.length = _errs67;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs70 = errors;
		const _errs71 = errors;
		let valid26 = true;
		const _errs72 = errors;
		const _errs73 = errors;
		const _errs74 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err60 = {};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (_errs74 === errors) {
			const err61 = {};
			if (vErrors === null) vErrors = [err61];
			else vErrors.push(err61);
			errors++;
		} else {
			errors = _errs73;
			if (vErrors !== null) {
				if (_errs73) vErrors.length = _errs73;
				else vErrors = null;
			}
		}
		var _valid7 = _errs72 === errors;
		errors = _errs71;
		if (vErrors !== null) {
			if (_errs71) vErrors.length = _errs71;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid7) {
			const _errs75 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId === void 0) {
					const err62 = {
						instancePath,
						schemaPath: "#/allOf/5/then/then/required",
						keyword: "required",
						params: { missingProperty: "variationId" },
						message: "must have required property 'variationId'",
						schema: schema34.allOf[5].then.then.required,
						parentSchema: schema34.allOf[5].then.then,
						data
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			}
			var _valid7 = _errs75 === errors;
			valid26 = _valid7;
			ifClause1 = "then";
		} else {
			const _errs76 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId !== void 0) {
					const err63 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/5/then/else/properties/variationId/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema34.allOf[5].then.else.properties.variationId,
						data: data.variationId
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			}
			var _valid7 = _errs76 === errors;
			valid26 = _valid7;
			if (valid26) {
				var props6 = {};
				props6.variationId = true;
			}
			ifClause1 = "else";
		}
		if (!valid26) {
			const err64 = {
				instancePath,
				schemaPath: "#/allOf/5/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema34.allOf[5].then.if,
				parentSchema: schema34.allOf[5].then,
				data
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.clauses === void 0) {
				const err65 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "clauses" },
					message: "must have required property 'clauses'",
					schema: schema34.allOf[5].then.required,
					parentSchema: schema34.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			for (const key6 in data) if (!func1.call(schema34.allOf[5].then.properties, key6)) {
				const err66 = {
					instancePath,
					schemaPath: "#/allOf/5/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key6 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			if (data.kind !== void 0) {
				let data25 = data.kind;
				if ("addRule" !== data25) {
					const err67 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/5/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "addRule" },
						message: "must be equal to constant",
						schema: "addRule",
						parentSchema: schema34.allOf[5].then.properties.kind,
						data: data25
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data26 = data.variationId;
				if (typeof data26 === "string") {
					if (func2(data26) < 1) {
						const err68 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/5/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.variationId,
							data: data26
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				} else {
					const err69 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/5/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.variationId.type,
						parentSchema: schema34.allOf[5].then.properties.variationId,
						data: data26
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
			}
			if (data.rolloutWeights !== void 0) {
				let data27 = data.rolloutWeights;
				if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
					if (Object.keys(data27).length < 1) {
						const err70 = {
							instancePath: instancePath + "/rolloutWeights",
							schemaPath: "#/allOf/5/then/properties/rolloutWeights/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.rolloutWeights,
							data: data27
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					for (const key7 in data27) {
						let data28 = data27[key7];
						if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
							const err71 = {
								instancePath: instancePath + "/rolloutWeights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/allOf/5/then/properties/rolloutWeights/additionalProperties/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties.type,
								parentSchema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties,
								data: data28
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (typeof data28 == "number" && isFinite(data28)) {
							if (data28 > 1e5 || isNaN(data28)) {
								const err72 = {
									instancePath: instancePath + "/rolloutWeights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/5/then/properties/rolloutWeights/additionalProperties/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e5
									},
									message: "must be <= 100000",
									schema: 1e5,
									parentSchema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties,
									data: data28
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							if (data28 < 0 || isNaN(data28)) {
								const err73 = {
									instancePath: instancePath + "/rolloutWeights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/5/then/properties/rolloutWeights/additionalProperties/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties,
									data: data28
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
					}
				} else {
					const err74 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/allOf/5/then/properties/rolloutWeights/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema34.allOf[5].then.properties.rolloutWeights.type,
						parentSchema: schema34.allOf[5].then.properties.rolloutWeights,
						data: data27
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
			}
			if (data.rolloutBucketBy !== void 0) {
				let data29 = data.rolloutBucketBy;
				if (typeof data29 === "string") {
					if (func2(data29) < 1) {
						const err75 = {
							instancePath: instancePath + "/rolloutBucketBy",
							schemaPath: "#/allOf/5/then/properties/rolloutBucketBy/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.rolloutBucketBy,
							data: data29
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				} else {
					const err76 = {
						instancePath: instancePath + "/rolloutBucketBy",
						schemaPath: "#/allOf/5/then/properties/rolloutBucketBy/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.rolloutBucketBy.type,
						parentSchema: schema34.allOf[5].then.properties.rolloutBucketBy,
						data: data29
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
			}
			if (data.rolloutContextKind !== void 0) {
				let data30 = data.rolloutContextKind;
				if (typeof data30 === "string") {
					if (func2(data30) < 1) {
						const err77 = {
							instancePath: instancePath + "/rolloutContextKind",
							schemaPath: "#/allOf/5/then/properties/rolloutContextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.rolloutContextKind,
							data: data30
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				} else {
					const err78 = {
						instancePath: instancePath + "/rolloutContextKind",
						schemaPath: "#/allOf/5/then/properties/rolloutContextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.rolloutContextKind.type,
						parentSchema: schema34.allOf[5].then.properties.rolloutContextKind,
						data: data30
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
			}
			if (data.clauses !== void 0) {
				let data31 = data.clauses;
				if (Array.isArray(data31)) {
					if (data31.length < 1) {
						const err79 = {
							instancePath: instancePath + "/clauses",
							schemaPath: "#/allOf/5/then/properties/clauses/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.clauses,
							data: data31
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					const len2 = data31.length;
					for (let i2 = 0; i2 < len2; i2++) if (!validate83(data31[i2], {
						instancePath: instancePath + "/clauses/" + i2,
						parentData: data31,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
						errors = vErrors.length;
					}
				} else {
					const err80 = {
						instancePath: instancePath + "/clauses",
						schemaPath: "#/allOf/5/then/properties/clauses/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema34.allOf[5].then.properties.clauses.type,
						parentSchema: schema34.allOf[5].then.properties.clauses,
						data: data31
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			}
			if (data.beforeRuleId !== void 0) {
				let data33 = data.beforeRuleId;
				if (typeof data33 === "string") {
					if (func2(data33) < 1) {
						const err81 = {
							instancePath: instancePath + "/beforeRuleId",
							schemaPath: "#/allOf/5/then/properties/beforeRuleId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.beforeRuleId,
							data: data33
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				} else {
					const err82 = {
						instancePath: instancePath + "/beforeRuleId",
						schemaPath: "#/allOf/5/then/properties/beforeRuleId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.beforeRuleId.type,
						parentSchema: schema34.allOf[5].then.properties.beforeRuleId,
						data: data33
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
			}
			if (data.description !== void 0) {
				let data34 = data.description;
				if (typeof data34 !== "string") {
					const err83 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/allOf/5/then/properties/description/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.description.type,
						parentSchema: schema34.allOf[5].then.properties.description,
						data: data34
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			}
			if (data.ref !== void 0) {
				let data35 = data.ref;
				if (typeof data35 !== "string") {
					const err84 = {
						instancePath: instancePath + "/ref",
						schemaPath: "#/allOf/5/then/properties/ref/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.ref.type,
						parentSchema: schema34.allOf[5].then.properties.ref,
						data: data35
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			}
		}
		var _valid6 = _errs70 === errors;
		valid24 = _valid6;
		if (valid24) var props7 = true;
	}
	if (!valid24) {
		const err85 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[5].if,
			parentSchema: schema34.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err85];
		else vErrors.push(err85);
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs100 = errors;
	let valid33 = true;
	const _errs101 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err86 = {};
			if (vErrors === null) vErrors = [err86];
			else vErrors.push(err86);
			errors++;
		} else if (data.kind !== void 0) {
			if ("updateRuleVariationOrRollout" !== data.kind) {
				const err87 = {};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
	}
	var _valid8 = _errs101 === errors;
	errors = _errs100;
	if (vErrors !== null) {
		if (_errs100) vErrors.length = _errs100;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs103 = errors;
		const _errs104 = errors;
		let valid35 = true;
		const _errs105 = errors;
		const _errs106 = errors;
		const _errs107 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err88 = {};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (_errs107 === errors) {
			const err89 = {};
			if (vErrors === null) vErrors = [err89];
			else vErrors.push(err89);
			errors++;
		} else {
			errors = _errs106;
			if (vErrors !== null) {
				if (_errs106) vErrors.length = _errs106;
				else vErrors = null;
			}
		}
		var _valid9 = _errs105 === errors;
		errors = _errs104;
		if (vErrors !== null) {
			if (_errs104) vErrors.length = _errs104;
			else vErrors = null;
		}
		let ifClause2;
		if (_valid9) {
			const _errs108 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId === void 0) {
					const err90 = {
						instancePath,
						schemaPath: "#/allOf/6/then/then/required",
						keyword: "required",
						params: { missingProperty: "variationId" },
						message: "must have required property 'variationId'",
						schema: schema34.allOf[6].then.then.required,
						parentSchema: schema34.allOf[6].then.then,
						data
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
			}
			var _valid9 = _errs108 === errors;
			valid35 = _valid9;
			ifClause2 = "then";
		} else {
			const _errs109 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId !== void 0) {
					const err91 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/6/then/else/properties/variationId/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema34.allOf[6].then.else.properties.variationId,
						data: data.variationId
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
			}
			var _valid9 = _errs109 === errors;
			valid35 = _valid9;
			if (valid35) {
				var props8 = {};
				props8.variationId = true;
			}
			ifClause2 = "else";
		}
		if (!valid35) {
			const err92 = {
				instancePath,
				schemaPath: "#/allOf/6/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause2 },
				message: "must match \"" + ifClause2 + "\" schema",
				schema: schema34.allOf[6].then.if,
				parentSchema: schema34.allOf[6].then,
				data
			};
			if (vErrors === null) vErrors = [err92];
			else vErrors.push(err92);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.ruleId === void 0) {
				const err93 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "ruleId" },
					message: "must have required property 'ruleId'",
					schema: schema34.allOf[6].then.required,
					parentSchema: schema34.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
			for (const key8 in data) if (!(key8 === "kind" || key8 === "variationId" || key8 === "rolloutWeights" || key8 === "rolloutBucketBy" || key8 === "rolloutContextKind" || key8 === "ruleId")) {
				const err94 = {
					instancePath,
					schemaPath: "#/allOf/6/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key8 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			if (data.kind !== void 0) {
				let data38 = data.kind;
				if ("updateRuleVariationOrRollout" !== data38) {
					const err95 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/6/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "updateRuleVariationOrRollout" },
						message: "must be equal to constant",
						schema: "updateRuleVariationOrRollout",
						parentSchema: schema34.allOf[6].then.properties.kind,
						data: data38
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data39 = data.variationId;
				if (typeof data39 === "string") {
					if (func2(data39) < 1) {
						const err96 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/6/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.variationId,
							data: data39
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				} else {
					const err97 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/6/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.variationId.type,
						parentSchema: schema34.allOf[6].then.properties.variationId,
						data: data39
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			}
			if (data.rolloutWeights !== void 0) {
				let data40 = data.rolloutWeights;
				if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
					if (Object.keys(data40).length < 1) {
						const err98 = {
							instancePath: instancePath + "/rolloutWeights",
							schemaPath: "#/allOf/6/then/properties/rolloutWeights/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.rolloutWeights,
							data: data40
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					for (const key9 in data40) {
						let data41 = data40[key9];
						if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
							const err99 = {
								instancePath: instancePath + "/rolloutWeights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/allOf/6/then/properties/rolloutWeights/additionalProperties/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties.type,
								parentSchema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties,
								data: data41
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (typeof data41 == "number" && isFinite(data41)) {
							if (data41 > 1e5 || isNaN(data41)) {
								const err100 = {
									instancePath: instancePath + "/rolloutWeights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/6/then/properties/rolloutWeights/additionalProperties/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e5
									},
									message: "must be <= 100000",
									schema: 1e5,
									parentSchema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties,
									data: data41
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
							if (data41 < 0 || isNaN(data41)) {
								const err101 = {
									instancePath: instancePath + "/rolloutWeights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/6/then/properties/rolloutWeights/additionalProperties/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties,
									data: data41
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
						}
					}
				} else {
					const err102 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/allOf/6/then/properties/rolloutWeights/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema34.allOf[6].then.properties.rolloutWeights.type,
						parentSchema: schema34.allOf[6].then.properties.rolloutWeights,
						data: data40
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
			}
			if (data.rolloutBucketBy !== void 0) {
				let data42 = data.rolloutBucketBy;
				if (typeof data42 === "string") {
					if (func2(data42) < 1) {
						const err103 = {
							instancePath: instancePath + "/rolloutBucketBy",
							schemaPath: "#/allOf/6/then/properties/rolloutBucketBy/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.rolloutBucketBy,
							data: data42
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				} else {
					const err104 = {
						instancePath: instancePath + "/rolloutBucketBy",
						schemaPath: "#/allOf/6/then/properties/rolloutBucketBy/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.rolloutBucketBy.type,
						parentSchema: schema34.allOf[6].then.properties.rolloutBucketBy,
						data: data42
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
			}
			if (data.rolloutContextKind !== void 0) {
				let data43 = data.rolloutContextKind;
				if (typeof data43 === "string") {
					if (func2(data43) < 1) {
						const err105 = {
							instancePath: instancePath + "/rolloutContextKind",
							schemaPath: "#/allOf/6/then/properties/rolloutContextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.rolloutContextKind,
							data: data43
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				} else {
					const err106 = {
						instancePath: instancePath + "/rolloutContextKind",
						schemaPath: "#/allOf/6/then/properties/rolloutContextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.rolloutContextKind.type,
						parentSchema: schema34.allOf[6].then.properties.rolloutContextKind,
						data: data43
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
			}
			if (data.ruleId !== void 0) {
				let data44 = data.ruleId;
				if (typeof data44 === "string") {
					if (func2(data44) < 1) {
						const err107 = {
							instancePath: instancePath + "/ruleId",
							schemaPath: "#/allOf/6/then/properties/ruleId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.ruleId,
							data: data44
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				} else {
					const err108 = {
						instancePath: instancePath + "/ruleId",
						schemaPath: "#/allOf/6/then/properties/ruleId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.ruleId.type,
						parentSchema: schema34.allOf[6].then.properties.ruleId,
						data: data44
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
			}
		}
		var _valid8 = _errs103 === errors;
		valid33 = _valid8;
		if (valid33) var props9 = true;
	}
	if (!valid33) {
		const err109 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[6].if,
			parentSchema: schema34.allOf[6],
			data
		};
		if (vErrors === null) vErrors = [err109];
		else vErrors.push(err109);
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err110 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err110];
			else vErrors.push(err110);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
			props0.variationId = true;
			props0.rolloutWeights = true;
			props0.ruleId = true;
			props0.beforeRuleId = true;
		}
		if (data.kind !== void 0) {
			let data45 = data.kind;
			if (typeof data45 === "string") {
				if (func2(data45) < 1) {
					const err111 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.kind,
						data: data45
					};
					if (vErrors === null) vErrors = [err111];
					else vErrors.push(err111);
					errors++;
				}
			} else {
				const err112 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.kind.type,
					parentSchema: schema34.properties.kind,
					data: data45
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
		}
		if (data.variationId !== void 0) {
			let data46 = data.variationId;
			if (typeof data46 === "string") {
				if (func2(data46) < 1) {
					const err113 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/properties/variationId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.variationId,
						data: data46
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/variationId",
					schemaPath: "#/properties/variationId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.variationId.type,
					parentSchema: schema34.properties.variationId,
					data: data46
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
		}
		if (data.rolloutWeights !== void 0) {
			let data47 = data.rolloutWeights;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (Object.keys(data47).length < 1) {
					const err115 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/properties/rolloutWeights/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema34.properties.rolloutWeights,
						data: data47
					};
					if (vErrors === null) vErrors = [err115];
					else vErrors.push(err115);
					errors++;
				}
				for (const key10 in data47) {
					let data48 = data47[key10];
					if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
						const err116 = {
							instancePath: instancePath + "/rolloutWeights/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rolloutWeights/additionalProperties/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema34.properties.rolloutWeights.additionalProperties.type,
							parentSchema: schema34.properties.rolloutWeights.additionalProperties,
							data: data48
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					if (typeof data48 == "number" && isFinite(data48)) {
						if (data48 > 1e5 || isNaN(data48)) {
							const err117 = {
								instancePath: instancePath + "/rolloutWeights/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rolloutWeights/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000",
								schema: 1e5,
								parentSchema: schema34.properties.rolloutWeights.additionalProperties,
								data: data48
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
						if (data48 < 0 || isNaN(data48)) {
							const err118 = {
								instancePath: instancePath + "/rolloutWeights/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rolloutWeights/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema34.properties.rolloutWeights.additionalProperties,
								data: data48
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					}
				}
			} else {
				const err119 = {
					instancePath: instancePath + "/rolloutWeights",
					schemaPath: "#/properties/rolloutWeights/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema34.properties.rolloutWeights.type,
					parentSchema: schema34.properties.rolloutWeights,
					data: data47
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
		}
		if (data.ruleId !== void 0) {
			let data49 = data.ruleId;
			if (typeof data49 === "string") {
				if (func2(data49) < 1) {
					const err120 = {
						instancePath: instancePath + "/ruleId",
						schemaPath: "#/properties/ruleId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.ruleId,
						data: data49
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
			} else {
				const err121 = {
					instancePath: instancePath + "/ruleId",
					schemaPath: "#/properties/ruleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.ruleId.type,
					parentSchema: schema34.properties.ruleId,
					data: data49
				};
				if (vErrors === null) vErrors = [err121];
				else vErrors.push(err121);
				errors++;
			}
		}
		if (data.beforeRuleId !== void 0) {
			let data50 = data.beforeRuleId;
			if (typeof data50 === "string") {
				if (func2(data50) < 1) {
					const err122 = {
						instancePath: instancePath + "/beforeRuleId",
						schemaPath: "#/properties/beforeRuleId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.beforeRuleId,
						data: data50
					};
					if (vErrors === null) vErrors = [err122];
					else vErrors.push(err122);
					errors++;
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/beforeRuleId",
					schemaPath: "#/properties/beforeRuleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.beforeRuleId.type,
					parentSchema: schema34.properties.beforeRuleId,
					data: data50
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
		}
	}
	validate82.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema36 = {
	"title": "Shorthand instruction",
	"description": "One of `turn`, `serve`, `rollout` (with `by`), `target` (with `contextKind`); or a rule: a new one for a `segment`, or an existing `rule`, and what it is to `serve` or its `rollout`.",
	"examples": [
		{ "turn": "on" },
		{
			"rollout": {
				"true": "10%",
				"false": "rest"
			},
			"by": "email"
		},
		{
			"segment": "beta-testers",
			"serve": true,
			"description": "Beta testers"
		},
		{
			"rule": "Beta testers",
			"rollout": {
				"true": "50%",
				"false": "rest"
			}
		}
	],
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"turn": {
			"title": "Turn",
			"description": "Turns the flag's targeting on or off.",
			"enum": [
				"on",
				"off",
				true,
				false
			],
			"examples": ["on"]
		},
		"target": {
			"title": "Target",
			"description": "Contexts, by key, that are served one variation.",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 1,
			"additionalProperties": {
				"title": "Context keys",
				"description": "Keys of the contexts.",
				"type": "array",
				"items": {
					"title": "Context key",
					"description": "Key of a context.",
					"examples": ["user-1"],
					"type": "string",
					"minLength": 1
				},
				"minItems": 1,
				"examples": [["user-1"]]
			},
			"examples": [{ "true": ["user-1", "user-2"] }]
		},
		"contextKind": {
			"title": "Context kind",
			"description": "The kind of the targeted contexts; `user` if left out.",
			"type": "string",
			"minLength": 1,
			"examples": ["organization"]
		},
		"segment": {
			"title": "Segment",
			"description": "Adds a rule for who is in this segment, or in one of several: its key, or a list of keys. What the rule gives goes beside it: `serve` or `rollout`.",
			"type": ["string", "array"],
			"if": { "type": "string" },
			"then": { "minLength": 1 },
			"else": {
				"type": "array",
				"minItems": 1,
				"uniqueItems": true,
				"items": {
					"title": "Segment key",
					"description": "Key of a segment of the environment.",
					"type": "string",
					"minLength": 1,
					"examples": ["beta-testers"]
				}
			},
			"examples": ["beta-testers", ["beta-testers", "employees"]]
		},
		"rule": { "$ref": "#/$defs/rule" },
		"serve": { "$ref": "#/$defs/variation" },
		"rollout": { "$ref": "#/$defs/rollout" },
		"by": { "$ref": "#/$defs/by" },
		"description": {
			"title": "Description of the new rule",
			"description": "What the rule for the `segment` is called in LaunchDarkly; later documents can name it by that.",
			"type": "string",
			"minLength": 1,
			"examples": ["Beta testers"]
		},
		"before": { "$ref": "#/$defs/rule" },
		"kind": {
			"title": "Kind",
			"description": "Begins an instruction in LaunchDarkly's own form, such as `turnFlagOn`.",
			"type": "string",
			"minLength": 1,
			"examples": ["turnFlagOn"]
		}
	}
};
const schema37 = {
	"title": "Rule",
	"description": "A rule that the flag has in the environment: its id or its exact description; or, explicitly, {id: …}. As `rule`: the one that is to `serve` something else; as `before`: the one that a new rule goes in front of.",
	"examples": ["Beta testers", { "id": "6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e" }],
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "minLength": 1 },
	"else": {
		"type": "object",
		"required": ["id"],
		"additionalProperties": false,
		"properties": { "id": {
			"title": "Rule id",
			"description": "The rule's `_id` in LaunchDarkly.",
			"type": "string",
			"minLength": 1,
			"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
		} }
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type },
			message: "must be string,object",
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (typeof data === "string") {
			if (func2(data) < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema37.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "id" },
					message: "must have required property 'id'",
					schema: schema37.else.required,
					parentSchema: schema37.else,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "id")) {
				const err4 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema37.else,
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err5 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/else/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema37.else.properties.id,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/else/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema37.else.properties.id.type,
						parentSchema: schema37.else.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema37.else.type,
				parentSchema: schema37.else,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err8 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema37.if,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate87.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate87.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema25 = {
	"title": "Variation",
	"description": "A variation of the flag: its id, its exact name, or the JSON text of its value; or, explicitly, {id: …}, {name: …} or {value: …}.",
	"examples": [
		true,
		"Control",
		{ "id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49" },
		{ "name": "Control" },
		{ "value": { "limit": 10 } }
	],
	"type": [
		"string",
		"number",
		"boolean",
		"null",
		"object"
	],
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"minProperties": 1,
		"maxProperties": 1,
		"additionalProperties": false,
		"properties": {
			"id": {
				"title": "Variation id",
				"description": "The variation's `_id` in LaunchDarkly.",
				"type": "string",
				"minLength": 1,
				"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
			},
			"name": {
				"title": "Variation name",
				"description": "The variation's exact name.",
				"type": "string",
				"minLength": 1,
				"examples": ["Control"]
			},
			"value": {
				"title": "Variation value",
				"description": "The variation's value, any JSON.",
				"examples": [true, { "limit": 10 }]
			}
		}
	}
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && data !== null && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema25.type },
			message: "must be string,number,boolean,null,object",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/maxProperties",
					keyword: "maxProperties",
					params: { limit: 1 },
					message: "must NOT have more than 1 properties",
					schema: 1,
					parentSchema: schema25.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (Object.keys(data).length < 1) {
				const err3 = {
					instancePath,
					schemaPath: "#/then/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema25.then,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "value")) {
				const err4 = {
					instancePath,
					schemaPath: "#/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema25.then,
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err5 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/then/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema25.then.properties.id,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/then/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema25.then.properties.id.type,
						parentSchema: schema25.then.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.name !== void 0) {
				let data1 = data.name;
				if (typeof data1 === "string") {
					if (func2(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/then/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema25.then.properties.name,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/then/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema25.then.properties.name.type,
						parentSchema: schema25.then.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema25.then.type,
				parentSchema: schema25.then,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema25.if,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate64.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema26 = {
	"title": "Rollout",
	"description": "Shares of the contexts by variation; they add up to 100%. As a list where a variation's value can't be a key.",
	"examples": [{
		"true": "10%",
		"false": "rest"
	}, [{
		"variation": { "value": { "limit": 10 } },
		"weight": "10%"
	}, {
		"variation": "Control",
		"weight": "rest"
	}]],
	"type": ["object", "array"],
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"minItems": 1,
		"items": {
			"title": "Share of one variation",
			"description": "A variation and its share.",
			"examples": [{
				"variation": "Control",
				"weight": "90%"
			}],
			"type": "object",
			"required": ["variation", "weight"],
			"additionalProperties": false,
			"properties": {
				"variation": { "$ref": "#/$defs/variation" },
				"weight": { "$ref": "#/$defs/percent" }
			}
		}
	},
	"else": {
		"type": "object",
		"minProperties": 1,
		"additionalProperties": { "$ref": "#/$defs/percent" }
	}
};
const schema27 = {
	"title": "Share",
	"description": "Percent with up to three decimals and a percent sign, or `rest` (once) for what the others leave of 100%.",
	"examples": [
		"10%",
		"33.333%",
		"rest"
	],
	"type": "string",
	"pattern": "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$"
};
const pattern18 = /* @__PURE__ */ new RegExp("^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$" },
				message: "must match pattern \"^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$\"",
				schema: "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$",
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema26.type },
			message: "must be object,array",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!Array.isArray(data)) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items",
					schema: 1,
					parentSchema: schema26.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.variation === void 0) {
						const err3 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/then/items/required",
							keyword: "required",
							params: { missingProperty: "variation" },
							message: "must have required property 'variation'",
							schema: schema26.then.items.required,
							parentSchema: schema26.then.items,
							data: data0
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data0.weight === void 0) {
						const err4 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/then/items/required",
							keyword: "required",
							params: { missingProperty: "weight" },
							message: "must have required property 'weight'",
							schema: schema26.then.items.required,
							parentSchema: schema26.then.items,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					for (const key0 in data0) if (!(key0 === "variation" || key0 === "weight")) {
						const err5 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/then/items/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema26.then.items,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data0.variation !== void 0) {
						if (!validate64(data0.variation, {
							instancePath: instancePath + "/" + i0 + "/variation",
							parentData: data0,
							parentDataProperty: "variation",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
					}
					if (data0.weight !== void 0) {
						if (!validate68(data0.weight, {
							instancePath: instancePath + "/" + i0 + "/weight",
							parentData: data0,
							parentDataProperty: "weight",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
							errors = vErrors.length;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/then/items/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema26.then.items.type,
						parentSchema: schema26.then.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array",
				schema: schema26.then.type,
				parentSchema: schema26.then,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err8 = {
					instancePath,
					schemaPath: "#/else/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema26.else,
					data
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			for (const key1 in data) if (!validate68(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema26.else.type,
				parentSchema: schema26.else,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		var _valid0 = _errs11 === errors;
		valid0 = _valid0;
		if (valid0) var props1 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema26.if,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate66.errors = vErrors;
	evaluated0.props = props1;
	evaluated0.items = items0;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const schema38 = {
	"title": "Bucketing",
	"description": "Which attribute of which context kind decides who gets which variation: an attribute, or both.",
	"examples": ["email", {
		"attribute": "key",
		"contextKind": "organization"
	}],
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "minLength": 1 },
	"else": {
		"type": "object",
		"minProperties": 1,
		"additionalProperties": false,
		"properties": {
			"attribute": {
				"title": "Attribute",
				"description": "The attribute that is hashed.",
				"type": "string",
				"minLength": 1,
				"examples": ["key"]
			},
			"contextKind": {
				"title": "Context kind",
				"description": "The kind of context.",
				"type": "string",
				"minLength": 1,
				"examples": ["organization"]
			}
		}
	}
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema38.type },
			message: "must be string,object",
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (typeof data === "string") {
			if (func2(data) < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema38.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err3 = {
					instancePath,
					schemaPath: "#/else/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema38.else,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "attribute" || key0 === "contextKind")) {
				const err4 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema38.else,
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.attribute !== void 0) {
				let data0 = data.attribute;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err5 = {
							instancePath: instancePath + "/attribute",
							schemaPath: "#/else/properties/attribute/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema38.else.properties.attribute,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/attribute",
						schemaPath: "#/else/properties/attribute/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema38.else.properties.attribute.type,
						parentSchema: schema38.else.properties.attribute,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.contextKind !== void 0) {
				let data1 = data.contextKind;
				if (typeof data1 === "string") {
					if (func2(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/contextKind",
							schemaPath: "#/else/properties/contextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema38.else.properties.contextKind,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/contextKind",
						schemaPath: "#/else/properties/contextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema38.else.properties.contextKind.type,
						parentSchema: schema38.else.properties.contextKind,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema38.else.type,
				parentSchema: schema38.else,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema38.if,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate91.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate91.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema36.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.turn !== void 0) {
			let data0 = data.turn;
			if (!(data0 === "on" || data0 === "off" || data0 === true || data0 === false)) {
				const err2 = {
					instancePath: instancePath + "/turn",
					schemaPath: "#/properties/turn/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.turn.enum },
					message: "must be equal to one of the allowed values",
					schema: schema36.properties.turn.enum,
					parentSchema: schema36.properties.turn,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data1 = data.target;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length > 1) {
					const err3 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 },
						message: "must NOT have more than 1 properties",
						schema: 1,
						parentSchema: schema36.properties.target,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (Object.keys(data1).length < 1) {
					const err4 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema36.properties.target,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 in data1) {
					let data2 = data1[key1];
					if (Array.isArray(data2)) {
						if (data2.length < 1) {
							const err5 = {
								instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/target/additionalProperties/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema36.properties.target.additionalProperties,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err6 = {
										instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
										schemaPath: "#/properties/target/additionalProperties/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.target.additionalProperties.items,
										data: data3
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "#/properties/target/additionalProperties/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.target.additionalProperties.items.type,
									parentSchema: schema36.properties.target.additionalProperties.items,
									data: data3
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/target/additionalProperties/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema36.properties.target.additionalProperties.type,
							parentSchema: schema36.properties.target.additionalProperties,
							data: data2
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.target.type,
					parentSchema: schema36.properties.target,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.contextKind !== void 0) {
			let data4 = data.contextKind;
			if (typeof data4 === "string") {
				if (func2(data4) < 1) {
					const err10 = {
						instancePath: instancePath + "/contextKind",
						schemaPath: "#/properties/contextKind/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema36.properties.contextKind,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/contextKind",
					schemaPath: "#/properties/contextKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.contextKind.type,
					parentSchema: schema36.properties.contextKind,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.segment !== void 0) {
			let data5 = data.segment;
			if (typeof data5 !== "string" && !Array.isArray(data5)) {
				const err12 = {
					instancePath: instancePath + "/segment",
					schemaPath: "#/properties/segment/type",
					keyword: "type",
					params: { type: schema36.properties.segment.type },
					message: "must be string,array",
					schema: schema36.properties.segment.type,
					parentSchema: schema36.properties.segment,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			const _errs14 = errors;
			let valid4 = true;
			const _errs15 = errors;
			if (typeof data5 !== "string") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			errors = _errs14;
			if (vErrors !== null) {
				if (_errs14) vErrors.length = _errs14;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs17 = errors;
				if (typeof data5 === "string") {
					if (func2(data5) < 1) {
						const err14 = {
							instancePath: instancePath + "/segment",
							schemaPath: "#/properties/segment/then/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema36.properties.segment.then,
							data: data5
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				var _valid0 = _errs17 === errors;
				valid4 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs18 = errors;
				if (Array.isArray(data5)) {
					if (data5.length < 1) {
						const err15 = {
							instancePath: instancePath + "/segment",
							schemaPath: "#/properties/segment/else/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema36.properties.segment.else,
							data: data5
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					const len1 = data5.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data6 = data5[i1];
						if (typeof data6 === "string") {
							if (func2(data6) < 1) {
								const err16 = {
									instancePath: instancePath + "/segment/" + i1,
									schemaPath: "#/properties/segment/else/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema36.properties.segment.else.items,
									data: data6
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						} else {
							const err17 = {
								instancePath: instancePath + "/segment/" + i1,
								schemaPath: "#/properties/segment/else/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema36.properties.segment.else.items.type,
								parentSchema: schema36.properties.segment.else.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					let i2 = data5.length;
					let j0;
					if (i2 > 1) {
						const indices0 = {};
						for (; i2--;) {
							let item0 = data5[i2];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err18 = {
									instancePath: instancePath + "/segment",
									schemaPath: "#/properties/segment/else/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i2,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)",
									schema: true,
									parentSchema: schema36.properties.segment.else,
									data: data5
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
								break;
							}
							indices0[item0] = i2;
						}
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/segment",
						schemaPath: "#/properties/segment/else/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema36.properties.segment.else.type,
						parentSchema: schema36.properties.segment.else,
						data: data5
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid0 = _errs18 === errors;
				valid4 = _valid0;
				ifClause0 = "else";
			}
			if (!valid4) {
				const err20 = {
					instancePath: instancePath + "/segment",
					schemaPath: "#/properties/segment/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema",
					schema: schema36.properties.segment.if,
					parentSchema: schema36.properties.segment,
					data: data5
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			if (!validate87(data.rule, {
				instancePath: instancePath + "/rule",
				parentData: data,
				parentDataProperty: "rule",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.serve !== void 0) {
			if (!validate64(data.serve, {
				instancePath: instancePath + "/serve",
				parentData: data,
				parentDataProperty: "serve",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.rollout !== void 0) {
			if (!validate66(data.rollout, {
				instancePath: instancePath + "/rollout",
				parentData: data,
				parentDataProperty: "rollout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate91(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data11 = data.description;
			if (typeof data11 === "string") {
				if (func2(data11) < 1) {
					const err21 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema36.properties.description,
						data: data11
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.description.type,
					parentSchema: schema36.properties.description,
					data: data11
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate87(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			let data13 = data.kind;
			if (typeof data13 === "string") {
				if (func2(data13) < 1) {
					const err23 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema36.properties.kind,
						data: data13
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.kind.type,
					parentSchema: schema36.properties.kind,
					data: data13
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	const _errs4 = errors;
	let valid1 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	const _errs7 = errors;
	const _errs8 = errors;
	const _errs9 = errors;
	let valid3 = false;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.turn === void 0 && "turn") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid2 = _errs10 === errors;
	valid3 = valid3 || _valid2;
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.serve === void 0 && "serve") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid2 = _errs11 === errors;
	valid3 = valid3 || _valid2;
	const _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rollout === void 0 && "rollout") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid2 = _errs12 === errors;
	valid3 = valid3 || _valid2;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.target === void 0 && "target") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid2 = _errs13 === errors;
	valid3 = valid3 || _valid2;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.segment === void 0 && "segment") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid2 = _errs14 === errors;
	valid3 = valid3 || _valid2;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0 && "rule") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid2 = _errs15 === errors;
	valid3 = valid3 || _valid2;
	if (!valid3) {
		const err9 = {};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs9;
		if (vErrors !== null) {
			if (_errs9) vErrors.length = _errs9;
			else vErrors = null;
		}
	}
	if (_errs8 === errors) {
		const err10 = {};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	} else {
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		const _errs16 = errors;
		let valid4 = false;
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.variationId === void 0 && "variationId") {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid4 = valid4 || _valid3;
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid3 = _errs18 === errors;
		valid4 = valid4 || _valid3;
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutBucketBy === void 0 && "rolloutBucketBy") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs19 === errors;
		valid4 = valid4 || _valid3;
		const _errs20 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutContextKind === void 0 && "rolloutContextKind") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid3 = _errs20 === errors;
		valid4 = valid4 || _valid3;
		const _errs21 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.values === void 0 && "values") {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		var _valid3 = _errs21 === errors;
		valid4 = valid4 || _valid3;
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.clauses === void 0 && "clauses") {
				const err16 = {};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		var _valid3 = _errs22 === errors;
		valid4 = valid4 || _valid3;
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.ruleId === void 0 && "ruleId") {
				const err17 = {};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		var _valid3 = _errs23 === errors;
		valid4 = valid4 || _valid3;
		const _errs24 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.beforeRuleId === void 0 && "beforeRuleId") {
				const err18 = {};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		var _valid3 = _errs24 === errors;
		valid4 = valid4 || _valid3;
		if (!valid4) {
			const err19 = {};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		} else {
			errors = _errs16;
			if (vErrors !== null) {
				if (_errs16) vErrors.length = _errs16;
				else vErrors = null;
			}
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err20 = {};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs25 = errors;
		if (!validate82(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
			errors = vErrors.length;
		} else var props0 = validate82.evaluated.props;
		var _valid0 = _errs25 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs26 = errors;
		if (!validate86(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs26 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err21 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema33.if,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate81.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate81.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema32.type },
			message: "must be array,object",
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!Array.isArray(data)) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!validate81(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.instructions === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "instructions" },
					message: "must have required property 'instructions'",
					schema: schema32.else.required,
					parentSchema: schema32.else,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "instructions")) {
				const err3 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema32.else,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.instructions !== void 0) {
				let data1 = data.instructions;
				if (!Array.isArray(data1) && data1 !== null) {
					const err4 = {
						instancePath: instancePath + "/instructions",
						schemaPath: "#/else/properties/instructions/type",
						keyword: "type",
						params: { type: schema32.else.properties.instructions.type },
						message: "must be array,null",
						schema: schema32.else.properties.instructions.type,
						parentSchema: schema32.else.properties.instructions,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (Array.isArray(data1)) {
					const len1 = data1.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate81(data1[i1], {
						instancePath: instancePath + "/instructions/" + i1,
						parentData: data1,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema32.else.type,
				parentSchema: schema32.else,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) var props2 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema32.if,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate80.errors = vErrors;
	evaluated0.props = props2;
	evaluated0.items = items0;
	return errors === 0;
}
validate80.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "executeConditionsInSequence" || key0 === "conditions" || key0 === "action")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema28.properties.name.type,
					parentSchema: schema28.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.executeConditionsInSequence !== void 0) {
			let data1 = data.executeConditionsInSequence;
			if (typeof data1 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/executeConditionsInSequence",
					schemaPath: "#/properties/executeConditionsInSequence/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema28.properties.executeConditionsInSequence.type,
					parentSchema: schema28.properties.executeConditionsInSequence,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data2 = data.conditions;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data2[i0], {
					instancePath: instancePath + "/conditions/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema28.properties.conditions.type,
					parentSchema: schema28.properties.conditions,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.action !== void 0) {
			if (!validate80(data.action, {
				instancePath: instancePath + "/action",
				parentData: data,
				parentDataProperty: "action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.workflowId === void 0 && "workflowId") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages !== void 0) {
				const err1 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/allOf/0/then/properties/stages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[0].then.properties.stages,
					data: data.stages
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.stages = true;
		}
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "stages" },
					message: "must have required property 'stages'",
					schema: schema43.allOf[0].else.required,
					parentSchema: schema43.allOf[0].else,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema43.allOf[0].if,
			parentSchema: schema43.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.project === void 0 && "project") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs9 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.projectKey !== void 0) {
				const err5 = {
					instancePath: instancePath + "/projectKey",
					schemaPath: "#/allOf/1/then/properties/projectKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[1].then.properties.projectKey,
					data: data.projectKey
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid1 = _errs9 === errors;
		valid3 = _valid1;
		if (valid3) {
			var props1 = {};
			props1.projectKey = true;
		}
	}
	if (!valid3) {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema43.allOf[1].if,
			parentSchema: schema43.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs11 = errors;
	let valid5 = true;
	const _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.environment === void 0 && "environment") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid2 = _errs12 === errors;
	errors = _errs11;
	if (vErrors !== null) {
		if (_errs11) vErrors.length = _errs11;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs13 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.environmentKey !== void 0) {
				const err8 = {
					instancePath: instancePath + "/environmentKey",
					schemaPath: "#/allOf/2/then/properties/environmentKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[2].then.properties.environmentKey,
					data: data.environmentKey
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		var _valid2 = _errs13 === errors;
		valid5 = _valid2;
		if (valid5) {
			var props2 = {};
			props2.environmentKey = true;
		}
	}
	if (!valid5) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema43.allOf[2].if,
			parentSchema: schema43.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs15 = errors;
	let valid7 = true;
	const _errs16 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.flag === void 0 && "flag") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	var _valid3 = _errs16 === errors;
	errors = _errs15;
	if (vErrors !== null) {
		if (_errs15) vErrors.length = _errs15;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.flagKey !== void 0) {
				const err11 = {
					instancePath: instancePath + "/flagKey",
					schemaPath: "#/allOf/3/then/properties/flagKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[3].then.properties.flagKey,
					data: data.flagKey
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid7 = _valid3;
		if (valid7) {
			var props3 = {};
			props3.flagKey = true;
		}
	}
	if (!valid7) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema43.allOf[3].if,
			parentSchema: schema43.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema43.required,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.key === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'",
				schema: schema43.required,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema43.properties, key0)) {
			const err15 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.kind !== void 0) {
			let data4 = data.kind;
			if ("WorkflowTemplate" !== data4) {
				const err16 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "WorkflowTemplate" },
					message: "must be equal to constant",
					schema: "WorkflowTemplate",
					parentSchema: schema43.properties.kind,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data5 = data.key;
			if (typeof data5 === "string") {
				if (func2(data5) < 1) {
					const err17 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.key,
						data: data5
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern8.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
						schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
						parentSchema: schema43.properties.key,
						data: data5
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.key.type,
					parentSchema: schema43.properties.key,
					data: data5
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data6 = data.name;
			if (typeof data6 === "string") {
				if (func2(data6) > 256) {
					const err20 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.name,
						data: data6
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func2(data6) < 1) {
					const err21 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.name,
						data: data6
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.name.type,
					parentSchema: schema43.properties.name,
					data: data6
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data7 = data.description;
			if (typeof data7 !== "string") {
				const err23 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.description.type,
					parentSchema: schema43.properties.description,
					data: data7
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data8 = data.project;
			if (typeof data8 === "string") {
				if (func2(data8) > 256) {
					const err24 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.project,
						data: data8
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (func2(data8) < 1) {
					const err25 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.project,
						data: data8
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (!pattern5.test(data8)) {
					const err26 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.project,
						data: data8
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.project.type,
					parentSchema: schema43.properties.project,
					data: data8
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.projectKey !== void 0) {
			let data9 = data.projectKey;
			if (typeof data9 === "string") {
				if (func2(data9) > 256) {
					const err28 = {
						instancePath: instancePath + "/projectKey",
						schemaPath: "#/properties/projectKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.projectKey,
						data: data9
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (func2(data9) < 1) {
					const err29 = {
						instancePath: instancePath + "/projectKey",
						schemaPath: "#/properties/projectKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.projectKey,
						data: data9
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (!pattern5.test(data9)) {
					const err30 = {
						instancePath: instancePath + "/projectKey",
						schemaPath: "#/properties/projectKey/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.projectKey,
						data: data9
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/projectKey",
					schemaPath: "#/properties/projectKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.projectKey.type,
					parentSchema: schema43.properties.projectKey,
					data: data9
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.flag !== void 0) {
			let data10 = data.flag;
			if (typeof data10 === "string") {
				if (func2(data10) > 256) {
					const err32 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.flag,
						data: data10
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (func2(data10) < 1) {
					const err33 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.flag,
						data: data10
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (!pattern5.test(data10)) {
					const err34 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.flag,
						data: data10
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/flag",
					schemaPath: "#/properties/flag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.flag.type,
					parentSchema: schema43.properties.flag,
					data: data10
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.flagKey !== void 0) {
			let data11 = data.flagKey;
			if (typeof data11 === "string") {
				if (func2(data11) > 256) {
					const err36 = {
						instancePath: instancePath + "/flagKey",
						schemaPath: "#/properties/flagKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.flagKey,
						data: data11
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (func2(data11) < 1) {
					const err37 = {
						instancePath: instancePath + "/flagKey",
						schemaPath: "#/properties/flagKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.flagKey,
						data: data11
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (!pattern5.test(data11)) {
					const err38 = {
						instancePath: instancePath + "/flagKey",
						schemaPath: "#/properties/flagKey/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.flagKey,
						data: data11
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/flagKey",
					schemaPath: "#/properties/flagKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.flagKey.type,
					parentSchema: schema43.properties.flagKey,
					data: data11
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data12 = data.environment;
			if (typeof data12 === "string") {
				if (func2(data12) > 256) {
					const err40 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.environment,
						data: data12
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (func2(data12) < 1) {
					const err41 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.environment,
						data: data12
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!pattern5.test(data12)) {
					const err42 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.environment,
						data: data12
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.environment.type,
					parentSchema: schema43.properties.environment,
					data: data12
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.environmentKey !== void 0) {
			let data13 = data.environmentKey;
			if (typeof data13 === "string") {
				if (func2(data13) > 256) {
					const err44 = {
						instancePath: instancePath + "/environmentKey",
						schemaPath: "#/properties/environmentKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.environmentKey,
						data: data13
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (func2(data13) < 1) {
					const err45 = {
						instancePath: instancePath + "/environmentKey",
						schemaPath: "#/properties/environmentKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.environmentKey,
						data: data13
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (!pattern5.test(data13)) {
					const err46 = {
						instancePath: instancePath + "/environmentKey",
						schemaPath: "#/properties/environmentKey/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.environmentKey,
						data: data13
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/environmentKey",
					schemaPath: "#/properties/environmentKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.environmentKey.type,
					parentSchema: schema43.properties.environmentKey,
					data: data13
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.adopt !== void 0) {
			let data14 = data.adopt;
			if (typeof data14 !== "boolean") {
				const err48 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/properties/adopt/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema43.properties.adopt.type,
					parentSchema: schema43.properties.adopt,
					data: data14
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.formerKeys !== void 0) {
			let data15 = data.formerKeys;
			if (Array.isArray(data15)) {
				const len0 = data15.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data16 = data15[i0];
					if (typeof data16 === "string") {
						if (!pattern8.test(data16)) {
							const err49 = {
								instancePath: instancePath + "/formerKeys/" + i0,
								schemaPath: "#/properties/formerKeys/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
								schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
								parentSchema: schema43.properties.formerKeys.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/formerKeys/" + i0,
							schemaPath: "#/properties/formerKeys/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema43.properties.formerKeys.items.type,
							parentSchema: schema43.properties.formerKeys.items,
							data: data16
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				let i1 = data15.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data15[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err51 = {
								instancePath: instancePath + "/formerKeys",
								schemaPath: "#/properties/formerKeys/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema43.properties.formerKeys,
								data: data15
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/formerKeys",
					schemaPath: "#/properties/formerKeys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema43.properties.formerKeys.type,
					parentSchema: schema43.properties.formerKeys,
					data: data15
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.protect !== void 0) {
			let data17 = data.protect;
			if (typeof data17 !== "boolean") {
				const err53 = {
					instancePath: instancePath + "/protect",
					schemaPath: "#/properties/protect/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema43.properties.protect.type,
					parentSchema: schema43.properties.protect,
					data: data17
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.onRemoval !== void 0) {
			let data18 = data.onRemoval;
			if (!(data18 === "delete" || data18 === "keep")) {
				const err54 = {
					instancePath: instancePath + "/onRemoval",
					schemaPath: "#/properties/onRemoval/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.onRemoval.enum },
					message: "must be equal to one of the allowed values",
					schema: schema43.properties.onRemoval.enum,
					parentSchema: schema43.properties.onRemoval,
					data: data18
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.workflowId !== void 0) {
			let data19 = data.workflowId;
			if (typeof data19 === "string") {
				if (func2(data19) < 1) {
					const err55 = {
						instancePath: instancePath + "/workflowId",
						schemaPath: "#/properties/workflowId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.workflowId,
						data: data19
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/workflowId",
					schemaPath: "#/properties/workflowId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.workflowId.type,
					parentSchema: schema43.properties.workflowId,
					data: data19
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data20 = data.stages;
			if (Array.isArray(data20)) {
				if (data20.length > 1e4) {
					const err57 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items",
						schema: 1e4,
						parentSchema: schema43.properties.stages,
						data: data20
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data20.length < 1) {
					const err58 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema43.properties.stages,
						data: data20
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				const len1 = data20.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate111(data20[i2], {
					instancePath: instancePath + "/stages/" + i2,
					parentData: data20,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
					errors = vErrors.length;
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema43.properties.stages.type,
					parentSchema: schema43.properties.stages,
					data: data20
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	} else {
		const err60 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const workflow = validate53;
const schema20 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/workflow.schema.json",
	"title": "LaunchDarkly workflow",
	"description": "A workflow on one or more flags and environments, kept in a repository.",
	"examples": [{
		"kind": "Workflow",
		"key": "new-checkout",
		"project": "storefront",
		"flag": "new-checkout",
		"environments": ["staging", "production"],
		"name": "Progressive rollout",
		"stages": [{
			"name": "10% of customers",
			"conditions": [{ "wait": "2d" }],
			"action": [{ "turn": "on" }, { "rollout": {
				"true": "10%",
				"false": "rest"
			} }]
		}]
	}],
	"type": "object",
	"required": [
		"kind",
		"key",
		"name"
	],
	"additionalProperties": false,
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "Always `Workflow`.",
			"examples": ["Workflow"],
			"const": "Workflow"
		},
		"key": {
			"title": "Key",
			"description": "Names this document; unique among the directory's workflows. Never shown to the flag's users. Renaming it needs `formerKeys`. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
			"type": "string",
			"minLength": 1,
			"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$",
			"examples": ["new-checkout"]
		},
		"project": {
			"title": "Project",
			"description": "Key of the LaunchDarkly project; the configuration's default if left out. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["storefront"]
		},
		"flag": {
			"title": "Flag",
			"description": "Key of the feature flag; `flags` are several. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["new-checkout"]
		},
		"flags": {
			"title": "Flags",
			"description": "Keys of several feature flags, instead of `flag`; a workflow is made on each.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/key",
				"type": "string"
			},
			"examples": [["new-checkout", "new-cart"]]
		},
		"environment": {
			"title": "Environment",
			"description": "Key of the environment; `environments` are several. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"environments": {
			"title": "Environments",
			"description": "Keys of several environments, instead of `environment`; a workflow is made in each. The configuration's default if both are left out.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/key",
				"type": "string"
			},
			"examples": [["staging", "production"]]
		},
		"name": {
			"title": "Name",
			"description": "What the workflow is called in LaunchDarkly.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["Progressive rollout"]
		},
		"description": {
			"title": "Description",
			"description": "What the workflow is for, as LaunchDarkly shows it. The marker is put below it, so it may not hold `[ld-sync:`.",
			"type": "string",
			"examples": ["Ten percent first, then everyone."]
		},
		"maintainer": {
			"title": "Maintainer",
			"description": "Email address or id of the member who maintains the workflow; the configuration's default if left out.",
			"type": "string",
			"minLength": 1,
			"examples": ["ada@example.com"]
		},
		"maintainerId": {
			"title": "Maintainer's id",
			"description": "Id of the member who maintains the workflow, instead of `maintainer`.",
			"type": "string",
			"minLength": 1,
			"examples": ["12ab3c45de678910abc12345"]
		},
		"run": { "$ref": "#/$defs/run" },
		"adopt": {
			"title": "Adopt",
			"description": "Id of a workflow made by hand that this document takes over: one id, or by environment.",
			"examples": ["12ab3c4d5ef1a2345bcde67f", { "production": "12ab3c4d5ef1a2345bcde67f" }],
			"type": ["string", "object"],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": {
					"title": "Workflow id",
					"description": "The workflow's `_id`.",
					"type": "string",
					"examples": ["12ab3c4d5ef1a2345bcde67f"],
					"pattern": "^[A-Za-z0-9_-]{1,64}$"
				}
			},
			"else": {
				"title": "Workflow id",
				"description": "The workflow's `_id`.",
				"examples": ["12ab3c4d5ef1a2345bcde67f"],
				"pattern": "^[A-Za-z0-9_-]{1,64}$"
			}
		},
		"formerKeys": {
			"title": "Former keys",
			"description": "Keys that this document had before; what they own stays owned.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Former key",
				"description": "A key of the past. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
				"examples": ["old-checkout"],
				"type": "string",
				"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
			},
			"examples": [["old-checkout"]]
		},
		"protect": {
			"title": "Protect",
			"description": "Refuses every replace and delete of this workflow until it is taken away, here and on the base.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"onRemoval": {
			"title": "On removal",
			"description": "What becomes of the workflow in LaunchDarkly when this document, or a target in it, is removed. It counts as it was carried out last.",
			"default": "delete",
			"enum": ["delete", "keep"],
			"examples": ["keep"]
		},
		"awaitsFlag": {
			"title": "Awaits flag",
			"description": "The flag, or a variation, rule, segment or prerequisite that is named here, may be missing when this is planned, since something else makes it. Then the workflow waits for it, and is no error.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"accept": {
			"title": "Accept",
			"description": "Checks whose findings are meant, so that they aren't told. What the configuration makes an error stays one.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Check",
				"description": "The name of a check.",
				"examples": ["rollout-incomplete"],
				"enum": [
					"flag-archived",
					"already-on",
					"stage-changes-nothing",
					"stage-fails",
					"prerequisite-unmet",
					"rollout-goes-down",
					"bucketing-changes",
					"rollout-running",
					"rollout-incomplete",
					"absolute-date-soon",
					"dates-out-of-order",
					"approval-after-schedule",
					"approval-missing",
					"approvals-elsewhere",
					"overlapping-workflows",
					"unknown-instruction",
					"too-many-approvers"
				]
			},
			"examples": [["rollout-incomplete"]]
		},
		"template": {
			"title": "Template",
			"description": "Key of the workflow template that gives the stages, instead of `stages`.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["standard-rollout"]
		},
		"templateKey": {
			"title": "Template key",
			"description": "The same as `template`, by the API's name.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["standard-rollout"]
		},
		"parameters": {
			"title": "Parameters",
			"description": "What to put in place of the template's parts that don't fit this flag.",
			"type": "array",
			"items": { "$ref": "#/$defs/parameter" },
			"examples": [[{
				"stage": "10% of customers",
				"instruction": "updateFallthroughVariationOrRollout",
				"path": "/variationId",
				"variation": true
			}]]
		},
		"stages": {
			"title": "Stages",
			"description": "The steps, in order: 10,000 at most. A workflow has them, or a `template`.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1e4,
			"items": { "$ref": "#/$defs/stage" },
			"examples": [[{
				"name": "10% of customers",
				"conditions": [{ "wait": "2d" }],
				"action": [{ "turn": "on" }, { "rollout": {
					"true": "10%",
					"false": "rest"
				} }]
			}]]
		},
		"overrides": {
			"title": "Overrides",
			"description": "What differs in single environments, by their keys. What is not named here is the same in all of them.",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/override" },
			"examples": [{ "staging": { "stages": { "10% of customers": { "conditions": [{ "wait": "1h" }] } } } }]
		}
	},
	"allOf": [
		{
			"if": { "anyOf": [{ "required": ["template"] }, { "required": ["templateKey"] }] },
			"then": {
				"properties": { "stages": false },
				"patternProperties": { "^overrides$": { "additionalProperties": { "properties": { "stages": false } } } }
			},
			"else": {
				"required": ["stages"],
				"properties": { "parameters": false },
				"patternProperties": { "^overrides$": { "additionalProperties": { "properties": { "parameters": false } } } }
			}
		},
		{
			"if": { "required": ["template"] },
			"then": { "properties": { "templateKey": false } }
		},
		{
			"if": { "required": ["flag"] },
			"then": { "properties": { "flags": false } }
		},
		{
			"if": { "not": { "required": ["flags"] } },
			"then": { "required": ["flag"] }
		},
		{
			"if": { "required": ["environment"] },
			"then": { "properties": { "environments": false } }
		},
		{
			"if": { "required": ["maintainer"] },
			"then": { "properties": { "maintainerId": false } }
		}
	],
	"$defs": {
		"key": {
			"title": "Key",
			"description": "A key in LaunchDarkly. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"runNumber": {
			"title": "Run number",
			"description": "Counts from 1, to 10,000 at most.",
			"examples": [2],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		},
		"run": {
			"title": "Run",
			"description": "Which run of the workflow is wanted. Raising it is the only way to run something again: a number for all environments, or by environment a number or {number, startAt}.",
			"examples": [
				2,
				{ "production": 2 },
				{ "production": {
					"number": 2,
					"startAt": "everyone"
				} }
			],
			"type": ["integer", "object"],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": {
					"title": "Run in one environment",
					"description": "A number, or a number and the stage to start at.",
					"examples": [2, {
						"number": 2,
						"startAt": "everyone"
					}],
					"type": ["integer", "object"],
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"required": ["number"],
						"additionalProperties": false,
						"properties": {
							"number": { "$ref": "#/$defs/runNumber" },
							"startAt": {
								"title": "Start at",
								"description": "Name of the stage to start at; every stage before it must have run already and be the same.",
								"type": "string",
								"minLength": 1,
								"examples": ["everyone"]
							}
						}
					},
					"else": { "$ref": "#/$defs/runNumber" }
				}
			},
			"else": { "$ref": "#/$defs/runNumber" }
		},
		"variation": {
			"title": "Variation",
			"description": "A variation of the flag: its id, its exact name, or the JSON text of its value; or, explicitly, {id: …}, {name: …} or {value: …}.",
			"examples": [
				true,
				"Control",
				{ "id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49" },
				{ "name": "Control" },
				{ "value": { "limit": 10 } }
			],
			"type": [
				"string",
				"number",
				"boolean",
				"null",
				"object"
			],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"minProperties": 1,
				"maxProperties": 1,
				"additionalProperties": false,
				"properties": {
					"id": {
						"title": "Variation id",
						"description": "The variation's `_id` in LaunchDarkly.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"name": {
						"title": "Variation name",
						"description": "The variation's exact name.",
						"type": "string",
						"minLength": 1,
						"examples": ["Control"]
					},
					"value": {
						"title": "Variation value",
						"description": "The variation's value, any JSON.",
						"examples": [true, { "limit": 10 }]
					}
				}
			}
		},
		"percent": {
			"title": "Share",
			"description": "Percent with up to three decimals and a percent sign, or `rest` (once) for what the others leave of 100%.",
			"examples": [
				"10%",
				"33.333%",
				"rest"
			],
			"type": "string",
			"pattern": "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$"
		},
		"rollout": {
			"title": "Rollout",
			"description": "Shares of the contexts by variation; they add up to 100%. As a list where a variation's value can't be a key.",
			"examples": [{
				"true": "10%",
				"false": "rest"
			}, [{
				"variation": { "value": { "limit": 10 } },
				"weight": "10%"
			}, {
				"variation": "Control",
				"weight": "rest"
			}]],
			"type": ["object", "array"],
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": {
					"title": "Share of one variation",
					"description": "A variation and its share.",
					"examples": [{
						"variation": "Control",
						"weight": "90%"
					}],
					"type": "object",
					"required": ["variation", "weight"],
					"additionalProperties": false,
					"properties": {
						"variation": { "$ref": "#/$defs/variation" },
						"weight": { "$ref": "#/$defs/percent" }
					}
				}
			},
			"else": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": { "$ref": "#/$defs/percent" }
			}
		},
		"by": {
			"title": "Bucketing",
			"description": "Which attribute of which context kind decides who gets which variation: an attribute, or both.",
			"examples": ["email", {
				"attribute": "key",
				"contextKind": "organization"
			}],
			"type": ["string", "object"],
			"if": { "type": "string" },
			"then": { "minLength": 1 },
			"else": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": false,
				"properties": {
					"attribute": {
						"title": "Attribute",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"contextKind": {
						"title": "Context kind",
						"description": "The kind of context.",
						"type": "string",
						"minLength": 1,
						"examples": ["organization"]
					}
				}
			}
		},
		"stage": {
			"title": "Stage",
			"description": "A step of the workflow: once its conditions are met, its action is carried out on the flag.",
			"examples": [{
				"name": "10% of customers",
				"conditions": [{ "wait": "2d" }],
				"action": [{ "turn": "on" }, { "rollout": {
					"true": "10%",
					"false": "rest"
				} }]
			}],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"title": "Stage name",
					"description": "What the stage is called. Plans, `startAt` and parameters name it: give each its own.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256,
					"examples": ["10% of customers"]
				},
				"executeConditionsInSequence": {
					"title": "In sequence",
					"description": "Whether a condition waits for the one before it.",
					"type": "boolean",
					"examples": [true]
				},
				"conditions": {
					"title": "Conditions",
					"description": "All must be met before the action is carried out.",
					"type": "array",
					"items": { "$ref": "#/$defs/condition" },
					"examples": [[{ "wait": "2d" }]]
				},
				"action": { "$ref": "#/$defs/action" }
			}
		},
		"override": {
			"title": "Overrides of one environment",
			"description": "What the document says in this environment, each field in place of the document's own. All else counts in every environment.",
			"examples": [{ "stages": { "10% of customers": { "conditions": [{ "wait": "1h" }] } } }],
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"name": {
					"title": "Name",
					"description": "What the workflow is called in this environment.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256,
					"examples": ["Rehearsal of the rollout"]
				},
				"description": {
					"title": "Description",
					"description": "What the workflow is for in this environment.",
					"type": "string",
					"examples": ["Everyone at once, to try it."]
				},
				"maintainer": {
					"title": "Maintainer",
					"description": "Email address or id of the member who maintains the workflow in this environment.",
					"type": "string",
					"minLength": 1,
					"examples": ["grace@example.com"]
				},
				"maintainerId": {
					"title": "Maintainer's id",
					"description": "Id of the member who maintains the workflow in this environment, instead of `maintainer`.",
					"type": "string",
					"minLength": 1,
					"examples": ["12ab3c45de678910abc12345"]
				},
				"parameters": {
					"title": "Parameters",
					"description": "Of a workflow from a template: all of its parameters in this environment.",
					"type": "array",
					"items": { "$ref": "#/$defs/parameter" },
					"examples": [[{
						"stage": "10% of customers",
						"instruction": "updateFallthroughVariationOrRollout",
						"path": "/variationId",
						"variation": true
					}]]
				},
				"stages": {
					"title": "Stages that differ",
					"description": "What differs in single stages, by their names. The order of the stages is the document's.",
					"type": "object",
					"minProperties": 1,
					"additionalProperties": { "$ref": "#/$defs/stageOverride" },
					"examples": [{ "10% of customers": { "conditions": [{ "wait": "1h" }] } }]
				}
			},
			"if": { "required": ["maintainer"] },
			"then": { "properties": { "maintainerId": false } }
		},
		"stageOverride": {
			"title": "Overrides of one stage",
			"description": "What the stage does in this environment, each field in place of the stage's own; or that it is left out.",
			"examples": [{ "conditions": [{ "wait": "1h" }] }, { "skip": true }],
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"skip": {
					"title": "Skip",
					"description": "Always `true`: the environment's workflow doesn't have this stage.",
					"const": true,
					"examples": [true]
				},
				"executeConditionsInSequence": {
					"title": "In sequence",
					"description": "Whether a condition waits for the one before it.",
					"type": "boolean",
					"examples": [true]
				},
				"conditions": {
					"title": "Conditions",
					"description": "All of the stage's conditions in this environment; an empty list for none.",
					"type": "array",
					"items": { "$ref": "#/$defs/condition" },
					"examples": [[{ "wait": "1h" }]]
				},
				"action": { "$ref": "#/$defs/action" }
			},
			"if": { "anyOf": [
				{ "required": ["executeConditionsInSequence"] },
				{ "required": ["conditions"] },
				{ "required": ["action"] }
			] },
			"then": { "properties": { "skip": false } }
		},
		"condition": {
			"title": "Condition",
			"description": "What must be met before the stage runs: LaunchDarkly's own form (with `kind`), or a shorthand: `wait`, `at`, `now` or `approval`.",
			"examples": [{ "wait": "2d" }, {
				"kind": "schedule",
				"scheduleKind": "relative",
				"waitDuration": 2,
				"waitDurationUnit": "calendarDay"
			}],
			"type": "object",
			"if": {
				"type": "object",
				"anyOf": [{ "required": ["kind"] }, {
					"not": { "anyOf": [
						{ "required": ["wait"] },
						{ "required": ["at"] },
						{ "required": ["now"] },
						{ "required": ["approval"] }
					] },
					"anyOf": [
						{ "required": ["scheduleKind"] },
						{ "required": ["waitDuration"] },
						{ "required": ["waitDurationUnit"] },
						{ "required": ["executionDate"] },
						{ "required": ["executeNow"] },
						{ "required": ["notifyMemberIds"] },
						{ "required": ["notifyTeamKeys"] }
					]
				}]
			},
			"then": { "$ref": "#/$defs/apiCondition" },
			"else": { "$ref": "#/$defs/shorthandCondition" }
		},
		"apiCondition": {
			"title": "Condition in LaunchDarkly's form",
			"description": "A condition as LaunchDarkly's API takes it: a schedule waits for a duration, until a date, or not at all; an approval waits until someone approves the stage in LaunchDarkly.",
			"examples": [
				{
					"kind": "ld-approval",
					"notifyMemberIds": ["507f1f77bcf86cd799439011"]
				},
				{
					"kind": "schedule",
					"scheduleKind": "absolute",
					"executionDate": 17961192e5
				},
				{
					"kind": "ld-approval",
					"description": "Go or no go",
					"notifyTeamKeys": ["release-managers"]
				}
			],
			"type": "object",
			"required": ["kind"],
			"additionalProperties": false,
			"properties": {
				"kind": {
					"title": "Kind",
					"description": "`schedule` waits for a time, `ld-approval` for an approval in LaunchDarkly.",
					"enum": ["schedule", "ld-approval"],
					"examples": ["schedule"]
				},
				"scheduleKind": {
					"title": "Schedule kind",
					"description": "`relative` waits for `waitDuration`, `absolute` until `executionDate`.",
					"enum": ["relative", "absolute"],
					"examples": ["relative"]
				},
				"waitDuration": {
					"title": "Wait",
					"description": "How many units to wait.",
					"type": "integer",
					"minimum": 0,
					"examples": [2]
				},
				"waitDurationUnit": {
					"title": "Unit of the wait",
					"description": "What `waitDuration` counts.",
					"enum": [
						"minute",
						"hour",
						"calendarDay",
						"calendarWeek"
					],
					"examples": ["calendarDay"]
				},
				"executionDate": {
					"title": "Date",
					"description": "When the stage runs, in Unix milliseconds.",
					"type": "integer",
					"minimum": 0,
					"examples": [17961192e5],
					"maximum": 0xe677d21fdbff
				},
				"executeNow": {
					"title": "Run now",
					"description": "Whether the stage runs as soon as its turn comes.",
					"type": "boolean",
					"examples": [true]
				},
				"description": {
					"title": "Description",
					"description": "What the approvers are asked.",
					"type": "string",
					"examples": ["Error rate below 0.1%?"]
				},
				"notifyMemberIds": {
					"title": "Members to ask, by id",
					"description": "Ids of the members who are asked for approval; ten at most.",
					"type": "array",
					"items": {
						"title": "Member id",
						"description": "A member's `_id`.",
						"examples": ["507f1f77bcf86cd799439011"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["507f1f77bcf86cd799439011"]]
				},
				"notifyTeamKeys": {
					"title": "Teams to ask",
					"description": "Keys of the teams that are asked for approval.",
					"type": "array",
					"items": {
						"title": "Team key",
						"description": "A team's key.",
						"examples": ["release-managers"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["release-managers"]]
				}
			},
			"if": {
				"properties": { "kind": { "const": "schedule" } },
				"required": ["kind"]
			},
			"then": { "allOf": [
				{
					"if": {
						"properties": { "scheduleKind": { "const": "relative" } },
						"required": ["scheduleKind"]
					},
					"then": { "required": ["waitDuration", "waitDurationUnit"] }
				},
				{
					"if": {
						"properties": { "scheduleKind": { "const": "absolute" } },
						"required": ["scheduleKind"]
					},
					"then": { "required": ["executionDate"] }
				},
				{
					"if": { "not": { "required": ["executeNow"] } },
					"then": { "required": ["scheduleKind"] }
				}
			] }
		},
		"shorthandCondition": {
			"title": "Shorthand condition",
			"description": "Exactly one of `wait`, `at`, `now`, `approval`.",
			"examples": [{ "wait": "2d" }],
			"type": "object",
			"minProperties": 1,
			"maxProperties": 1,
			"additionalProperties": false,
			"properties": {
				"wait": {
					"title": "Wait",
					"description": "How long to wait: a whole number of minutes (m), hours (h), calendar days (d) or calendar weeks (w).",
					"type": "string",
					"pattern": "^[1-9]\\d{0,8}[mhdw]$",
					"examples": [
						"2d",
						"30m",
						"1w"
					]
				},
				"at": {
					"title": "At",
					"description": "The date and time, as ISO 8601 with an offset.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$",
					"examples": ["2026-12-01T09:00:00Z", "2026-12-01T10:00:00+01:00"]
				},
				"now": {
					"title": "Now",
					"description": "The stage runs as soon as its turn comes.",
					"const": true,
					"examples": [true]
				},
				"approval": {
					"title": "Approval",
					"description": "Someone must approve the stage in LaunchDarkly.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"members": {
							"title": "Members to ask",
							"description": "Email addresses or ids of the members who are asked; ten at most.",
							"type": "array",
							"items": {
								"title": "Member",
								"description": "Email address or id of a member.",
								"examples": ["grace@example.com"],
								"type": "string",
								"minLength": 1
							},
							"examples": [["grace@example.com"]]
						},
						"teams": {
							"title": "Teams to ask",
							"description": "Keys of the teams that are asked for approval.",
							"type": "array",
							"items": {
								"title": "Team",
								"description": "A team's key.",
								"examples": ["release-managers"],
								"type": "string",
								"minLength": 1
							},
							"examples": [["release-managers"]]
						},
						"description": {
							"title": "Description",
							"description": "What the approvers are asked.",
							"type": "string",
							"examples": ["Error rate below 0.1%?"]
						}
					},
					"examples": [{
						"members": ["grace@example.com"],
						"teams": ["release-managers"],
						"description": "Error rate below 0.1%?"
					}]
				},
				"kind": {
					"title": "Kind",
					"description": "Begins a condition in LaunchDarkly's own form: `schedule` or `ld-approval`.",
					"enum": ["schedule", "ld-approval"],
					"examples": ["schedule"]
				}
			}
		},
		"action": {
			"title": "Action",
			"description": "What the stage does: a list of instructions, or LaunchDarkly's own form with `instructions`.",
			"examples": [[{ "turn": "on" }], { "instructions": [{ "kind": "turnFlagOn" }] }],
			"type": ["array", "object"],
			"if": { "type": "array" },
			"then": { "items": { "$ref": "#/$defs/instruction" } },
			"else": {
				"type": "object",
				"additionalProperties": false,
				"required": ["instructions"],
				"properties": { "instructions": {
					"title": "Instructions",
					"description": "The instructions, in the order in which they are carried out.",
					"examples": [[{ "kind": "turnFlagOn" }]],
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/instruction" }
				} }
			}
		},
		"instruction": {
			"title": "Instruction",
			"description": "What the stage does to the flag: LaunchDarkly's semantic patch instruction (with `kind`), or a shorthand: `turn`, `serve`, `rollout`, `target`, `segment` or `rule`.",
			"examples": [{ "turn": "on" }, { "kind": "turnFlagOn" }],
			"type": "object",
			"if": {
				"type": "object",
				"anyOf": [{ "required": ["kind"] }, {
					"not": { "anyOf": [
						{ "required": ["turn"] },
						{ "required": ["serve"] },
						{ "required": ["rollout"] },
						{ "required": ["target"] },
						{ "required": ["segment"] },
						{ "required": ["rule"] }
					] },
					"anyOf": [
						{ "required": ["variationId"] },
						{ "required": ["rolloutWeights"] },
						{ "required": ["rolloutBucketBy"] },
						{ "required": ["rolloutContextKind"] },
						{ "required": ["values"] },
						{ "required": ["clauses"] },
						{ "required": ["ruleId"] },
						{ "required": ["beforeRuleId"] }
					]
				}]
			},
			"then": { "$ref": "#/$defs/apiInstruction" },
			"else": { "$ref": "#/$defs/shorthandInstruction" }
		},
		"shorthandInstruction": {
			"title": "Shorthand instruction",
			"description": "One of `turn`, `serve`, `rollout` (with `by`), `target` (with `contextKind`); or a rule: a new one for a `segment`, or an existing `rule`, and what it is to `serve` or its `rollout`.",
			"examples": [
				{ "turn": "on" },
				{
					"rollout": {
						"true": "10%",
						"false": "rest"
					},
					"by": "email"
				},
				{
					"segment": "beta-testers",
					"serve": true,
					"description": "Beta testers"
				},
				{
					"rule": "Beta testers",
					"rollout": {
						"true": "50%",
						"false": "rest"
					}
				}
			],
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"turn": {
					"title": "Turn",
					"description": "Turns the flag's targeting on or off.",
					"enum": [
						"on",
						"off",
						true,
						false
					],
					"examples": ["on"]
				},
				"target": {
					"title": "Target",
					"description": "Contexts, by key, that are served one variation.",
					"type": "object",
					"minProperties": 1,
					"maxProperties": 1,
					"additionalProperties": {
						"title": "Context keys",
						"description": "Keys of the contexts.",
						"type": "array",
						"items": {
							"title": "Context key",
							"description": "Key of a context.",
							"examples": ["user-1"],
							"type": "string",
							"minLength": 1
						},
						"minItems": 1,
						"examples": [["user-1"]]
					},
					"examples": [{ "true": ["user-1", "user-2"] }]
				},
				"contextKind": {
					"title": "Context kind",
					"description": "The kind of the targeted contexts; `user` if left out.",
					"type": "string",
					"minLength": 1,
					"examples": ["organization"]
				},
				"segment": {
					"title": "Segment",
					"description": "Adds a rule for who is in this segment, or in one of several: its key, or a list of keys. What the rule gives goes beside it: `serve` or `rollout`.",
					"type": ["string", "array"],
					"if": { "type": "string" },
					"then": { "minLength": 1 },
					"else": {
						"type": "array",
						"minItems": 1,
						"uniqueItems": true,
						"items": {
							"title": "Segment key",
							"description": "Key of a segment of the environment.",
							"type": "string",
							"minLength": 1,
							"examples": ["beta-testers"]
						}
					},
					"examples": ["beta-testers", ["beta-testers", "employees"]]
				},
				"rule": { "$ref": "#/$defs/rule" },
				"serve": { "$ref": "#/$defs/variation" },
				"rollout": { "$ref": "#/$defs/rollout" },
				"by": { "$ref": "#/$defs/by" },
				"description": {
					"title": "Description of the new rule",
					"description": "What the rule for the `segment` is called in LaunchDarkly; later documents can name it by that.",
					"type": "string",
					"minLength": 1,
					"examples": ["Beta testers"]
				},
				"before": { "$ref": "#/$defs/rule" },
				"kind": {
					"title": "Kind",
					"description": "Begins an instruction in LaunchDarkly's own form, such as `turnFlagOn`.",
					"type": "string",
					"minLength": 1,
					"examples": ["turnFlagOn"]
				}
			}
		},
		"rule": {
			"title": "Rule",
			"description": "A rule that the flag has in the environment: its id or its exact description; or, explicitly, {id: …}. As `rule`: the one that is to `serve` something else; as `before`: the one that a new rule goes in front of.",
			"examples": ["Beta testers", { "id": "6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e" }],
			"type": ["string", "object"],
			"if": { "type": "string" },
			"then": { "minLength": 1 },
			"else": {
				"type": "object",
				"required": ["id"],
				"additionalProperties": false,
				"properties": { "id": {
					"title": "Rule id",
					"description": "The rule's `_id` in LaunchDarkly.",
					"type": "string",
					"minLength": 1,
					"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
				} }
			}
		},
		"apiInstruction": {
			"title": "Instruction in LaunchDarkly's form",
			"description": "A semantic patch instruction. Kinds that act on the flag's targeting are taken; those that act on the flag's life or metadata are refused.",
			"examples": [{
				"kind": "updateFallthroughVariationOrRollout",
				"rolloutWeights": {
					"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
					"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
				}
			}],
			"required": ["kind"],
			"properties": {
				"kind": {
					"title": "Kind",
					"description": "The instruction's kind.",
					"type": "string",
					"minLength": 1,
					"examples": ["turnFlagOn"]
				},
				"variationId": {
					"title": "Variation id",
					"description": "The variation's `_id`.",
					"type": "string",
					"minLength": 1,
					"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
				},
				"rolloutWeights": {
					"title": "Rollout weights",
					"description": "Variation id → thousandths of a percent; together 100000.",
					"type": "object",
					"minProperties": 1,
					"additionalProperties": {
						"title": "Weight",
						"description": "Thousandths of a percent.",
						"examples": [1e4],
						"type": "integer",
						"minimum": 0,
						"maximum": 1e5
					},
					"examples": [{
						"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
						"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
					}]
				},
				"ruleId": {
					"title": "Rule id",
					"description": "The rule's `_id`.",
					"type": "string",
					"minLength": 1,
					"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
				},
				"beforeRuleId": {
					"title": "Before rule",
					"description": "Id of the rule that the new one goes in front of; at the end if left out.",
					"type": "string",
					"minLength": 1,
					"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
				}
			},
			"allOf": [
				{
					"if": {
						"properties": { "kind": { "const": "turnFlagOn" } },
						"required": ["kind"]
					},
					"then": {
						"properties": { "kind": {
							"title": "Kind",
							"description": "Always `turnFlagOn`.",
							"examples": ["turnFlagOn"],
							"const": "turnFlagOn"
						} },
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "turnFlagOff" } },
						"required": ["kind"]
					},
					"then": {
						"properties": { "kind": {
							"title": "Kind",
							"description": "Always `turnFlagOff`.",
							"examples": ["turnFlagOff"],
							"const": "turnFlagOff"
						} },
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "updateFallthroughVariationOrRollout" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `updateFallthroughVariationOrRollout`.",
								"examples": ["updateFallthroughVariationOrRollout"],
								"const": "updateFallthroughVariationOrRollout"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"rolloutWeights": {
								"title": "Rollout weights",
								"description": "Variation id → thousandths of a percent; together 100000.",
								"type": "object",
								"minProperties": 1,
								"additionalProperties": {
									"title": "Weight",
									"description": "Thousandths of a percent.",
									"examples": [1e4],
									"type": "integer",
									"minimum": 0,
									"maximum": 1e5
								},
								"examples": [{
									"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
									"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
								}]
							},
							"rolloutBucketBy": {
								"title": "Bucket by",
								"description": "The attribute that is hashed.",
								"type": "string",
								"minLength": 1,
								"examples": ["key"]
							},
							"rolloutContextKind": {
								"title": "Context kind",
								"description": "The kind of context that is bucketed.",
								"type": "string",
								"minLength": 1,
								"examples": ["user"]
							}
						},
						"additionalProperties": false,
						"if": { "not": { "required": ["rolloutWeights"] } },
						"then": { "required": ["variationId"] },
						"else": { "properties": { "variationId": false } }
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "addTargets" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `addTargets`.",
								"examples": ["addTargets"],
								"const": "addTargets"
							},
							"contextKind": {
								"title": "Context kind",
								"description": "The kind of context; `user` if left out.",
								"type": "string",
								"examples": ["user"]
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"values": {
								"title": "Context keys",
								"description": "Keys of the contexts.",
								"type": "array",
								"items": {
									"title": "Context key",
									"description": "Key of a context.",
									"examples": ["user-1"],
									"type": "string",
									"minLength": 1
								},
								"minItems": 1,
								"examples": [["user-1"]]
							}
						},
						"additionalProperties": false,
						"required": ["variationId", "values"]
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "addUserTargets" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `addUserTargets`.",
								"examples": ["addUserTargets"],
								"const": "addUserTargets"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"values": {
								"title": "Context keys",
								"description": "Keys of the contexts.",
								"type": "array",
								"items": {
									"title": "Context key",
									"description": "Key of a context.",
									"examples": ["user-1"],
									"type": "string",
									"minLength": 1
								},
								"minItems": 1,
								"examples": [["user-1"]]
							}
						},
						"additionalProperties": false,
						"required": ["variationId", "values"]
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "addRule" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `addRule`.",
								"examples": ["addRule"],
								"const": "addRule"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"rolloutWeights": {
								"title": "Rollout weights",
								"description": "Variation id → thousandths of a percent; together 100000.",
								"type": "object",
								"minProperties": 1,
								"additionalProperties": {
									"title": "Weight",
									"description": "Thousandths of a percent.",
									"examples": [1e4],
									"type": "integer",
									"minimum": 0,
									"maximum": 1e5
								},
								"examples": [{
									"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
									"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
								}]
							},
							"rolloutBucketBy": {
								"title": "Bucket by",
								"description": "The attribute that is hashed.",
								"type": "string",
								"minLength": 1,
								"examples": ["key"]
							},
							"rolloutContextKind": {
								"title": "Context kind",
								"description": "The kind of context that is bucketed.",
								"type": "string",
								"minLength": 1,
								"examples": ["user"]
							},
							"clauses": {
								"title": "Clauses",
								"description": "All must match.",
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "#/$defs/clause" },
								"examples": [[{
									"contextKind": "user",
									"attribute": "segmentMatch",
									"op": "segmentMatch",
									"negate": false,
									"values": ["beta-testers"]
								}]]
							},
							"beforeRuleId": {
								"title": "Before rule",
								"description": "Id of the rule that the new one goes in front of; at the end if left out.",
								"type": "string",
								"minLength": 1,
								"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
							},
							"description": {
								"title": "Description",
								"description": "The rule's description.",
								"type": "string",
								"examples": ["Beta testers"]
							},
							"ref": {
								"title": "Reference",
								"description": "A reference for the new rule.",
								"type": "string",
								"examples": ["beta"]
							}
						},
						"additionalProperties": false,
						"required": ["clauses"],
						"if": { "not": { "required": ["rolloutWeights"] } },
						"then": { "required": ["variationId"] },
						"else": { "properties": { "variationId": false } }
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "updateRuleVariationOrRollout" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `updateRuleVariationOrRollout`.",
								"examples": ["updateRuleVariationOrRollout"],
								"const": "updateRuleVariationOrRollout"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"rolloutWeights": {
								"title": "Rollout weights",
								"description": "Variation id → thousandths of a percent; together 100000.",
								"type": "object",
								"minProperties": 1,
								"additionalProperties": {
									"title": "Weight",
									"description": "Thousandths of a percent.",
									"examples": [1e4],
									"type": "integer",
									"minimum": 0,
									"maximum": 1e5
								},
								"examples": [{
									"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
									"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
								}]
							},
							"rolloutBucketBy": {
								"title": "Bucket by",
								"description": "The attribute that is hashed.",
								"type": "string",
								"minLength": 1,
								"examples": ["key"]
							},
							"rolloutContextKind": {
								"title": "Context kind",
								"description": "The kind of context that is bucketed.",
								"type": "string",
								"minLength": 1,
								"examples": ["user"]
							},
							"ruleId": {
								"title": "Rule id",
								"description": "The rule's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
							}
						},
						"additionalProperties": false,
						"required": ["ruleId"],
						"if": { "not": { "required": ["rolloutWeights"] } },
						"then": { "required": ["variationId"] },
						"else": { "properties": { "variationId": false } }
					}
				}
			]
		},
		"clause": {
			"title": "Clause",
			"description": "A condition of a targeting rule.",
			"examples": [{
				"contextKind": "user",
				"attribute": "segmentMatch",
				"op": "segmentMatch",
				"negate": false,
				"values": ["beta-testers"]
			}],
			"type": "object",
			"required": [
				"attribute",
				"op",
				"values"
			],
			"additionalProperties": false,
			"properties": {
				"contextKind": {
					"title": "Context kind",
					"description": "The kind of context; `user` if left out.",
					"type": "string",
					"examples": ["user"]
				},
				"attribute": {
					"title": "Attribute",
					"description": "The attribute; `segmentMatch` or empty for a segment rule.",
					"type": "string",
					"examples": ["segmentMatch"]
				},
				"op": {
					"title": "Operator",
					"description": "The operator; `segmentMatch` for a segment rule.",
					"type": "string",
					"minLength": 1,
					"examples": ["segmentMatch"]
				},
				"negate": {
					"title": "Negate",
					"description": "Whether the clause is reversed.",
					"type": "boolean",
					"examples": [false]
				},
				"values": {
					"title": "Values",
					"description": "What the attribute is compared with; segment keys for a segment rule.",
					"type": "array",
					"examples": [["beta-testers"]],
					"items": {
						"title": "Value",
						"description": "Any JSON; a segment's key for a segment rule.",
						"examples": ["beta-testers"]
					}
				}
			}
		},
		"parameter": {
			"title": "Template parameter",
			"description": "What to put in place of a part of the template that doesn't fit this flag: found by stage name and instruction kind, or LaunchDarkly's raw form with `_id`.",
			"examples": [{
				"stage": "10% of customers",
				"instruction": "updateFallthroughVariationOrRollout",
				"path": "/variationId",
				"variation": true
			}, {
				"_id": "62cf2bc4cadbeb7697943f3b",
				"path": "/clauses/0/values",
				"default": { "value": ["updated-segment"] }
			}],
			"type": "object",
			"if": {
				"type": "object",
				"anyOf": [{ "required": ["_id"] }, {
					"required": ["default"],
					"not": { "required": ["stage"] }
				}]
			},
			"then": {
				"additionalProperties": false,
				"required": [
					"_id",
					"path",
					"default"
				],
				"properties": {
					"_id": {
						"title": "Id",
						"description": "`_id` of the template's condition or instruction. It changes when the template is made again: prefer `stage` and `instruction`.",
						"type": "string",
						"minLength": 1,
						"examples": ["62cf2bc4cadbeb7697943f3b"]
					},
					"path": {
						"title": "Path",
						"description": "JSON Pointer inside the condition or instruction.",
						"type": "string",
						"minLength": 1,
						"pattern": "^/",
						"examples": ["/variationId"]
					},
					"default": {
						"title": "Value",
						"description": "The new value, as `value`.",
						"type": "object",
						"required": ["value"],
						"additionalProperties": false,
						"properties": {
							"value": {
								"title": "Value",
								"description": "Any JSON.",
								"examples": ["abcd1234-abcd-1234-abcd-1234abcd12"]
							},
							"booleanVariationValue": {
								"title": "Boolean value",
								"description": "For a boolean flag, the variation's value, as LaunchDarkly reports it.",
								"type": "boolean",
								"examples": [true]
							},
							"ruleClause": {
								"title": "Rule clause",
								"description": "About the clause, as LaunchDarkly reports it.",
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"attribute": {
										"title": "Attribute",
										"description": "The clause's attribute.",
										"type": "string",
										"examples": ["email"]
									},
									"op": {
										"title": "Operator",
										"description": "The clause's operator.",
										"type": "string",
										"examples": ["in"]
									},
									"negate": {
										"title": "Negate",
										"description": "Whether the clause is reversed.",
										"type": "boolean",
										"examples": [false]
									}
								},
								"examples": [{
									"attribute": "email",
									"op": "in",
									"negate": false
								}]
							}
						},
						"examples": [{ "value": ["updated-segment"] }]
					}
				}
			},
			"else": {
				"additionalProperties": false,
				"required": ["stage", "path"],
				"properties": {
					"stage": {
						"title": "Stage",
						"description": "Name of the template's stage.",
						"type": "string",
						"minLength": 1,
						"examples": ["10% of customers"]
					},
					"instruction": {
						"title": "Instruction kind",
						"description": "Kind of the instruction in that stage.",
						"type": "string",
						"minLength": 1,
						"examples": ["updateFallthroughVariationOrRollout"]
					},
					"condition": {
						"title": "Condition kind",
						"description": "Kind of the condition in that stage, instead of `instruction`.",
						"type": "string",
						"minLength": 1,
						"examples": ["ld-approval"]
					},
					"path": {
						"title": "Path",
						"description": "JSON Pointer inside the instruction or condition.",
						"type": "string",
						"minLength": 1,
						"pattern": "^/",
						"examples": ["/variationId"]
					},
					"number": {
						"title": "Number",
						"description": "Which one, where the stage has several of this kind; 1 is the first.",
						"type": "integer",
						"minimum": 1,
						"maximum": 1e3,
						"examples": [2]
					},
					"variation": { "$ref": "#/$defs/variation" },
					"rollout": { "$ref": "#/$defs/rollout" },
					"rule": {
						"title": "Rule",
						"description": "A rule of the flag: its id, or its exact description.",
						"type": "string",
						"minLength": 1,
						"examples": ["Beta testers"]
					},
					"value": {
						"title": "Value",
						"description": "The new value, any JSON; instead of `variation`, `rollout` or `rule`.",
						"examples": [["updated-segment"]]
					}
				},
				"allOf": [
					{
						"if": { "not": { "required": ["condition"] } },
						"then": { "required": ["instruction"] },
						"else": { "properties": { "instruction": false } }
					},
					{
						"if": { "not": { "anyOf": [
							{ "required": ["value"] },
							{ "required": ["rollout"] },
							{ "required": ["rule"] }
						] } },
						"then": { "required": ["variation"] },
						"else": { "properties": { "variation": false } }
					},
					{
						"if": { "required": ["value"] },
						"then": { "properties": {
							"rollout": false,
							"rule": false
						} }
					},
					{
						"if": { "required": ["rollout"] },
						"then": { "properties": { "rule": false } }
					}
				]
			}
		}
	}
};
const pattern6 = /* @__PURE__ */ new RegExp("^overrides$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const func0 = require_equal().default;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 256) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 256 },
				message: "must NOT have more than 256 characters",
				schema: 256,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
				message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
				schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"title": "Run",
	"description": "Which run of the workflow is wanted. Raising it is the only way to run something again: a number for all environments, or by environment a number or {number, startAt}.",
	"examples": [
		2,
		{ "production": 2 },
		{ "production": {
			"number": 2,
			"startAt": "everyone"
		} }
	],
	"type": ["integer", "object"],
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"minProperties": 1,
		"additionalProperties": {
			"title": "Run in one environment",
			"description": "A number, or a number and the stage to start at.",
			"examples": [2, {
				"number": 2,
				"startAt": "everyone"
			}],
			"type": ["integer", "object"],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"required": ["number"],
				"additionalProperties": false,
				"properties": {
					"number": { "$ref": "#/$defs/runNumber" },
					"startAt": {
						"title": "Start at",
						"description": "Name of the stage to start at; every stage before it must have run already and be the same.",
						"type": "string",
						"minLength": 1,
						"examples": ["everyone"]
					}
				}
			},
			"else": { "$ref": "#/$defs/runNumber" }
		}
	},
	"else": { "$ref": "#/$defs/runNumber" }
};
const schema23 = {
	"title": "Run number",
	"description": "Counts from 1, to 10,000 at most.",
	"examples": [2],
	"type": "integer",
	"minimum": 1,
	"maximum": 1e4
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e4 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e4
				},
				message: "must be <= 10000",
				schema: 1e4,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1",
				schema: 1,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema22.type },
			message: "must be integer,object",
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema22.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) {
				let data0 = data[key0];
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
					const err3 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/then/additionalProperties/type",
						keyword: "type",
						params: { type: schema22.then.additionalProperties.type },
						message: "must be integer,object",
						schema: schema22.then.additionalProperties.type,
						parentSchema: schema22.then.additionalProperties,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const _errs9 = errors;
				let valid2 = true;
				const _errs10 = errors;
				if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				var _valid1 = _errs10 === errors;
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
				let ifClause1;
				if (_valid1) {
					const _errs12 = errors;
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.number === void 0) {
							const err5 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/then/additionalProperties/then/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'",
								schema: schema22.then.additionalProperties.then.required,
								parentSchema: schema22.then.additionalProperties.then,
								data: data0
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data0) if (!(key1 === "number" || key1 === "startAt")) {
							const err6 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/then/additionalProperties/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema22.then.additionalProperties.then,
								data: data0
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data0.number !== void 0) {
							if (!validate58(data0.number, {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/number",
								parentData: data0,
								parentDataProperty: "number",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data0.startAt !== void 0) {
							let data2 = data0.startAt;
							if (typeof data2 === "string") {
								if (func2(data2) < 1) {
									const err7 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/startAt",
										schemaPath: "#/then/additionalProperties/then/properties/startAt/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema22.then.additionalProperties.then.properties.startAt,
										data: data2
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/startAt",
									schemaPath: "#/then/additionalProperties/then/properties/startAt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema22.then.additionalProperties.then.properties.startAt.type,
									parentSchema: schema22.then.additionalProperties.then.properties.startAt,
									data: data2
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/then/additionalProperties/then/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema22.then.additionalProperties.then.type,
							parentSchema: schema22.then.additionalProperties.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var _valid1 = _errs12 === errors;
					valid2 = _valid1;
					ifClause1 = "then";
				} else {
					const _errs18 = errors;
					if (!validate58(data0, {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs18 === errors;
					valid2 = _valid1;
					ifClause1 = "else";
				}
				if (!valid2) {
					const err10 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/then/additionalProperties/if",
						keyword: "if",
						params: { failingKeyword: ifClause1 },
						message: "must match \"" + ifClause1 + "\" schema",
						schema: schema22.then.additionalProperties.if,
						parentSchema: schema22.then.additionalProperties,
						data: data0
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema22.then.type,
				parentSchema: schema22.then,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props1 = true;
		ifClause0 = "then";
	} else {
		const _errs19 = errors;
		if (!validate58(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs19 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema22.if,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate57.errors = vErrors;
	evaluated0.props = props1;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema24 = {
	"title": "Template parameter",
	"description": "What to put in place of a part of the template that doesn't fit this flag: found by stage name and instruction kind, or LaunchDarkly's raw form with `_id`.",
	"examples": [{
		"stage": "10% of customers",
		"instruction": "updateFallthroughVariationOrRollout",
		"path": "/variationId",
		"variation": true
	}, {
		"_id": "62cf2bc4cadbeb7697943f3b",
		"path": "/clauses/0/values",
		"default": { "value": ["updated-segment"] }
	}],
	"type": "object",
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["_id"] }, {
			"required": ["default"],
			"not": { "required": ["stage"] }
		}]
	},
	"then": {
		"additionalProperties": false,
		"required": [
			"_id",
			"path",
			"default"
		],
		"properties": {
			"_id": {
				"title": "Id",
				"description": "`_id` of the template's condition or instruction. It changes when the template is made again: prefer `stage` and `instruction`.",
				"type": "string",
				"minLength": 1,
				"examples": ["62cf2bc4cadbeb7697943f3b"]
			},
			"path": {
				"title": "Path",
				"description": "JSON Pointer inside the condition or instruction.",
				"type": "string",
				"minLength": 1,
				"pattern": "^/",
				"examples": ["/variationId"]
			},
			"default": {
				"title": "Value",
				"description": "The new value, as `value`.",
				"type": "object",
				"required": ["value"],
				"additionalProperties": false,
				"properties": {
					"value": {
						"title": "Value",
						"description": "Any JSON.",
						"examples": ["abcd1234-abcd-1234-abcd-1234abcd12"]
					},
					"booleanVariationValue": {
						"title": "Boolean value",
						"description": "For a boolean flag, the variation's value, as LaunchDarkly reports it.",
						"type": "boolean",
						"examples": [true]
					},
					"ruleClause": {
						"title": "Rule clause",
						"description": "About the clause, as LaunchDarkly reports it.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"attribute": {
								"title": "Attribute",
								"description": "The clause's attribute.",
								"type": "string",
								"examples": ["email"]
							},
							"op": {
								"title": "Operator",
								"description": "The clause's operator.",
								"type": "string",
								"examples": ["in"]
							},
							"negate": {
								"title": "Negate",
								"description": "Whether the clause is reversed.",
								"type": "boolean",
								"examples": [false]
							}
						},
						"examples": [{
							"attribute": "email",
							"op": "in",
							"negate": false
						}]
					}
				},
				"examples": [{ "value": ["updated-segment"] }]
			}
		}
	},
	"else": {
		"additionalProperties": false,
		"required": ["stage", "path"],
		"properties": {
			"stage": {
				"title": "Stage",
				"description": "Name of the template's stage.",
				"type": "string",
				"minLength": 1,
				"examples": ["10% of customers"]
			},
			"instruction": {
				"title": "Instruction kind",
				"description": "Kind of the instruction in that stage.",
				"type": "string",
				"minLength": 1,
				"examples": ["updateFallthroughVariationOrRollout"]
			},
			"condition": {
				"title": "Condition kind",
				"description": "Kind of the condition in that stage, instead of `instruction`.",
				"type": "string",
				"minLength": 1,
				"examples": ["ld-approval"]
			},
			"path": {
				"title": "Path",
				"description": "JSON Pointer inside the instruction or condition.",
				"type": "string",
				"minLength": 1,
				"pattern": "^/",
				"examples": ["/variationId"]
			},
			"number": {
				"title": "Number",
				"description": "Which one, where the stage has several of this kind; 1 is the first.",
				"type": "integer",
				"minimum": 1,
				"maximum": 1e3,
				"examples": [2]
			},
			"variation": { "$ref": "#/$defs/variation" },
			"rollout": { "$ref": "#/$defs/rollout" },
			"rule": {
				"title": "Rule",
				"description": "A rule of the flag: its id, or its exact description.",
				"type": "string",
				"minLength": 1,
				"examples": ["Beta testers"]
			},
			"value": {
				"title": "Value",
				"description": "The new value, any JSON; instead of `variation`, `rollout` or `rule`.",
				"examples": [["updated-segment"]]
			}
		},
		"allOf": [
			{
				"if": { "not": { "required": ["condition"] } },
				"then": { "required": ["instruction"] },
				"else": { "properties": { "instruction": false } }
			},
			{
				"if": { "not": { "anyOf": [
					{ "required": ["value"] },
					{ "required": ["rollout"] },
					{ "required": ["rule"] }
				] } },
				"then": { "required": ["variation"] },
				"else": { "properties": { "variation": false } }
			},
			{
				"if": { "required": ["value"] },
				"then": { "properties": {
					"rollout": false,
					"rule": false
				} }
			},
			{
				"if": { "required": ["rollout"] },
				"then": { "properties": { "rule": false } }
			}
		]
	}
};
const pattern16 = /* @__PURE__ */ new RegExp("^/", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	const _errs4 = errors;
	let valid1 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data._id === void 0 && "_id") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	const _errs7 = errors;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stage === void 0 && "stage") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	if (_errs8 === errors) {
		const err4 = {};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
	}
	if (errors === _errs6) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.default === void 0 && "default") {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err6 = {};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs9 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data._id === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "_id" },
					message: "must have required property '_id'",
					schema: schema24.then.required,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.path === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "path" },
					message: "must have required property 'path'",
					schema: schema24.then.required,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.default === void 0) {
				const err9 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "default" },
					message: "must have required property 'default'",
					schema: schema24.then.required,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "_id" || key0 === "path" || key0 === "default")) {
				const err10 = {
					instancePath,
					schemaPath: "#/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data._id !== void 0) {
				let data0 = data._id;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err11 = {
							instancePath: instancePath + "/_id",
							schemaPath: "#/then/properties/_id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.then.properties._id,
							data: data0
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/_id",
						schemaPath: "#/then/properties/_id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.then.properties._id.type,
						parentSchema: schema24.then.properties._id,
						data: data0
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.path !== void 0) {
				let data1 = data.path;
				if (typeof data1 === "string") {
					if (func2(data1) < 1) {
						const err13 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/then/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.then.properties.path,
							data: data1
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!pattern16.test(data1)) {
						const err14 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/then/properties/path/pattern",
							keyword: "pattern",
							params: { pattern: "^/" },
							message: "must match pattern \"^/\"",
							schema: "^/",
							parentSchema: schema24.then.properties.path,
							data: data1
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/then/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.then.properties.path.type,
						parentSchema: schema24.then.properties.path,
						data: data1
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.default !== void 0) {
				let data2 = data.default;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.value === void 0) {
						const err16 = {
							instancePath: instancePath + "/default",
							schemaPath: "#/then/properties/default/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema24.then.properties.default.required,
							parentSchema: schema24.then.properties.default,
							data: data2
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "value" || key1 === "booleanVariationValue" || key1 === "ruleClause")) {
						const err17 = {
							instancePath: instancePath + "/default",
							schemaPath: "#/then/properties/default/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema24.then.properties.default,
							data: data2
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data2.booleanVariationValue !== void 0) {
						let data3 = data2.booleanVariationValue;
						if (typeof data3 !== "boolean") {
							const err18 = {
								instancePath: instancePath + "/default/booleanVariationValue",
								schemaPath: "#/then/properties/default/properties/booleanVariationValue/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema24.then.properties.default.properties.booleanVariationValue.type,
								parentSchema: schema24.then.properties.default.properties.booleanVariationValue,
								data: data3
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data2.ruleClause !== void 0) {
						let data4 = data2.ruleClause;
						if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
							for (const key2 in data4) if (!(key2 === "attribute" || key2 === "op" || key2 === "negate")) {
								const err19 = {
									instancePath: instancePath + "/default/ruleClause",
									schemaPath: "#/then/properties/default/properties/ruleClause/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema24.then.properties.default.properties.ruleClause,
									data: data4
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (data4.attribute !== void 0) {
								let data5 = data4.attribute;
								if (typeof data5 !== "string") {
									const err20 = {
										instancePath: instancePath + "/default/ruleClause/attribute",
										schemaPath: "#/then/properties/default/properties/ruleClause/properties/attribute/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema24.then.properties.default.properties.ruleClause.properties.attribute.type,
										parentSchema: schema24.then.properties.default.properties.ruleClause.properties.attribute,
										data: data5
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							}
							if (data4.op !== void 0) {
								let data6 = data4.op;
								if (typeof data6 !== "string") {
									const err21 = {
										instancePath: instancePath + "/default/ruleClause/op",
										schemaPath: "#/then/properties/default/properties/ruleClause/properties/op/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema24.then.properties.default.properties.ruleClause.properties.op.type,
										parentSchema: schema24.then.properties.default.properties.ruleClause.properties.op,
										data: data6
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
							if (data4.negate !== void 0) {
								let data7 = data4.negate;
								if (typeof data7 !== "boolean") {
									const err22 = {
										instancePath: instancePath + "/default/ruleClause/negate",
										schemaPath: "#/then/properties/default/properties/ruleClause/properties/negate/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean",
										schema: schema24.then.properties.default.properties.ruleClause.properties.negate.type,
										parentSchema: schema24.then.properties.default.properties.ruleClause.properties.negate,
										data: data7
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/default/ruleClause",
								schemaPath: "#/then/properties/default/properties/ruleClause/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema24.then.properties.default.properties.ruleClause.type,
								parentSchema: schema24.then.properties.default.properties.ruleClause,
								data: data4
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/default",
						schemaPath: "#/then/properties/default/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema24.then.properties.default.type,
						parentSchema: schema24.then.properties.default,
						data: data2
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		var _valid0 = _errs9 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs29 = errors;
		const _errs31 = errors;
		let valid7 = true;
		const _errs32 = errors;
		const _errs33 = errors;
		const _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.condition === void 0 && "condition") {
				const err25 = {};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (_errs34 === errors) {
			const err26 = {};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		} else {
			errors = _errs33;
			if (vErrors !== null) {
				if (_errs33) vErrors.length = _errs33;
				else vErrors = null;
			}
		}
		var _valid2 = _errs32 === errors;
		errors = _errs31;
		if (vErrors !== null) {
			if (_errs31) vErrors.length = _errs31;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid2) {
			const _errs35 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.instruction === void 0) {
					const err27 = {
						instancePath,
						schemaPath: "#/else/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "instruction" },
						message: "must have required property 'instruction'",
						schema: schema24.else.allOf[0].then.required,
						parentSchema: schema24.else.allOf[0].then,
						data
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			var _valid2 = _errs35 === errors;
			valid7 = _valid2;
			ifClause1 = "then";
		} else {
			const _errs36 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.instruction !== void 0) {
					const err28 = {
						instancePath: instancePath + "/instruction",
						schemaPath: "#/else/allOf/0/else/properties/instruction/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[0].else.properties.instruction,
						data: data.instruction
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			var _valid2 = _errs36 === errors;
			valid7 = _valid2;
			if (valid7) {
				var props1 = {};
				props1.instruction = true;
			}
			ifClause1 = "else";
		}
		if (!valid7) {
			const err29 = {
				instancePath,
				schemaPath: "#/else/allOf/0/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema24.else.allOf[0].if,
				parentSchema: schema24.else.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err29];
			else vErrors.push(err29);
			errors++;
		}
		const _errs38 = errors;
		let valid10 = true;
		const _errs39 = errors;
		const _errs40 = errors;
		const _errs41 = errors;
		const _errs42 = errors;
		let valid12 = false;
		const _errs43 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value === void 0 && "value") {
				const err30 = {};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		var _valid4 = _errs43 === errors;
		valid12 = valid12 || _valid4;
		const _errs44 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rollout === void 0 && "rollout") {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		var _valid4 = _errs44 === errors;
		valid12 = valid12 || _valid4;
		const _errs45 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rule === void 0 && "rule") {
				const err32 = {};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		var _valid4 = _errs45 === errors;
		valid12 = valid12 || _valid4;
		if (!valid12) {
			const err33 = {};
			if (vErrors === null) vErrors = [err33];
			else vErrors.push(err33);
			errors++;
		} else {
			errors = _errs42;
			if (vErrors !== null) {
				if (_errs42) vErrors.length = _errs42;
				else vErrors = null;
			}
		}
		if (_errs41 === errors) {
			const err34 = {};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		} else {
			errors = _errs40;
			if (vErrors !== null) {
				if (_errs40) vErrors.length = _errs40;
				else vErrors = null;
			}
		}
		var _valid3 = _errs39 === errors;
		errors = _errs38;
		if (vErrors !== null) {
			if (_errs38) vErrors.length = _errs38;
			else vErrors = null;
		}
		let ifClause2;
		if (_valid3) {
			const _errs46 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variation === void 0) {
					const err35 = {
						instancePath,
						schemaPath: "#/else/allOf/1/then/required",
						keyword: "required",
						params: { missingProperty: "variation" },
						message: "must have required property 'variation'",
						schema: schema24.else.allOf[1].then.required,
						parentSchema: schema24.else.allOf[1].then,
						data
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
			var _valid3 = _errs46 === errors;
			valid10 = _valid3;
			ifClause2 = "then";
		} else {
			const _errs47 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variation !== void 0) {
					const err36 = {
						instancePath: instancePath + "/variation",
						schemaPath: "#/else/allOf/1/else/properties/variation/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[1].else.properties.variation,
						data: data.variation
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			var _valid3 = _errs47 === errors;
			valid10 = _valid3;
			if (valid10) {
				var props2 = {};
				props2.variation = true;
			}
			ifClause2 = "else";
		}
		if (!valid10) {
			const err37 = {
				instancePath,
				schemaPath: "#/else/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: ifClause2 },
				message: "must match \"" + ifClause2 + "\" schema",
				schema: schema24.else.allOf[1].if,
				parentSchema: schema24.else.allOf[1],
				data
			};
			if (vErrors === null) vErrors = [err37];
			else vErrors.push(err37);
			errors++;
		}
		if (props1 !== true && props2 !== void 0) {
			if (props2 === true) props1 = true;
			else {
				props1 = props1 || {};
				Object.assign(props1, props2);
			}
		}
		const _errs49 = errors;
		let valid14 = true;
		const _errs50 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value === void 0 && "value") {
				const err38 = {};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		var _valid5 = _errs50 === errors;
		errors = _errs49;
		if (vErrors !== null) {
			if (_errs49) vErrors.length = _errs49;
			else vErrors = null;
		}
		if (_valid5) {
			const _errs51 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.rollout !== void 0) {
					const err39 = {
						instancePath: instancePath + "/rollout",
						schemaPath: "#/else/allOf/2/then/properties/rollout/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[2].then.properties.rollout,
						data: data.rollout
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data.rule !== void 0) {
					const err40 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/else/allOf/2/then/properties/rule/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[2].then.properties.rule,
						data: data.rule
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			}
			var _valid5 = _errs51 === errors;
			valid14 = _valid5;
			if (valid14) {
				var props3 = {};
				props3.rollout = true;
				props3.rule = true;
			}
		}
		if (!valid14) {
			const err41 = {
				instancePath,
				schemaPath: "#/else/allOf/2/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema24.else.allOf[2].if,
				parentSchema: schema24.else.allOf[2],
				data
			};
			if (vErrors === null) vErrors = [err41];
			else vErrors.push(err41);
			errors++;
		}
		if (props1 !== true && props3 !== void 0) {
			if (props3 === true) props1 = true;
			else {
				props1 = props1 || {};
				Object.assign(props1, props3);
			}
		}
		const _errs53 = errors;
		let valid16 = true;
		const _errs54 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rollout === void 0 && "rollout") {
				const err42 = {};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		var _valid6 = _errs54 === errors;
		errors = _errs53;
		if (vErrors !== null) {
			if (_errs53) vErrors.length = _errs53;
			else vErrors = null;
		}
		if (_valid6) {
			const _errs55 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.rule !== void 0) {
					const err43 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/else/allOf/3/then/properties/rule/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[3].then.properties.rule,
						data: data.rule
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
			var _valid6 = _errs55 === errors;
			valid16 = _valid6;
			if (valid16) {
				var props4 = {};
				props4.rule = true;
			}
		}
		if (!valid16) {
			const err44 = {
				instancePath,
				schemaPath: "#/else/allOf/3/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema24.else.allOf[3].if,
				parentSchema: schema24.else.allOf[3],
				data
			};
			if (vErrors === null) vErrors = [err44];
			else vErrors.push(err44);
			errors++;
		}
		if (props1 !== true && props4 !== void 0) {
			if (props4 === true) props1 = true;
			else {
				props1 = props1 || {};
				Object.assign(props1, props4);
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stage === void 0) {
				const err45 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "stage" },
					message: "must have required property 'stage'",
					schema: schema24.else.required,
					parentSchema: schema24.else,
					data
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (data.path === void 0) {
				const err46 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "path" },
					message: "must have required property 'path'",
					schema: schema24.else.required,
					parentSchema: schema24.else,
					data
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			for (const key3 in data) if (!func1.call(schema24.else.properties, key3)) {
				const err47 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema24.else,
					data
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (data.stage !== void 0) {
				let data13 = data.stage;
				if (typeof data13 === "string") {
					if (func2(data13) < 1) {
						const err48 = {
							instancePath: instancePath + "/stage",
							schemaPath: "#/else/properties/stage/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.stage,
							data: data13
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				} else {
					const err49 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/else/properties/stage/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.stage.type,
						parentSchema: schema24.else.properties.stage,
						data: data13
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
			if (data.instruction !== void 0) {
				let data14 = data.instruction;
				if (typeof data14 === "string") {
					if (func2(data14) < 1) {
						const err50 = {
							instancePath: instancePath + "/instruction",
							schemaPath: "#/else/properties/instruction/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.instruction,
							data: data14
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				} else {
					const err51 = {
						instancePath: instancePath + "/instruction",
						schemaPath: "#/else/properties/instruction/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.instruction.type,
						parentSchema: schema24.else.properties.instruction,
						data: data14
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			}
			if (data.condition !== void 0) {
				let data15 = data.condition;
				if (typeof data15 === "string") {
					if (func2(data15) < 1) {
						const err52 = {
							instancePath: instancePath + "/condition",
							schemaPath: "#/else/properties/condition/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.condition,
							data: data15
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				} else {
					const err53 = {
						instancePath: instancePath + "/condition",
						schemaPath: "#/else/properties/condition/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.condition.type,
						parentSchema: schema24.else.properties.condition,
						data: data15
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
			if (data.path !== void 0) {
				let data16 = data.path;
				if (typeof data16 === "string") {
					if (func2(data16) < 1) {
						const err54 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/else/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.path,
							data: data16
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (!pattern16.test(data16)) {
						const err55 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/else/properties/path/pattern",
							keyword: "pattern",
							params: { pattern: "^/" },
							message: "must match pattern \"^/\"",
							schema: "^/",
							parentSchema: schema24.else.properties.path,
							data: data16
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				} else {
					const err56 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/else/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.path.type,
						parentSchema: schema24.else.properties.path,
						data: data16
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			}
			if (data.number !== void 0) {
				let data17 = data.number;
				if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
					const err57 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/else/properties/number/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema24.else.properties.number.type,
						parentSchema: schema24.else.properties.number,
						data: data17
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (typeof data17 == "number" && isFinite(data17)) {
					if (data17 > 1e3 || isNaN(data17)) {
						const err58 = {
							instancePath: instancePath + "/number",
							schemaPath: "#/else/properties/number/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e3
							},
							message: "must be <= 1000",
							schema: 1e3,
							parentSchema: schema24.else.properties.number,
							data: data17
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (data17 < 1 || isNaN(data17)) {
						const err59 = {
							instancePath: instancePath + "/number",
							schemaPath: "#/else/properties/number/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema24.else.properties.number,
							data: data17
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			}
			if (data.variation !== void 0) {
				if (!validate64(data.variation, {
					instancePath: instancePath + "/variation",
					parentData: data,
					parentDataProperty: "variation",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
			}
			if (data.rollout !== void 0) {
				if (!validate66(data.rollout, {
					instancePath: instancePath + "/rollout",
					parentData: data,
					parentDataProperty: "rollout",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
			if (data.rule !== void 0) {
				let data20 = data.rule;
				if (typeof data20 === "string") {
					if (func2(data20) < 1) {
						const err60 = {
							instancePath: instancePath + "/rule",
							schemaPath: "#/else/properties/rule/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.rule,
							data: data20
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				} else {
					const err61 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/else/properties/rule/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.rule.type,
						parentSchema: schema24.else.properties.rule,
						data: data20
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
			}
		}
		var _valid0 = _errs29 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err62 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema24.if,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate63.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "executeConditionsInSequence" || key0 === "conditions" || key0 === "action")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema28.properties.name.type,
					parentSchema: schema28.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.executeConditionsInSequence !== void 0) {
			let data1 = data.executeConditionsInSequence;
			if (typeof data1 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/executeConditionsInSequence",
					schemaPath: "#/properties/executeConditionsInSequence/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema28.properties.executeConditionsInSequence.type,
					parentSchema: schema28.properties.executeConditionsInSequence,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data2 = data.conditions;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data2[i0], {
					instancePath: instancePath + "/conditions/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema28.properties.conditions.type,
					parentSchema: schema28.properties.conditions,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.action !== void 0) {
			if (!validate80(data.action, {
				instancePath: instancePath + "/action",
				parentData: data,
				parentDataProperty: "action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"title": "Overrides of one environment",
	"description": "What the document says in this environment, each field in place of the document's own. All else counts in every environment.",
	"examples": [{ "stages": { "10% of customers": { "conditions": [{ "wait": "1h" }] } } }],
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"name": {
			"title": "Name",
			"description": "What the workflow is called in this environment.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["Rehearsal of the rollout"]
		},
		"description": {
			"title": "Description",
			"description": "What the workflow is for in this environment.",
			"type": "string",
			"examples": ["Everyone at once, to try it."]
		},
		"maintainer": {
			"title": "Maintainer",
			"description": "Email address or id of the member who maintains the workflow in this environment.",
			"type": "string",
			"minLength": 1,
			"examples": ["grace@example.com"]
		},
		"maintainerId": {
			"title": "Maintainer's id",
			"description": "Id of the member who maintains the workflow in this environment, instead of `maintainer`.",
			"type": "string",
			"minLength": 1,
			"examples": ["12ab3c45de678910abc12345"]
		},
		"parameters": {
			"title": "Parameters",
			"description": "Of a workflow from a template: all of its parameters in this environment.",
			"type": "array",
			"items": { "$ref": "#/$defs/parameter" },
			"examples": [[{
				"stage": "10% of customers",
				"instruction": "updateFallthroughVariationOrRollout",
				"path": "/variationId",
				"variation": true
			}]]
		},
		"stages": {
			"title": "Stages that differ",
			"description": "What differs in single stages, by their names. The order of the stages is the document's.",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/stageOverride" },
			"examples": [{ "10% of customers": { "conditions": [{ "wait": "1h" }] } }]
		}
	},
	"if": { "required": ["maintainer"] },
	"then": { "properties": { "maintainerId": false } }
};
const schema40 = {
	"title": "Overrides of one stage",
	"description": "What the stage does in this environment, each field in place of the stage's own; or that it is left out.",
	"examples": [{ "conditions": [{ "wait": "1h" }] }, { "skip": true }],
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"skip": {
			"title": "Skip",
			"description": "Always `true`: the environment's workflow doesn't have this stage.",
			"const": true,
			"examples": [true]
		},
		"executeConditionsInSequence": {
			"title": "In sequence",
			"description": "Whether a condition waits for the one before it.",
			"type": "boolean",
			"examples": [true]
		},
		"conditions": {
			"title": "Conditions",
			"description": "All of the stage's conditions in this environment; an empty list for none.",
			"type": "array",
			"items": { "$ref": "#/$defs/condition" },
			"examples": [[{ "wait": "1h" }]]
		},
		"action": { "$ref": "#/$defs/action" }
	},
	"if": { "anyOf": [
		{ "required": ["executeConditionsInSequence"] },
		{ "required": ["conditions"] },
		{ "required": ["action"] }
	] },
	"then": { "properties": { "skip": false } }
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	const _errs3 = errors;
	let valid1 = false;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executeConditionsInSequence === void 0 && "executeConditionsInSequence") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid1 = _errs4 === errors;
	valid1 = valid1 || _valid1;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conditions === void 0 && "conditions") {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.action === void 0 && "action") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err3 = {};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.skip !== void 0) {
				const err4 = {
					instancePath: instancePath + "/skip",
					schemaPath: "#/then/properties/skip/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema40.then.properties.skip,
					data: data.skip
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid0 = _errs7 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.skip = true;
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema40.if,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err6 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "skip" || key0 === "executeConditionsInSequence" || key0 === "conditions" || key0 === "action")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.skip !== void 0) {
			let data1 = data.skip;
			if (true !== data1) {
				const err8 = {
					instancePath: instancePath + "/skip",
					schemaPath: "#/properties/skip/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema40.properties.skip,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.executeConditionsInSequence !== void 0) {
			let data2 = data.executeConditionsInSequence;
			if (typeof data2 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/executeConditionsInSequence",
					schemaPath: "#/properties/executeConditionsInSequence/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema40.properties.executeConditionsInSequence.type,
					parentSchema: schema40.properties.executeConditionsInSequence,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data3 = data.conditions;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data3[i0], {
					instancePath: instancePath + "/conditions/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema40.properties.conditions.type,
					parentSchema: schema40.properties.conditions,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.action !== void 0) {
			if (!validate80(data.action, {
				instancePath: instancePath + "/action",
				parentData: data,
				parentDataProperty: "action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.maintainer === void 0 && "maintainer") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.maintainerId !== void 0) {
				const err1 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/then/properties/maintainerId/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema39.then.properties.maintainerId,
					data: data.maintainerId
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.maintainerId = true;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema39.if,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err3 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "maintainer" || key0 === "maintainerId" || key0 === "parameters" || key0 === "stages")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema39.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema39.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.name.type,
					parentSchema: schema39.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.description.type,
					parentSchema: schema39.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.maintainer !== void 0) {
			let data3 = data.maintainer;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err9 = {
						instancePath: instancePath + "/maintainer",
						schemaPath: "#/properties/maintainer/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema39.properties.maintainer,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/maintainer",
					schemaPath: "#/properties/maintainer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.maintainer.type,
					parentSchema: schema39.properties.maintainer,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.maintainerId !== void 0) {
			let data4 = data.maintainerId;
			if (typeof data4 === "string") {
				if (func2(data4) < 1) {
					const err11 = {
						instancePath: instancePath + "/maintainerId",
						schemaPath: "#/properties/maintainerId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema39.properties.maintainerId,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/properties/maintainerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.maintainerId.type,
					parentSchema: schema39.properties.maintainerId,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data5 = data.parameters;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate63(data5[i0], {
					instancePath: instancePath + "/parameters/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema39.properties.parameters.type,
					parentSchema: schema39.properties.parameters,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data7 = data.stages;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err14 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema39.properties.stages,
						data: data7
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key1 in data7) if (!validate101(data7[key1], {
					instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema39.properties.stages.type,
					parentSchema: schema39.properties.stages,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	const _errs4 = errors;
	let valid2 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.template === void 0 && "template") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid2 = valid2 || _valid1;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.templateKey === void 0 && "templateKey") {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid1 = _errs6 === errors;
	valid2 = valid2 || _valid1;
	if (!valid2) {
		const err2 = {};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages !== void 0) {
				const err3 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/allOf/0/then/properties/stages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[0].then.properties.stages,
					data: data.stages
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var props0 = {};
			props0.stages = true;
			for (const key0 in data) if (pattern6.test(key0)) {
				let data1 = data[key0];
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
					let data2 = data1[key1];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.stages !== void 0) {
							const err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages",
								schemaPath: "#/allOf/0/then/patternProperties/%5Eoverrides%24/additionalProperties/properties/stages/false schema",
								keyword: "false schema",
								params: {},
								message: "boolean schema is false",
								schema: false,
								parentSchema: schema20.allOf[0].then.patternProperties["^overrides$"].additionalProperties.properties.stages,
								data: data2.stages
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				props0[key0] = true;
			}
		}
		var _valid0 = _errs7 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "stages" },
					message: "must have required property 'stages'",
					schema: schema20.allOf[0].else.required,
					parentSchema: schema20.allOf[0].else,
					data
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.parameters !== void 0) {
				const err6 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/allOf/0/else/properties/parameters/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[0].else.properties.parameters,
					data: data.parameters
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var props1 = {};
			props1.parameters = true;
			for (const key2 in data) if (pattern6.test(key2)) {
				let data5 = data[key2];
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key3 in data5) {
					let data6 = data5[key3];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.parameters !== void 0) {
							const err7 = {
								instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters",
								schemaPath: "#/allOf/0/else/patternProperties/%5Eoverrides%24/additionalProperties/properties/parameters/false schema",
								keyword: "false schema",
								params: {},
								message: "boolean schema is false",
								schema: false,
								parentSchema: schema20.allOf[0].else.patternProperties["^overrides$"].additionalProperties.properties.parameters,
								data: data6.parameters
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
				props1[key2] = true;
			}
		}
		var _valid0 = _errs11 === errors;
		valid1 = _valid0;
		if (valid1) {
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
		}
		ifClause0 = "else";
	}
	if (!valid1) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema20.allOf[0].if,
			parentSchema: schema20.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	const _errs16 = errors;
	let valid11 = true;
	const _errs17 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.template === void 0 && "template") {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	}
	var _valid2 = _errs17 === errors;
	errors = _errs16;
	if (vErrors !== null) {
		if (_errs16) vErrors.length = _errs16;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.templateKey !== void 0) {
				const err10 = {
					instancePath: instancePath + "/templateKey",
					schemaPath: "#/allOf/1/then/properties/templateKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[1].then.properties.templateKey,
					data: data.templateKey
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid2 = _errs18 === errors;
		valid11 = _valid2;
		if (valid11) {
			var props2 = {};
			props2.templateKey = true;
		}
	}
	if (!valid11) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[1].if,
			parentSchema: schema20.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs20 = errors;
	let valid13 = true;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.flag === void 0 && "flag") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
	}
	var _valid3 = _errs21 === errors;
	errors = _errs20;
	if (vErrors !== null) {
		if (_errs20) vErrors.length = _errs20;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.flags !== void 0) {
				const err13 = {
					instancePath: instancePath + "/flags",
					schemaPath: "#/allOf/2/then/properties/flags/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[2].then.properties.flags,
					data: data.flags
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs22 === errors;
		valid13 = _valid3;
		if (valid13) {
			var props3 = {};
			props3.flags = true;
		}
	}
	if (!valid13) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[2].if,
			parentSchema: schema20.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs24 = errors;
	let valid15 = true;
	const _errs25 = errors;
	const _errs26 = errors;
	const _errs27 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.flags === void 0 && "flags") {
			const err15 = {};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
	}
	if (_errs27 === errors) {
		const err16 = {};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	} else {
		errors = _errs26;
		if (vErrors !== null) {
			if (_errs26) vErrors.length = _errs26;
			else vErrors = null;
		}
	}
	var _valid4 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs28 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.flag === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "flag" },
					message: "must have required property 'flag'",
					schema: schema20.allOf[3].then.required,
					parentSchema: schema20.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		var _valid4 = _errs28 === errors;
		valid15 = _valid4;
	}
	if (!valid15) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[3].if,
			parentSchema: schema20.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	const _errs30 = errors;
	let valid17 = true;
	const _errs31 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.environment === void 0 && "environment") {
			const err19 = {};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
	}
	var _valid5 = _errs31 === errors;
	errors = _errs30;
	if (vErrors !== null) {
		if (_errs30) vErrors.length = _errs30;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs32 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.environments !== void 0) {
				const err20 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/allOf/4/then/properties/environments/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[4].then.properties.environments,
					data: data.environments
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		var _valid5 = _errs32 === errors;
		valid17 = _valid5;
		if (valid17) {
			var props4 = {};
			props4.environments = true;
		}
	}
	if (!valid17) {
		const err21 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[4].if,
			parentSchema: schema20.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs34 = errors;
	let valid19 = true;
	const _errs35 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.maintainer === void 0 && "maintainer") {
			const err22 = {};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
	}
	var _valid6 = _errs35 === errors;
	errors = _errs34;
	if (vErrors !== null) {
		if (_errs34) vErrors.length = _errs34;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs36 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.maintainerId !== void 0) {
				const err23 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/allOf/5/then/properties/maintainerId/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[5].then.properties.maintainerId,
					data: data.maintainerId
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		var _valid6 = _errs36 === errors;
		valid19 = _valid6;
		if (valid19) {
			var props5 = {};
			props5.maintainerId = true;
		}
	}
	if (!valid19) {
		const err24 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[5].if,
			parentSchema: schema20.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err25 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		if (data.key === void 0) {
			const err26 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		if (data.name === void 0) {
			const err27 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err27];
			else vErrors.push(err27);
			errors++;
		}
		for (const key4 in data) if (!func1.call(schema20.properties, key4)) {
			const err28 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key4 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		if (data.kind !== void 0) {
			let data12 = data.kind;
			if ("Workflow" !== data12) {
				const err29 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Workflow" },
					message: "must be equal to constant",
					schema: "Workflow",
					parentSchema: schema20.properties.kind,
					data: data12
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data13 = data.key;
			if (typeof data13 === "string") {
				if (func2(data13) < 1) {
					const err30 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.key,
						data: data13
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (!pattern8.test(data13)) {
					const err31 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
						schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
						parentSchema: schema20.properties.key,
						data: data13
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.key.type,
					parentSchema: schema20.properties.key,
					data: data13
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data14 = data.project;
			if (typeof data14 === "string") {
				if (func2(data14) > 256) {
					const err33 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.project,
						data: data14
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (func2(data14) < 1) {
					const err34 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.project,
						data: data14
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (!pattern5.test(data14)) {
					const err35 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema20.properties.project,
						data: data14
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.project.type,
					parentSchema: schema20.properties.project,
					data: data14
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.flag !== void 0) {
			let data15 = data.flag;
			if (typeof data15 === "string") {
				if (func2(data15) > 256) {
					const err37 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.flag,
						data: data15
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (func2(data15) < 1) {
					const err38 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.flag,
						data: data15
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (!pattern5.test(data15)) {
					const err39 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema20.properties.flag,
						data: data15
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/flag",
					schemaPath: "#/properties/flag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.flag.type,
					parentSchema: schema20.properties.flag,
					data: data15
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.flags !== void 0) {
			let data16 = data.flags;
			if (Array.isArray(data16)) {
				if (data16.length < 1) {
					const err41 = {
						instancePath: instancePath + "/flags",
						schemaPath: "#/properties/flags/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.flags,
						data: data16
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				const len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0];
					if (typeof data17 !== "string") {
						const err42 = {
							instancePath: instancePath + "/flags/" + i0,
							schemaPath: "#/properties/flags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.flags.items.type,
							parentSchema: schema20.properties.flags.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (!validate54(data17, {
						instancePath: instancePath + "/flags/" + i0,
						parentData: data16,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data16.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data16[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err43 = {
								instancePath: instancePath + "/flags",
								schemaPath: "#/properties/flags/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.flags,
								data: data16
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/flags",
					schemaPath: "#/properties/flags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.flags.type,
					parentSchema: schema20.properties.flags,
					data: data16
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data18 = data.environment;
			if (typeof data18 === "string") {
				if (func2(data18) > 256) {
					const err45 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.environment,
						data: data18
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (func2(data18) < 1) {
					const err46 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.environment,
						data: data18
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (!pattern5.test(data18)) {
					const err47 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema20.properties.environment,
						data: data18
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.environment.type,
					parentSchema: schema20.properties.environment,
					data: data18
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data19 = data.environments;
			if (Array.isArray(data19)) {
				if (data19.length < 1) {
					const err49 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.environments,
						data: data19
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				const len1 = data19.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data20 = data19[i2];
					if (typeof data20 !== "string") {
						const err50 = {
							instancePath: instancePath + "/environments/" + i2,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.environments.items.type,
							parentSchema: schema20.properties.environments.items,
							data: data20
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (!validate54(data20, {
						instancePath: instancePath + "/environments/" + i2,
						parentData: data19,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				let i3 = data19.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data19[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err51 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.environments,
								data: data19
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.environments.type,
					parentSchema: schema20.properties.environments,
					data: data19
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data21 = data.name;
			if (typeof data21 === "string") {
				if (func2(data21) > 256) {
					const err53 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.name,
						data: data21
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (func2(data21) < 1) {
					const err54 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.name,
						data: data21
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.name.type,
					parentSchema: schema20.properties.name,
					data: data21
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data22 = data.description;
			if (typeof data22 !== "string") {
				const err56 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.description.type,
					parentSchema: schema20.properties.description,
					data: data22
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.maintainer !== void 0) {
			let data23 = data.maintainer;
			if (typeof data23 === "string") {
				if (func2(data23) < 1) {
					const err57 = {
						instancePath: instancePath + "/maintainer",
						schemaPath: "#/properties/maintainer/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.maintainer,
						data: data23
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/maintainer",
					schemaPath: "#/properties/maintainer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.maintainer.type,
					parentSchema: schema20.properties.maintainer,
					data: data23
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.maintainerId !== void 0) {
			let data24 = data.maintainerId;
			if (typeof data24 === "string") {
				if (func2(data24) < 1) {
					const err59 = {
						instancePath: instancePath + "/maintainerId",
						schemaPath: "#/properties/maintainerId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.maintainerId,
						data: data24
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/properties/maintainerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.maintainerId.type,
					parentSchema: schema20.properties.maintainerId,
					data: data24
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.run !== void 0) {
			if (!validate57(data.run, {
				instancePath: instancePath + "/run",
				parentData: data,
				parentDataProperty: "run",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.adopt !== void 0) {
			let data26 = data.adopt;
			if (typeof data26 !== "string" && !(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
				const err61 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/properties/adopt/type",
					keyword: "type",
					params: { type: schema20.properties.adopt.type },
					message: "must be string,object",
					schema: schema20.properties.adopt.type,
					parentSchema: schema20.properties.adopt,
					data: data26
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			const _errs66 = errors;
			let valid28 = true;
			const _errs67 = errors;
			if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
				const err62 = {};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			var _valid7 = _errs67 === errors;
			errors = _errs66;
			if (vErrors !== null) {
				if (_errs66) vErrors.length = _errs66;
				else vErrors = null;
			}
			let ifClause1;
			if (_valid7) {
				const _errs69 = errors;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					if (Object.keys(data26).length < 1) {
						const err63 = {
							instancePath: instancePath + "/adopt",
							schemaPath: "#/properties/adopt/then/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema20.properties.adopt.then,
							data: data26
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					for (const key5 in data26) {
						let data27 = data26[key5];
						if (typeof data27 === "string") {
							if (!pattern13.test(data27)) {
								const err64 = {
									instancePath: instancePath + "/adopt/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/adopt/then/additionalProperties/pattern",
									keyword: "pattern",
									params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
									message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\"",
									schema: "^[A-Za-z0-9_-]{1,64}$",
									parentSchema: schema20.properties.adopt.then.additionalProperties,
									data: data27
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/adopt/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/adopt/then/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema20.properties.adopt.then.additionalProperties.type,
								parentSchema: schema20.properties.adopt.then.additionalProperties,
								data: data27
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				} else {
					const err66 = {
						instancePath: instancePath + "/adopt",
						schemaPath: "#/properties/adopt/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema20.properties.adopt.then.type,
						parentSchema: schema20.properties.adopt.then,
						data: data26
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				var _valid7 = _errs69 === errors;
				valid28 = _valid7;
				ifClause1 = "then";
			} else {
				const _errs74 = errors;
				if (typeof data26 === "string") {
					if (!pattern13.test(data26)) {
						const err67 = {
							instancePath: instancePath + "/adopt",
							schemaPath: "#/properties/adopt/else/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
							message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\"",
							schema: "^[A-Za-z0-9_-]{1,64}$",
							parentSchema: schema20.properties.adopt.else,
							data: data26
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				var _valid7 = _errs74 === errors;
				valid28 = _valid7;
				ifClause1 = "else";
			}
			if (!valid28) {
				const err68 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/properties/adopt/if",
					keyword: "if",
					params: { failingKeyword: ifClause1 },
					message: "must match \"" + ifClause1 + "\" schema",
					schema: schema20.properties.adopt.if,
					parentSchema: schema20.properties.adopt,
					data: data26
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.formerKeys !== void 0) {
			let data28 = data.formerKeys;
			if (Array.isArray(data28)) {
				const len2 = data28.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data29 = data28[i4];
					if (typeof data29 === "string") {
						if (!pattern8.test(data29)) {
							const err69 = {
								instancePath: instancePath + "/formerKeys/" + i4,
								schemaPath: "#/properties/formerKeys/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
								schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
								parentSchema: schema20.properties.formerKeys.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/formerKeys/" + i4,
							schemaPath: "#/properties/formerKeys/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.formerKeys.items.type,
							parentSchema: schema20.properties.formerKeys.items,
							data: data29
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				let i5 = data28.length;
				let j2;
				if (i5 > 1) {
					const indices2 = {};
					for (; i5--;) {
						let item2 = data28[i5];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j2 = indices2[item2];
							const err71 = {
								instancePath: instancePath + "/formerKeys",
								schemaPath: "#/properties/formerKeys/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j2
								},
								message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.formerKeys,
								data: data28
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
							break;
						}
						indices2[item2] = i5;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/formerKeys",
					schemaPath: "#/properties/formerKeys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.formerKeys.type,
					parentSchema: schema20.properties.formerKeys,
					data: data28
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.protect !== void 0) {
			let data30 = data.protect;
			if (typeof data30 !== "boolean") {
				const err73 = {
					instancePath: instancePath + "/protect",
					schemaPath: "#/properties/protect/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema20.properties.protect.type,
					parentSchema: schema20.properties.protect,
					data: data30
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.onRemoval !== void 0) {
			let data31 = data.onRemoval;
			if (!(data31 === "delete" || data31 === "keep")) {
				const err74 = {
					instancePath: instancePath + "/onRemoval",
					schemaPath: "#/properties/onRemoval/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.onRemoval.enum },
					message: "must be equal to one of the allowed values",
					schema: schema20.properties.onRemoval.enum,
					parentSchema: schema20.properties.onRemoval,
					data: data31
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.awaitsFlag !== void 0) {
			let data32 = data.awaitsFlag;
			if (typeof data32 !== "boolean") {
				const err75 = {
					instancePath: instancePath + "/awaitsFlag",
					schemaPath: "#/properties/awaitsFlag/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema20.properties.awaitsFlag.type,
					parentSchema: schema20.properties.awaitsFlag,
					data: data32
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.accept !== void 0) {
			let data33 = data.accept;
			if (Array.isArray(data33)) {
				const len3 = data33.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data34 = data33[i6];
					if (!(data34 === "flag-archived" || data34 === "already-on" || data34 === "stage-changes-nothing" || data34 === "stage-fails" || data34 === "prerequisite-unmet" || data34 === "rollout-goes-down" || data34 === "bucketing-changes" || data34 === "rollout-running" || data34 === "rollout-incomplete" || data34 === "absolute-date-soon" || data34 === "dates-out-of-order" || data34 === "approval-after-schedule" || data34 === "approval-missing" || data34 === "approvals-elsewhere" || data34 === "overlapping-workflows" || data34 === "unknown-instruction" || data34 === "too-many-approvers")) {
						const err76 = {
							instancePath: instancePath + "/accept/" + i6,
							schemaPath: "#/properties/accept/items/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.accept.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.accept.items.enum,
							parentSchema: schema20.properties.accept.items,
							data: data34
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				let i7 = data33.length;
				let j3;
				if (i7 > 1) {
					outer0: for (; i7--;) for (j3 = i7; j3--;) if (func0(data33[i7], data33[j3])) {
						const err77 = {
							instancePath: instancePath + "/accept",
							schemaPath: "#/properties/accept/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
							schema: true,
							parentSchema: schema20.properties.accept,
							data: data33
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
						break outer0;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/accept",
					schemaPath: "#/properties/accept/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.accept.type,
					parentSchema: schema20.properties.accept,
					data: data33
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.template !== void 0) {
			let data35 = data.template;
			if (typeof data35 === "string") {
				if (func2(data35) > 256) {
					const err79 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.template,
						data: data35
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (func2(data35) < 1) {
					const err80 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.template,
						data: data35
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.template.type,
					parentSchema: schema20.properties.template,
					data: data35
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.templateKey !== void 0) {
			let data36 = data.templateKey;
			if (typeof data36 === "string") {
				if (func2(data36) > 256) {
					const err82 = {
						instancePath: instancePath + "/templateKey",
						schemaPath: "#/properties/templateKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.templateKey,
						data: data36
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (func2(data36) < 1) {
					const err83 = {
						instancePath: instancePath + "/templateKey",
						schemaPath: "#/properties/templateKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.templateKey,
						data: data36
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/templateKey",
					schemaPath: "#/properties/templateKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.templateKey.type,
					parentSchema: schema20.properties.templateKey,
					data: data36
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data37 = data.parameters;
			if (Array.isArray(data37)) {
				const len4 = data37.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate63(data37[i8], {
					instancePath: instancePath + "/parameters/" + i8,
					parentData: data37,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.parameters.type,
					parentSchema: schema20.properties.parameters,
					data: data37
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data39 = data.stages;
			if (Array.isArray(data39)) {
				if (data39.length > 1e4) {
					const err86 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items",
						schema: 1e4,
						parentSchema: schema20.properties.stages,
						data: data39
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data39.length < 1) {
					const err87 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.stages,
						data: data39
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				const len5 = data39.length;
				for (let i9 = 0; i9 < len5; i9++) if (!validate73(data39[i9], {
					instancePath: instancePath + "/stages/" + i9,
					parentData: data39,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.stages.type,
					parentSchema: schema20.properties.stages,
					data: data39
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data41 = data.overrides;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (Object.keys(data41).length < 1) {
					const err89 = {
						instancePath: instancePath + "/overrides",
						schemaPath: "#/properties/overrides/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema20.properties.overrides,
						data: data41
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				for (const key6 in data41) if (!validate99(data41[key6], {
					instancePath: instancePath + "/overrides/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data41,
					parentDataProperty: key6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.overrides.type,
					parentSchema: schema20.properties.overrides,
					data: data41
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
	} else {
		const err91 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err91];
		else vErrors.push(err91);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/documents/canonical/targets.ts
const mostTargetsOfOne = 1e3;
function perTarget(written, stages, defaults, trace) {
	const targets = targetsOf(written, defaults, trace);
	checkEnvironments(written, targets, trace);
	checkAdopted(written, targets, trace);
	for (const environment of new Set(targets.map((target) => target.environment))) checkStartAt(runIn$1(written.run, environment).startAt, environment, stages, trace);
	return targets.map((target) => {
		const { number, startAt } = runIn$1(written.run, target.environment);
		const adopt = inEnvironment(written.adopt, target.environment);
		return {
			target,
			run: number,
			...present$1({
				startAt,
				adopt
			})
		};
	});
}
function targetsOf(written, given, trace) {
	const defaults = given === "unknown" ? {} : given;
	const project = written.project ?? defaults.project;
	const environments = written.environments ?? (written.environment === void 0 ? defaults.environments : [written.environment]);
	if (written.environment !== void 0) trace.map("/environment", "/environment");
	else trace.map("/environment", "/environments");
	if (written.flags !== void 0) trace.map("/flag", "/flags");
	if (project === void 0 && given !== "unknown") trace.error("", "missing-field", "`project` is missing.", "Name the LaunchDarkly project here, or under `defaults` in workflow-sync.yaml.");
	if (environments === void 0 && given !== "unknown") trace.error("", "missing-field", "`environments` is missing.", "Name one or more environments here, or under `defaults` in workflow-sync.yaml.");
	if (project === void 0 || environments === void 0) return [];
	const flags = written.flags ?? (written.flag === void 0 ? [] : [written.flag]);
	const count = flags.length * environments.length;
	if (count > 1e3) {
		trace.error(written.flags === void 0 ? "/environments" : "/flags", "too-many-targets", `${flags.length} flags in ${environments.length} environments are ${count.toLocaleString("en")} workflows; one document stands for ${mostTargetsOfOne.toLocaleString("en")} at most.`, "Split it into several documents.");
		return [];
	}
	return flags.flatMap((flag) => environments.map((environment) => ({
		project,
		flag,
		environment
	})));
}
function runIn$1(run, environment) {
	const wanted = inEnvironment(run, environment);
	return typeof wanted === "object" ? wanted : { number: wanted ?? 1 };
}
function inEnvironment(given, environment) {
	if (typeof given !== "object") return given;
	return Object.hasOwn(given, environment) ? given[environment] : void 0;
}
function checkStartAt(startAt, environment, stages, trace) {
	if (startAt === void 0) return;
	const at = `/run/${trace.escape(environment)}/startAt`;
	const names = (stages.in(environment) ?? []).flatMap(({ name }) => name ?? []);
	const named = names.filter((name) => name === startAt).length;
	if (stages.everywhere === void 0) trace.error(at, "start-at-with-template", "`startAt` can't be used with a template: the template gives the stages.", "Give the number alone.");
	else if (named === 0) trace.error(at, "unknown-stage", stages.everywhere.some(({ name }) => name === startAt) ? `The stage \`${startAt}\` is left out in \`${environment}\`.` : `There is no stage \`${startAt}\`.`, names.length === 0 ? "No stage has a name." : nearestHint(startAt, names));
	else if (named > 1) trace.error(at, "ambiguous-stage", `${named} stages are called \`${startAt}\`.`, "Give stages names of their own.");
}
function checkEnvironments({ run, adopt, overrides }, targets, trace) {
	const environments = new Set(targets.map(({ environment }) => environment));
	for (const [field, byEnvironment] of Object.entries({
		run,
		adopt,
		overrides
	})) {
		if (typeof byEnvironment !== "object" || targets.length === 0) continue;
		for (const environment of Object.keys(byEnvironment).filter((name) => !environments.has(name))) trace.errorAtKey(`/${field}/${trace.escape(environment)}`, "unknown-environment", `\`${environment}\` is not one of this document's environments.`, nearestHint(environment, [...environments]));
	}
}
function checkAdopted({ adopt }, targets, trace) {
	const first = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const id = inEnvironment(adopt, target.environment);
		const other = id === void 0 ? void 0 : first.get(id);
		if (id !== void 0 && other === void 0) first.set(id, target);
		if (other === void 0) continue;
		trace.error(typeof adopt === "object" ? `/adopt/${trace.escape(target.environment)}` : "/adopt", "adopt-ambiguous", `One id can't be adopted on several targets, such as ${targetName(other)} and ${targetName(target)}.`, "Give an id for each environment, and a document for each flag.");
		return;
	}
}
function inFileOrder(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	return diagnostics.filter(({ pointer, ...told }) => {
		const identity = JSON.stringify(told.position === void 0 ? {
			pointer,
			...told
		} : told);
		return !seen.has(identity) && seen.add(identity);
	}).sort(byPosition).flatMap((diagnostic) => {
		const { position } = diagnostic;
		const count = (counts.get(position?.file) ?? 0) + 1;
		counts.set(position?.file, count);
		if (count <= 200) return [diagnostic];
		return count === 201 ? [tooMany(position)] : [];
	});
}
function tooMany(position) {
	return {
		severity: "error",
		code: "too-many-errors",
		message: `There are more than 200 errors and warnings in this file; from here on they are not shown.`,
		hint: "Mend the first ones first.",
		...present$1({ position })
	};
}
function byPosition({ position: left }, { position: right }) {
	if (left === void 0 || right === void 0) return Number(left !== void 0) - Number(right !== void 0);
	if (left.file !== right.file) return left.file < right.file ? -1 : 1;
	return left.line - right.line || left.column - right.column;
}
// src/documents/yaml/merge.ts
function mergeEntries(into, merge, most) {
	const sources = merge.node.kind === "sequence" ? merge.node.items : [merge];
	let count = 0;
	for (const source of sources) {
		const { node } = source;
		if (node.kind !== "mapping") return {
			count,
			...notMergeable(source)
		};
		for (const [key, entry] of node.entries) {
			count++;
			if (count > most) return { count };
			if (!into.entries.has(key)) into.entries.set(key, entry);
		}
	}
	return { count };
}
function notMergeable({ start, node }) {
	if (node.kind === "scalar" && node.event === void 0) return {};
	return { problem: {
		offset: start,
		code: "merge-key",
		message: "A merge key (`<<`) takes a mapping, or a list of mappings.",
		hint: "Give it the alias of a mapping: `<<: *name`. If `<<` is meant as a key, quote it."
	} };
}
// src/documents/yaml/json-values.ts
function isJson(value) {
	if (typeof value === "string") return value.isWellFormed();
	return typeof value !== "number" || numberProblem(value) === void 0;
}
function* notJson(value, pointer) {
	if (typeof value === "object" && value !== null) {
		for (const [key, item] of Object.entries(value)) yield* notJson(item, `${pointer}/${escapeSegment(key)}`);
		return;
	}
	const problem = typeof value === "number" ? numberProblem(value) : typeof value === "string" ? textProblem(value) : void 0;
	if (problem !== void 0) yield {
		pointer,
		...problem
	};
}
function numberProblem(value) {
	if (!Number.isFinite(value)) return {
		code: "not-a-number",
		message: "Infinity, which a number that is too large counts as, and not-a-number can't be sent to LaunchDarkly.",
		hint: "Write a finite number below 1.8e308, or quote it if it is meant as text."
	};
	if (Number.isInteger(value) && !Number.isSafeInteger(value)) return {
		code: "integer-too-large",
		message: "This integer is 2^53 or more, or its negative: integers so large can be sent as another number.",
		hint: "Quote it if it is meant as text."
	};
}
function textProblem(value) {
	return value.isWellFormed() ? void 0 : {
		code: "lone-surrogate",
		message: "This text holds half of a character (a lone surrogate), which can't be sent.",
		hint: "Write the character itself, or both halves of its escape."
	};
}
// src/documents/yaml/scalars.ts
function isEmpty(event) {
	return event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0 && event.anchorStart < 0;
}
const quotes = [SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE.DOUBLE_QUOTED];
const blocks = [SCALAR_STYLE.LITERAL_BLOCK, SCALAR_STYLE.FOLDED_BLOCK];
function scalarStart(event, source) {
	const { style, valueStart, valueEnd, tagStart, anchorStart } = event;
	if (valueStart < 0) return tagStart >= 0 ? tagStart : anchorStart >= 0 ? anchorStart - 1 : void 0;
	if (quotes.includes(style)) return valueStart - 1;
	if (!blocks.includes(style)) return valueStart;
	const blank = /^\s*/.exec(source.slice(valueStart, valueEnd))?.[0].length ?? 0;
	return valueStart + blank < valueEnd ? valueStart + blank : valueStart;
}
function scalarEnd({ style, valueEnd, tagEnd, anchorEnd }) {
	if (valueEnd >= 0) return quotes.includes(style) ? valueEnd + 1 : valueEnd;
	const end = Math.max(tagEnd, anchorEnd);
	return end < 0 ? void 0 : end;
}
function nextToken(source, from) {
	const skip = /(?:[\s\]}]|#[^\r\n]*)*/y;
	skip.lastIndex = from;
	skip.exec(source);
	return Math.min(skip.lastIndex, source.length);
}
function readKey(event, source) {
	const text = getScalarValue(source, event);
	if (!isPlain(event)) return keyOf(text, event, source);
	const before = plainKeys.get(text);
	if (before !== void 0) return before;
	const key = keyOf(text, event, source);
	remember(plainKeys, text, key);
	return key;
}
const plainKeys = /* @__PURE__ */ new Map();
function keyOf(text, event, source) {
	const tag = event.tagStart < 0 ? void 0 : source.slice(event.tagStart, event.tagEnd);
	if (tag !== void 0 && tag !== "!!str" && tag !== "!" && !isMergeKey(event, source)) return {
		code: "tagged-key",
		message: `A key can't have a tag, such as \`${tag}\` here.`,
		hint: "Take the tag away: a key is read as the text that is written."
	};
	if (text === "__proto__") return {
		code: "reserved-key",
		message: "The key `__proto__` is not allowed.",
		hint: "Give it another name."
	};
	if (isPlain(event) && /^\/\/(?:\s|$)/.test(text)) return {
		code: "comment",
		message: "This is not a comment in YAML.",
		hint: "Start comments with `#`."
	};
	const blank = isPlain(event) ? /^[-?]?([^\S \t]|[\u200B\u2060])/.exec(text)?.[1] : void 0;
	if (blank !== void 0) return {
		code: "foreign-blank",
		message: `There is ${characterWords(blank)} here, which is text in YAML and separates nothing.`,
		hint: `${blankHint(blank)}, or quote the key.`
	};
	const { value, read } = tag === void 0 ? readScalar(event, source) : { value: text };
	return (typeof value === "number" ? numberProblem(value) : textProblem(text)) ?? {
		key: text,
		...present$1({ read })
	};
}
function isMergeKey(event, source) {
	const { style, valueStart, valueEnd, tagStart, tagEnd } = event;
	if (style !== SCALAR_STYLE.PLAIN || valueEnd - valueStart !== 2 || !source.startsWith("<<", valueStart)) return false;
	return tagStart < 0 || mergeTags.includes(source.slice(tagStart, tagEnd));
}
const mergeTags = ["!!merge", "!<tag:yaml.org,2002:merge>"];
function readScalar(event, source, document) {
	const text = getScalarValue(source, event);
	if (!isPlain(event)) return { value: event.tagStart < 0 ? text : construct(event, source, document) };
	if (!/^(?:[-+.0-9].*|~|null|true|false|)$/i.test(text)) return { value: text };
	const before = plainScalars.get(text);
	if (before !== void 0) return before;
	const value = beyondNumbers(text) ?? construct(event, source);
	const read = String(value);
	const scalar = read === text ? { value } : {
		value,
		read
	};
	remember(plainScalars, text, scalar);
	return scalar;
}
function beyondNumbers(text) {
	const value = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text) ? Number(text) : 0;
	return Number.isFinite(value) ? void 0 : value;
}
const plainScalars = /* @__PURE__ */ new Map();
const mostRemembered = 1e3;
function remember(known, text, value) {
	if (known.size === mostRemembered) known.clear();
	known.set(text, value);
}
function checkTag(event, source, document = noDirectives) {
	if (event.tagStart < 0) return;
	const pop = { type: EVENT_ID.POP };
	constructFromEvents([
		document,
		{
			...event,
			anchorStart: -1,
			anchorEnd: -1
		},
		pop,
		pop
	], {
		source,
		schema: CORE_SCHEMA
	});
}
function isPlain({ style, tagStart }) {
	return style === SCALAR_STYLE.PLAIN && tagStart < 0;
}
const noDirectives = {
	type: EVENT_ID.DOCUMENT,
	explicitStart: false,
	explicitEnd: false,
	directives: []
};
function construct(event, source, document = noDirectives) {
	return constructFromEvents([
		document,
		{
			...event,
			anchorStart: -1,
			anchorEnd: -1
		},
		{ type: EVENT_ID.POP }
	], {
		source,
		schema: CORE_SCHEMA
	})[0];
}
// src/documents/yaml/nodes.ts
const mostNodes = 5e4;
const mostAliases = 1e3;
const longestText = 65536;
const mostText$1 = 2097152;
function buildTree(events, source) {
	const refused = tooLarge(events);
	if (refused !== void 0) return {
		root: void 0,
		problems: [refused]
	};
	const problems = [];
	const anchors = /* @__PURE__ */ new Map();
	let index = 1;
	let end = 0;
	let merged = 0;
	let tooMuchMerged = false;
	function read() {
		const event = events[index++];
		if (event === void 0 || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return void 0;
		if (event.type === EVENT_ID.ALIAS) return readAlias(event.anchorStart, event.anchorEnd);
		const anchor = event.anchorStart < 0 ? void 0 : source.slice(event.anchorStart, event.anchorEnd);
		if (event.type === EVENT_ID.SCALAR) {
			const node = {
				kind: "scalar",
				event
			};
			if (anchor !== void 0) anchors.set(anchor, {
				node,
				open: false
			});
			const start = scalarStart(event, source) ?? nextToken(source, end);
			end = scalarEnd(event) ?? start + 1;
			if (lengthOf(node) > longestText) problems.push(tooLong(start));
			return {
				start,
				node
			};
		}
		const node = event.type === EVENT_ID.SEQUENCE ? {
			kind: "sequence",
			event,
			items: []
		} : {
			kind: "mapping",
			event,
			entries: /* @__PURE__ */ new Map(),
			repeated: []
		};
		const opened = {
			node,
			open: true
		};
		if (anchor !== void 0) anchors.set(anchor, opened);
		end = event.start;
		if (node.kind === "sequence") readItems(node);
		else readEntries(node);
		opened.open = false;
		return {
			start: event.start,
			node
		};
	}
	function readAlias(from, to) {
		const anchor = anchors.get(source.slice(from, to));
		const start = from - 1;
		end = to;
		if (anchor !== void 0 && !anchor.open) return {
			start,
			node: anchor.node
		};
		problems.push(anchor === void 0 ? {
			offset: start,
			code: "unknown-alias",
			message: `There is no anchor \`&${source.slice(from, to)}\` above this alias.`,
			hint: "Anchors count within their document only. If it is meant as text, quote it."
		} : {
			offset: start,
			code: "alias-cycle",
			message: "This alias is a part of its own anchor's value.",
			hint: "Write the value out here."
		});
		return {
			start,
			node: { kind: "scalar" }
		};
	}
	function readItems(node) {
		for (let child = read(); child !== void 0; child = read()) node.items.push(child);
	}
	function readEntries(node) {
		let merge;
		for (;;) {
			const key = read();
			const empty = isEmpty(events[index]);
			const value = key && read();
			if (key === void 0 || value === void 0) break;
			if (key.node.kind !== "scalar") {
				problems.push({
					offset: key.start,
					...complexKey
				});
				continue;
			}
			const name = key.node.event === void 0 ? { key: "" } : readKey(key.node.event, source);
			if ("code" in name) {
				problems.push({
					offset: key.start,
					...name
				});
				continue;
			}
			const { start } = empty ? key : value;
			const entry = {
				key: name.key,
				start,
				node: value.node,
				keyStart: key.start
			};
			if (name.read !== void 0) entry.read = name.read;
			if (key.node.event === void 0 || !isMergeKey(key.node.event, source)) addEntry(node, entry);
			else if (merge === void 0) merge = entry;
			else repeated(entry, merge, "<<", "Merge several mappings with a list: `<<: [*one, *other]`.");
		}
		if (merge === void 0 || tooMuchMerged) return;
		const { problem, count } = mergeEntries(node, merge, mostNodes - merged);
		merged += count;
		tooMuchMerged = merged > mostNodes;
		if (tooMuchMerged) problems.push(tooManyNodes(merge.keyStart));
		else if (problem !== void 0) problems.push(problem);
	}
	function addEntry(node, entry) {
		const first = node.entries.get(entry.key);
		if (first === void 0) {
			node.entries.set(entry.key, entry);
			return;
		}
		node.repeated.push(entry.key);
		repeated(entry, first, entry.key, "Keep one of them.");
	}
	function repeated({ keyStart }, first, key, hint) {
		problems.push({
			offset: keyStart,
			code: "duplicate-key",
			message: `The key \`${key}\` is given twice in one mapping.`,
			hint,
			first: first.keyStart,
			...key !== "<<" && { restIsReadable: true }
		});
	}
	const root = read();
	if (root === void 0 || tooMuchMerged) return {
		root,
		problems
	};
	const extent = expand(root.node, anchors.size > 0 ? /* @__PURE__ */ new Map() : void 0);
	const oversized = expandsTooFar(root, extent);
	return {
		root,
		extent,
		problems: oversized === void 0 ? problems : [...problems, oversized]
	};
}
const complexKey = {
	code: "complex-key",
	message: "A key must be a plain value, not a list or a mapping.",
	hint: "Quote it if it is meant as text: `{` and `[` start a mapping and a list."
};
const tooLong = (offset) => ({
	offset,
	code: "too-long",
	message: `This text has more than ${longestText.toLocaleString("en")} characters.`,
	hint: "Shorten it."
});
const tooManyNodes = (offset) => ({
	offset,
	code: "too-large",
	message: `With its aliases expanded, the document has more than ${mostNodes.toLocaleString("en")} values.`,
	hint: "Split it into several documents, with fewer aliases."
});
function tooLarge(events) {
	if (events.length <= mostAliases) return void 0;
	const written = events.filter(({ type }) => type !== EVENT_ID.POP && type !== EVENT_ID.DOCUMENT);
	const [first] = written;
	if (first !== void 0 && written.length > 2 * mostNodes) return tooManyNodes("start" in first ? first.start : 0);
	const alias = written.filter(({ type }) => type === EVENT_ID.ALIAS)[mostAliases];
	if (alias === void 0 || !("anchorStart" in alias)) return void 0;
	return {
		offset: alias.anchorStart - 1,
		code: "too-many-aliases",
		message: `The document holds more than ${mostAliases.toLocaleString("en")} aliases.`,
		hint: "Split it into several documents, with fewer aliases."
	};
}
function expandsTooFar({ start }, { depth, size, length }) {
	if (depth > 64) return {
		offset: start,
		code: "too-deep",
		message: `With its aliases expanded, the document is nested deeper than 64 levels.`,
		hint: "Let aliases stand for smaller parts."
	};
	if (size > mostNodes) return tooManyNodes(start);
	if (length > mostText$1) return {
		offset: start,
		code: "too-large",
		message: `With its aliases expanded, the document has more than ${mostText$1.toLocaleString("en")} characters.`,
		hint: "Let aliases stand for shorter texts."
	};
}
function expand(node, known) {
	const counted = known?.get(node);
	if (counted !== void 0) return counted;
	const extent = {
		size: 1,
		length: node.kind === "scalar" ? lengthOf(node) : 0,
		depth: 1
	};
	const add = (key, child) => {
		const { size, length, depth } = expand(child.node, known);
		extent.size += size;
		extent.length += key.length + length;
		extent.depth = Math.max(extent.depth, depth + 1);
	};
	if (node.kind === "sequence") for (const item of node.items) add("", item);
	if (node.kind === "mapping") for (const [key, entry] of node.entries) add(key, entry);
	known?.set(node, extent);
	return extent;
}
function lengthOf({ event }) {
	return event === void 0 || event.valueStart < 0 ? 0 : event.valueEnd - event.valueStart;
}
// src/documents/yaml/syntax.ts
function readDocuments(source) {
	const whole = tryParse(source);
	if (!(whole instanceof YAMLException)) return {
		documents: splitEvents(whole).map((events) => ({
			events,
			source,
			offset: 0
		})),
		problems: []
	};
	const conflicts = mergeConflicts(source);
	if (conflicts.length > 0) return {
		documents: [],
		problems: conflicts
	};
	const documents = [];
	const problems = [];
	for (const { text, offset } of splitSource(source)) {
		if (problems.length > 200) break;
		const part = tryParse(text);
		if (part instanceof YAMLException) problems.push(syntaxProblem(part, text, offset));
		else for (const events of splitEvents(part)) documents.push({
			events,
			source: text,
			offset
		});
	}
	if (problems.length === 0) return {
		documents: [],
		problems: [syntaxProblem(whole, source, 0)]
	};
	return {
		documents,
		problems
	};
}
function tryParse(source) {
	const events = parse(source);
	return events instanceof YAMLException && source.includes("	") ? parseWithTabs(source) : events;
}
function parseWithTabs(source) {
	const events = parse(source.replace(/[^\r\n]+/g, withoutTabs));
	if (events instanceof YAMLException) return events;
	let spaced = "";
	for (const [from, to] of flowCollections(events, source)) {
		const [first = "", ...lines] = source.slice(from, to).split(/(?<=[\r\n])/);
		spaced += source.slice(spaced.length, from) + [first.replaceAll("	", " "), ...lines.map(withoutTabs)].join("");
	}
	return parse(spaced + source.slice(spaced.length));
}
function withoutTabs(line) {
	const indentation = /^\s*/.exec(line)?.[0] ?? "";
	return indentation + line.slice(indentation.length).replaceAll("	", " ");
}
function flowCollections(events, source) {
	const ranges = [];
	let depth = 0;
	let from;
	for (const event of events) {
		if (event.type === EVENT_ID.POP) {
			if (depth > 0) depth--;
			continue;
		}
		const start = startOf(event);
		if (from !== void 0 && depth === 0 && start !== void 0) {
			ranges.push([from, start]);
			from = void 0;
		}
		if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) continue;
		if (from === void 0 && event.style === COLLECTION_STYLE.FLOW) from = event.start - (/[ \t]*$/.exec(source.slice(lineStart(source, event.start), event.start))?.[0].length ?? 0);
		if (from !== void 0) depth++;
	}
	return from === void 0 ? ranges : [...ranges, [from, source.length]];
}
function startOf(event) {
	if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? void 0 : event.valueStart;
	if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
	return "start" in event ? event.start : void 0;
}
function parse(source) {
	try {
		return parseEvents(source, { maxDepth: 64 });
	} catch (error) {
		if (error instanceof YAMLException) return error;
		throw error;
	}
}
function splitEvents(events) {
	const starts = [];
	events.forEach((event, index) => {
		if (event.type === EVENT_ID.DOCUMENT) starts.push(index);
	});
	return starts.map((start, index) => events.slice(start, starts[index + 1] ?? events.length));
}
function splitSource(source) {
	const parts = [];
	let from = 0;
	const cut = (to) => {
		const text = source.slice(from, to);
		if (/^\s*[^\s#%]/m.test(text)) {
			parts.push({
				text,
				offset: from
			});
			from = to;
		}
	};
	for (const { 0: match, index } of source.matchAll(/(?<![^\r\n])(?:---(?=\s|$)|\.\.\.(?:[ \t].*)?(?:\r\n|\r|\n|$))/g)) cut(match.startsWith("---") ? index : index + match.length);
	cut(source.length);
	return parts;
}
const advice = [
	[/tab characters/, "Indent with spaces only."],
	[/directive|yaml version/, "Take the line that starts with `%` away, or write `%YAML 1.2`, and a line `---` after it."],
	[/null byte|non-printable/, "YAML is plain text: is this another kind of file?"],
	[/deficient indentation|unexpected end/, "Is a quote or bracket that was opened before this left open?"],
	[/unknown escape|hexadecimal/, "In double quotes a backslash starts an escape: double it, or use single quotes."],
	[/\btag\b/, "Take the tag away: a document holds plain YAML values only."],
	[/indentation of a|multiline key|document separator|key-value separator/, "Check the indentation, and quote text that holds `: ` or ` #`, or starts with a special character."],
	[/node content|missed comma/, "Check commas and brackets, and quote text that starts with a special character."]
];
function mergeConflicts(source) {
	let isOpen = false;
	return [...source.matchAll(/(?<![^\r\n])([<|=>])\1{6}(?![^ \r\n])/g)].flatMap(({ 1: sign, index }) => {
		const isKnown = isOpen && sign !== "<";
		isOpen = sign !== ">";
		return isKnown ? [] : [{
			offset: index,
			...mergeConflict
		}];
	});
}
const mergeConflict = {
	code: "yaml",
	message: "Not valid YAML: a merge conflict stands here.",
	hint: "Resolve it: keep one of its sides, or of both what is right, and take away git's lines of `<<<<<<<`, `=======` and `>>>>>>>`."
};
function syntaxProblem({ reason, mark }, source, base) {
	const at = Math.min(mark?.position ?? 0, source.length);
	const offset = base + (/directive(?!s end mark)|YAML version/.test(reason) ? directiveStart(source, at) : at);
	if (reason.startsWith("nesting")) return {
		offset,
		code: "too-deep",
		message: `The document is nested deeper than 64 levels.`,
		hint: "Is a quote or bracket left open?"
	};
	const blank = foreignBlank(source, offset - base);
	if (blank !== void 0) return {
		offset: base + blank,
		code: "yaml",
		message: `Not valid YAML: there is ${characterWords(source.charAt(blank))} here, which is text in YAML and separates nothing.`,
		hint: `${blankHint(source.charAt(blank))}.`
	};
	const known = advice.find(([pattern]) => pattern.test(reason.toLowerCase()));
	return {
		offset,
		code: "yaml",
		message: `Not valid YAML: ${capitalised(reason)}.`,
		...present$1({ hint: tabHint(source, offset - base) ?? known?.[1] })
	};
}
function directiveStart(source, offset) {
	const start = lineStart(source, offset);
	return [start, lineStart(source, Math.max(0, start - 1))].find((line) => source.startsWith("%", line)) ?? offset;
}
function tabHint(source, offset) {
	const line = source.slice(lineStart(source, offset), offset + 1);
	if (/^ *\t/.test(line)) return "Indent with spaces only.";
	return line.includes("	") ? "Is it the tab before this? Use spaces in its place." : void 0;
}
const mostLookedAt = 1e3;
function foreignBlank(source, offset) {
	let end = lineStart(source, offset);
	while (end > 0 && " 	\r\n".includes(source.charAt(end - 1))) end--;
	const from = Math.max(lineStart(source, end), offset - mostLookedAt);
	const last = [...source.slice(from, offset + 1).matchAll(/^[^"'#\r\n]*?(?<=^[ \t]*|[-?:,[{][ \t]*)(?=[^\S \t\r\n]|[\u200B\u2060])/gm)].at(-1);
	return last && from + last.index + last[0].length;
}
function lineStart(source, offset) {
	return Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
}
// src/documents/yaml/text.ts
const mostBytes$1 = 1048576;
function readText({ bytes }) {
	if (bytes.length > mostBytes$1) return {
		code: "file-too-large",
		message: `The file has ${bytes.length.toLocaleString("en")} bytes; at most ${mostBytes$1.toLocaleString("en")} are read.`,
		hint: "Split it into several files."
	};
	const text = decode(bytes);
	if (isUtf16(bytes)) return {
		code: "not-utf8",
		message: "The file is UTF-16 text, not UTF-8.",
		hint: "Save it as UTF-8."
	};
	if (text === void 0) return notUtf8(bytes);
	if (text.startsWith("version https://git-lfs.github.com/spec/")) return {
		code: "lfs-pointer",
		message: "The file is a Git LFS pointer, not YAML.",
		hint: "Keep these documents out of Git LFS."
	};
	return { text };
}
function isUtf16([first, second]) {
	return first === 255 && second === 254 || first === 254 && second === 255 || second !== void 0 && first === 0 !== (second === 0);
}
function notUtf8(bytes) {
	let [valid, wrong] = [0, bytes.length + 1];
	const decoded = (length) => {
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
		} catch {
			return;
		}
	};
	while (valid + 1 < wrong) {
		const middle = valid + wrong >> 1;
		if (decoded(middle) === void 0) wrong = middle;
		else valid = middle;
	}
	return {
		code: "not-utf8",
		message: "The file is not UTF-8 text: here is a byte that is none of a character's.",
		hint: "Save it as UTF-8.",
		before: decoded(valid) ?? ""
	};
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
const lineEnd = /\r\n|\n|\r/g;
function positionsIn(file, text) {
	let starts;
	return (offset) => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			file,
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = 1; at <= text.length; at++) {
		const before = text[at - 1];
		if (before === "\n" || before === "\r" && text[at] !== "\n") starts.push(at);
	}
	return starts;
}
function linesOf(files) {
	const read = /* @__PURE__ */ new Map();
	return ({ file, line }) => {
		const source = files.find(({ path }) => path === file);
		if (source === void 0) return void 0;
		const lines = read.get(file) ?? linesIn(source);
		read.set(file, lines);
		return lines[line - 1];
	};
}
function linesIn(file) {
	const read = readText(file);
	return "text" in read ? read.text.split(lineEnd) : [];
}
// src/documents/yaml/tree.ts
function locateValue(root, pointer) {
	return walk(root, pointer).start;
}
function locateKey(root, pointer) {
	const { start, keyStart } = walk(root, pointer);
	return keyStart ?? start;
}
function walk(root, pointer) {
	let found = root;
	for (const segment of segmentsOf(pointer)) {
		const next = found.node.kind === "mapping" ? found.node.entries.get(segment) : found.node.kind === "sequence" ? found.node.items[Number(segment)] : void 0;
		if (next === void 0) break;
		found = next;
	}
	return found;
}
// src/documents/yaml/places.ts
const mostFiles = 32;
const recent = /* @__PURE__ */ new Map();
function placesOf(file, number, start) {
	const at = (pointer, offset) => {
		if (pointer === "") return start;
		const { trees, positionAt } = treesOf(file);
		const located = trees.get(number);
		return located === void 0 ? start : positionAt(located.base + offset(located.root, pointer));
	};
	return {
		locate: (pointer) => at(pointer, locateValue),
		locateKey: (pointer) => at(pointer, locateKey)
	};
}
function treesOf(file) {
	const known = recent.get(file) ?? parseAgain(file);
	recent.delete(file);
	recent.set(file, known);
	if (recent.size > mostFiles) for (const [oldest] of [...recent].slice(0, 1)) recent.delete(oldest);
	return known;
}
function parseAgain(file) {
	const read = readText(file);
	const text = "code" in read ? "" : read.text;
	const trees = /* @__PURE__ */ new Map();
	for (const [number, { events, source, offset }] of readDocuments(text).documents.entries()) {
		const { root } = buildTree(events, source);
		if (root !== void 0) trees.set(number, {
			root,
			base: offset
		});
	}
	return {
		trees,
		positionAt: positionsIn(file.path, text)
	};
}
// src/documents/yaml/values.ts
function readTree(root, source, document) {
	const anchored = /* @__PURE__ */ new Map();
	function build(node) {
		if (node.kind === "scalar" || node.event.anchorStart < 0) return buildAnew(node);
		const built = anchored.get(node) ?? buildAnew(node);
		anchored.set(node, built);
		return built;
	}
	function buildAnew(node) {
		if (node.kind === "scalar") {
			if (node.event === void 0) return {
				value: void 0,
				isOdd: false
			};
			const { value, read } = readScalar(node.event, source, document);
			return {
				value,
				isOdd: read !== void 0 || !isJson(value)
			};
		}
		checkTag(node.event, source, document);
		let isOdd = node.kind === "mapping" && node.repeated.length > 0;
		if (node.kind === "sequence") return {
			value: node.items.map((item) => {
				const built = build(item.node);
				isOdd ||= built.isOdd;
				return built.value;
			}),
			isOdd
		};
		const fields = {};
		for (const [key, entry] of node.entries) {
			const built = build(entry.node);
			isOdd ||= built.isOdd || entry.read !== void 0;
			fields[key] = built.value;
		}
		return {
			value: fields,
			isOdd
		};
	}
	const respellings = [];
	const repeated = [];
	function visit({ node }, pointer) {
		if (node.kind === "sequence") for (const [index, item] of node.items.entries()) visit(item, `${pointer}/${index}`);
		if (node.kind === "scalar" && node.event !== void 0) {
			const { read } = readScalar(node.event, source, document);
			const { valueStart, valueEnd } = node.event;
			const written = valueStart < 0 ? "" : source.slice(valueStart, valueEnd);
			if (read !== void 0) respellings.push({
				pointer,
				isKey: false,
				written,
				read
			});
		}
		if (node.kind !== "mapping") return;
		repeated.push(...node.repeated.map((key) => `${pointer}/${escapeSegment(key)}`));
		for (const [key, entry] of node.entries) {
			const at = `${pointer}/${escapeSegment(key)}`;
			if (entry.read !== void 0) respellings.push({
				pointer: at,
				isKey: true,
				written: key,
				read: entry.read
			});
			visit(entry, at);
		}
	}
	const { value, isOdd } = build(root.node);
	if (isOdd) visit(root, "");
	return {
		value,
		respellings,
		repeated,
		bad: isOdd ? [...notJson(value, "")] : []
	};
}
// src/documents/yaml/parse.ts
const parsedBefore = /* @__PURE__ */ new Map();
const mostHeld = 16777216;
let held = 0;
function parseYaml(file) {
	const name = `${hash("sha256", file.bytes, "base64url")} ${file.path}`;
	const before = parsedBefore.get(name);
	if (before !== void 0) {
		parsedBefore.delete(name);
		parsedBefore.set(name, before);
		return before;
	}
	const bytes = file.bytes.length;
	const parsed = {
		bytes,
		...parseAnew(file)
	};
	parsedBefore.set(name, parsed);
	held += bytes;
	for (const [oldest, { bytes: freed }] of parsedBefore) {
		if (held <= mostHeld) break;
		parsedBefore.delete(oldest);
		held -= freed;
	}
	return parsed;
}
function parseAnew(file) {
	const diagnostics = [];
	const fail = (position, { code, message, hint }) => diagnostics.push({
		severity: "error",
		code,
		message,
		position,
		...present$1({ hint })
	});
	const top = {
		file: file.path,
		line: 1,
		column: 1
	};
	const read = readText(file);
	if ("code" in read) {
		const { before = "", ...problem } = read;
		fail(positionsIn(file.path, before)(before.length), problem);
		return {
			documents: [],
			diagnostics,
			events: 0
		};
	}
	const positionAt = positionsIn(file.path, read.text);
	const report = ({ offset, first, message, ...problem }) => {
		const also = first === void 0 ? "" : ` The first is in line ${positionAt(first).line}.`;
		fail(positionAt(offset), {
			...problem,
			message: message + also
		});
	};
	const found = readDocuments(read.text);
	found.problems.forEach(report);
	const documents = [];
	for (const [number, events] of found.documents.entries()) {
		const places = (offset) => placesOf(file, number, positionAt(offset));
		const document = readDocument(events, file.path, places, report);
		if (document !== void 0) documents.push(document);
	}
	if (documents.length === 0 && diagnostics.length === 0) fail(top, {
		code: "empty-file",
		message: "The file holds no document.",
		hint: "Write one, or delete the file."
	});
	const events = found.documents.reduce((sum, document) => sum + document.events.length, 0);
	return {
		documents,
		diagnostics: inFileOrder(diagnostics),
		events
	};
}
function readDocument({ events, source, offset: base }, file, placesFrom, report) {
	const { root, extent, problems } = buildTree(events, source);
	for (const { offset, first, restIsReadable: _, ...problem } of problems) report({
		...problem,
		offset: base + offset,
		...present$1({ first: first === void 0 ? void 0 : base + first })
	});
	if (root === void 0 || extent === void 0 || problems.some(({ restIsReadable }) => !restIsReadable)) return void 0;
	const [start] = events;
	let read;
	try {
		read = readTree(root, source, start?.type === EVENT_ID.DOCUMENT ? start : void 0);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		report(syntaxProblem(error, source, base));
		return;
	}
	const { value, respellings, repeated, bad } = read;
	if (value === null || value === void 0) return void 0;
	for (const { pointer, ...problem } of bad) report({
		offset: base + locateValue(root, pointer),
		...problem
	});
	return {
		file,
		value,
		...placesFrom(base + root.start),
		respellings,
		refused: [...bad.map(({ pointer }) => pointer), ...repeated],
		longest: 6 * extent.length + 32 * extent.size
	};
}
// src/documents/bounds.ts
const mostTargets = 2e4;
const mostText = 268435456;
const mostBytes = 16777216;
const mostEvents = 2e6;
function parseWithinBounds(files) {
	const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
	const [first] = files;
	if (first !== void 0 && bytes > mostBytes) return {
		read: [],
		refused: tooMuch("too-many-bytes", first, `${number(bytes)} bytes`, mostBytes)
	};
	const read = [];
	let events = 0;
	for (const file of files) {
		const parsed = parseYaml(file);
		events += parsed.events;
		if (events > mostEvents) return {
			read: [],
			refused: tooMuch("too-many-values", file, `at least ${number(events)} keys and values`, mostEvents)
		};
		read.push(parsed);
	}
	return { read };
}
function tooMuch(code, { path }, found, most) {
	return {
		severity: "error",
		code,
		message: `The documents have ${found} in all; at most ${number(most)} are read.`,
		hint: "Divide them among several directories, each with an owner of its own.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
function number(count) {
	return count.toLocaleString("en");
}
function beyondBounds(documents, defaults) {
	const counted = documents.map((document) => ({
		document,
		targets: targetCount(document.value, defaults)
	}));
	const targets = counted.reduce((sum, one) => sum + one.targets, 0);
	const largest = counted.reduce((most, one) => one.targets > (most?.targets ?? 0) ? one : most, void 0);
	if (largest === void 0) return void 0;
	if (targets > mostTargets) return errorAt(largest.document, "/environments", "too-many-targets", `The documents stand for ${number(targets)} workflows in all; at most ${number(mostTargets)} are taken. The largest, this one, stands for ${number(largest.targets)}.`, "Name fewer flags and environments, here or under `defaults` in workflow-sync.yaml, or divide the documents among several directories, each with an owner of its own.");
	if (counted.reduce((sum, one) => sum + one.targets * one.document.longest, 0) <= mostText) return void 0;
	const text = counted.reduce((sum, one) => sum + one.targets * JSON.stringify(one.document.value).length, 0);
	if (text > mostText) return errorAt(largest.document, "", "too-much-text", `The documents have ${number(text)} characters, counted for each of their ${number(targets)} workflows; at most ${number(mostText)} are taken.`, "Shorten what stands for many workflows.");
}
function targetCount(value, defaults) {
	if (!isObject(value) || value.kind !== "Workflow") return 0;
	const count = (many, one) => Array.isArray(many) ? many.length : one === void 0 ? void 0 : 1;
	const flags = count(value.flags, value.flag) ?? 0;
	const inherited = defaults === "unknown" ? 0 : list(defaults.environments).length;
	const targets = flags * (count(value.environments, value.environment) ?? inherited);
	return targets > 1e3 ? 0 : targets;
}
// src/documents/canonical/references.ts
function reference(written) {
	return isObject(written) ? written : { ref: String(written) };
}
// src/documents/canonical/rollout.ts
function shorthandRollout(written, from, to, trace) {
	const entries = Array.isArray(written) ? written.map(({ variation, weight }, index) => ({
		variation: reference(variation),
		share: weight,
		from: `${from}/${index}`,
		byKey: false
	})) : Object.entries(written).map(([key, share]) => ({
		variation: { ref: key },
		share,
		from: `${from}/${trace.escape(key)}`,
		byKey: true
	}));
	const open = entries.filter(({ share }) => share === "rest");
	for (const { from: pointer } of open.slice(1)) trace.error(pointer, "rest-twice", "A rollout can have `rest` only once.", "Give this share in percent.");
	const given = entries.reduce((sum, { share }) => sum + (share === "rest" ? 0 : thousandths(share)), 0);
	if (open.length > 0 && given > 1e5) trace.error(from, "weights", `The shares add up to ${percent(given)} before \`rest\`; nothing is left.`, "Together they may be 100% at most.");
	return canonicalRollout(entries.map(({ variation, share, from: pointer, byKey }) => ({
		variation,
		weight: share === "rest" ? wholeWeight - given : thousandths(share),
		from: pointer,
		byKey
	})), from, to, trace, open.length > 0);
}
function canonicalRollout(shares, from, to, trace, complete = false) {
	const total = shares.reduce((sum, { weight }) => sum + weight, 0);
	if (!complete && total !== 1e5) trace.error(from, "weights", `The shares add up to ${percent(total)}, not 100%.`, from.endsWith("/rolloutWeights") ? `Weights are thousandths of a percent: together ${wholeWeight}.` : "Correct them, or give one variation `rest`.");
	const sorted = shares.map((share) => ({
		share,
		order: canonicalJson(share.variation)
	})).sort((left, right) => left.order < right.order ? -1 : left.order > right.order ? 1 : 0);
	trace.map(`${to}/rolloutWeights`, from);
	return sorted.map(({ share: { variation, weight, from: pointer, byKey }, order }, index) => {
		if (byKey) {
			trace.mapKey(`${to}/rolloutWeights/${index}`, pointer);
			trace.map(`${to}/rolloutWeights/${index}/weight`, pointer);
		} else trace.map(`${to}/rolloutWeights/${index}`, pointer);
		if (index > 0 && sorted[index - 1]?.order === order) trace.error(pointer, "repeated", "The rollout names this variation twice.", "Add the shares up.");
		return {
			variation,
			weight
		};
	});
}
function thousandths(share) {
	return Math.round(Number.parseFloat(share) * 1e3);
}
// src/documents/canonical/content.ts
function canonicalFields(written, at, trace) {
	const { name, description } = written;
	refuseMarker(description, at, trace);
	const parameters = written.parameters?.map((parameter, index) => canonicalParameter(parameter, `${at}/parameters/${index}`, trace));
	return present$1({
		name,
		description,
		maintainer: canonicalMaintainer(written, at, trace),
		parameters
	});
}
function refuseMarker(description, at, trace) {
	if (description?.includes("[ld-sync:")) trace.error(`${at}/description`, "marker-in-description", "The description holds `[ld-sync:`, which starts the marker that this tool writes below it.", "Take that text out; the marker is added when the object is created.");
}
function canonicalMaintainer({ maintainer, maintainerId }, at, trace) {
	if (maintainerId !== void 0) {
		trace.map(`${at}/maintainer`, `${at}/maintainerId`);
		return { id: maintainerId };
	}
	return maintainer === void 0 ? void 0 : { ref: maintainer };
}
function canonicalParameter(written, at, trace) {
	const { variation, rule, rollout, ...rest } = written;
	return {
		...rest,
		...variation !== void 0 && { variation: reference(variation) },
		...rule !== void 0 && { rule: reference(rule) },
		...rollout !== void 0 && { rolloutWeights: shorthandRollout(rollout, `${at}/rollout`, at, trace) }
	};
}
// src/documents/canonical/shorthand.ts
const subjects = [
	"turn",
	"target",
	"segment",
	"rule"
];
const servings = ["serve", "rollout"];
const companions = [
	{
		field: "by",
		of: "rollout",
		hint: "Take it away, or write a list item for each."
	},
	{
		field: "contextKind",
		of: "target",
		hint: "A `rollout` takes it as `by: {contextKind: …}`."
	},
	{
		field: "before",
		of: "segment",
		hint: "Only a new rule is put before another: name the `segment` that it is for."
	},
	{
		field: "description",
		of: "segment",
		hint: "Only a new rule gets a description: name the `segment` that it is for."
	}
];
function shorthandInstruction(written, from, to, trace) {
	const named = subjects.filter((field) => field in written);
	const served = servings.filter((field) => field in written);
	const [subject] = named;
	if (!isOneThing(named, served, from, trace)) return { kind: "turnFlagOn" };
	for (const { field, of, hint } of companions) if (field in written && !(of in written)) trace.errorAtKey(`${from}/${field}`, "conflicting-field", `\`${field}\` belongs to a \`${of}\`.`, hint);
	trace.map(`${to}/kind`, `${from}/${subject ?? served[0]}`);
	switch (subject) {
		case "turn": return { kind: written.turn === "on" || written.turn === true ? "turnFlagOn" : "turnFlagOff" };
		case "target": return {
			kind: "addTargets",
			...targeted(written, from, to, trace)
		};
		case "segment": return {
			kind: "addRule",
			...newRule(written, from, to, trace),
			...serving(written, from, to, trace)
		};
		case "rule":
			trace.map(`${to}/ruleId`, `${from}/rule`);
			return {
				kind: "updateRuleVariationOrRollout",
				ruleId: reference(written.rule ?? null),
				...serving(written, from, to, trace)
			};
		default: return {
			kind: "updateFallthroughVariationOrRollout",
			...serving(written, from, to, trace)
		};
	}
}
function isOneThing(named, served, from, trace) {
	const [subject, other] = named;
	const takesServing = subject === "segment" || subject === "rule";
	if (takesServing && other === void 0 && served.length === 0) {
		trace.errorAtKey(`${from}/${subject}`, "missing-field", `\`${subject}\` doesn't say what the rule serves.`, "Add `serve: <variation>`, or a `rollout`.");
		return false;
	}
	const things = takesServing && other === void 0 && served.length === 1 ? [subject] : [...named, ...served];
	if (things.length === 1) return true;
	trace.error(from, "one-instruction", things.length === 0 ? "An instruction needs one of `turn`, `serve`, `rollout`, `target`, `segment`, `rule`, or LaunchDarkly's `kind`." : `An instruction does one thing; this one has ${things.map((name) => `\`${name}\``).join(" and ")}.`, takesServing && other === void 0 ? "A rule serves one variation, or a rollout: keep one of `serve` and `rollout`." : "Write one list item for each.");
	return false;
}
function targeted({ target, contextKind }, from, to, trace) {
	const [[variation, values]] = Object.entries(target);
	trace.mapKey(`${to}/variationId`, `${from}/target/${trace.escape(variation)}`);
	trace.map(`${to}/values`, `${from}/target/${trace.escape(variation)}`);
	return {
		...typeof contextKind === "string" && { contextKind },
		variationId: { ref: variation },
		values
	};
}
function newRule({ segment, description, before }, from, to, trace) {
	const values = [segment].flat();
	for (const part of [
		"",
		"/0",
		"/0/values"
	]) trace.map(`${to}/clauses${part}`, `${from}/segment`);
	trace.map(`${to}/beforeRuleId`, `${from}/before`);
	return {
		clauses: [{
			attribute: "segmentMatch",
			op: "segmentMatch",
			negate: false,
			values
		}],
		...present$1({ description }),
		...before !== void 0 && { beforeRuleId: reference(before) }
	};
}
function serving(written, from, to, trace) {
	if (written.rollout === void 0) {
		trace.map(`${to}/variationId`, `${from}/serve`);
		return { variationId: reference(written.serve ?? null) };
	}
	return {
		rolloutWeights: shorthandRollout(written.rollout, `${from}/rollout`, to, trace),
		...bucketing(written.by, `${from}/by`, to, trace)
	};
}
function bucketing(by, from, to, trace) {
	if (by === void 0) return {};
	trace.map(`${to}/rolloutBucketBy`, typeof by === "string" ? from : `${from}/attribute`);
	trace.map(`${to}/rolloutContextKind`, `${from}/contextKind`);
	const { attribute, contextKind } = typeof by === "string" ? { attribute: by } : by;
	return present$1({
		rolloutBucketBy: attribute,
		rolloutContextKind: contextKind
	});
}
// src/documents/canonical/instructions.ts
const forbiddenKinds = /* @__PURE__ */ new Set([
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
	"updateVariation"
]);
const workflowKinds = [
	"turnFlagOn",
	"turnFlagOff",
	"updateFallthroughVariationOrRollout",
	"addTargets",
	"addUserTargets",
	"addRule",
	"updateRuleVariationOrRollout"
];
function canonicalInstruction(written, from, to, trace) {
	trace.map(to, from);
	return typeof written.kind === "string" ? apiInstruction(written, written.kind, from, to, trace) : shorthandInstruction(written, from, to, trace);
}
function apiInstruction(written, kind, from, to, trace) {
	if (forbiddenKinds.has(kind)) trace.error(`${from}/kind`, "forbidden-instruction", `A workflow can't carry \`${kind}\`: it acts on the flag's life or metadata, not on its targeting.`, "Make this change by hand or with Terraform.");
	else if (!workflowKinds.includes(kind)) trace.finding(`${from}/kind`, "unknown-instruction", `LaunchDarkly doesn't name \`${kind}\` among what a workflow can do: it is sent on as it is, and may be refused.`, nearestHint(kind, workflowKinds));
	const instruction = {
		...written,
		kind
	};
	for (const field of [
		"variationId",
		"ruleId",
		"beforeRuleId"
	]) {
		const id = written[field];
		if (typeof id === "string") instruction[field] = { id };
	}
	const weights = written.rolloutWeights;
	if (isNumberMap(weights)) instruction.rolloutWeights = canonicalRollout(Object.entries(weights).map(([id, weight]) => ({
		variation: { id },
		weight,
		from: `${from}/rolloutWeights/${trace.escape(id)}`,
		byKey: true
	})), `${from}/rolloutWeights`, to, trace);
	return instruction;
}
function isNumberMap(value) {
	return isObject(value) && Object.values(value).every((weight) => typeof weight === "number");
}
// src/documents/canonical/stages.ts
const longestWait = 36525 * waitUnits.calendarDay.milliseconds;
const mostApprovers = 10;
const fieldsOf = {
	schedule: [
		"scheduleKind",
		"waitDuration",
		"waitDurationUnit",
		"executionDate",
		"executeNow"
	],
	"ld-approval": [
		"description",
		"notifyMemberIds",
		"notifyTeamKeys"
	]
};
function canonicalStages(written, trace) {
	return written.map((stage, index) => canonicalStage(stage, `/stages/${index}`, trace));
}
function canonicalStage(stage, at, trace) {
	const { name, executeConditionsInSequence, conditions, action } = stage;
	return present$1({
		name,
		executeConditionsInSequence,
		conditions: conditions?.map((condition, number) => canonicalCondition(condition, `${at}/conditions/${number}`, trace)),
		action: action && canonicalAction(action, `${at}/action`, trace)
	});
}
function canonicalAction(action, at, trace) {
	const shorthand = Array.isArray(action);
	const instructions = shorthand ? action : action.instructions;
	trace.map(`${at}/instructions`, shorthand ? at : `${at}/instructions`);
	if (instructions === null) return { instructions };
	return { instructions: instructions.map((instruction, index) => canonicalInstruction(instruction, `${at}${shorthand ? "" : "/instructions"}/${index}`, `${at}/instructions/${index}`, trace)) };
}
function canonicalCondition(written, at, trace) {
	if ("kind" in written) return apiCondition(written, at, trace);
	const { wait, at: date, now, approval } = written;
	const comesFrom = (shorthand, ...fields) => {
		for (const field of ["kind", ...fields]) trace.map(`${at}/${field}`, `${at}/${shorthand}`);
	};
	if (wait !== void 0) {
		comesFrom("wait", "scheduleKind", "waitDuration", "waitDurationUnit");
		const waitDuration = Number(wait.slice(0, -1));
		const waitDurationUnit = unitOf(wait.slice(-1));
		checkWait(waitDuration, waitDurationUnit, `${at}/wait`, trace);
		return {
			kind: "schedule",
			scheduleKind: "relative",
			waitDuration,
			waitDurationUnit
		};
	}
	if (date !== void 0) {
		comesFrom("at", "scheduleKind", "executionDate");
		return {
			kind: "schedule",
			scheduleKind: "absolute",
			executionDate: dateOf(date, `${at}/at`, trace)
		};
	}
	if (now !== void 0) {
		comesFrom("now", "executeNow");
		return {
			kind: "schedule",
			executeNow: true
		};
	}
	const { members, teams, description } = approval ?? {};
	comesFrom("approval");
	trace.map(`${at}/notifyMemberIds`, `${at}/approval/members`);
	trace.map(`${at}/notifyTeamKeys`, `${at}/approval/teams`);
	trace.map(`${at}/description`, `${at}/approval/description`);
	countApprovers(members, `${at}/approval/members`, trace);
	return {
		kind: "ld-approval",
		...present$1({
			description,
			notifyMemberIds: members?.map((ref) => ({ ref })),
			notifyTeamKeys: teams
		})
	};
}
function apiCondition(written, at, trace) {
	const { notifyMemberIds, ...rest } = written;
	const condition = rest;
	const { kind, waitDuration, waitDurationUnit, executionDate } = condition;
	const other = kind === "schedule" ? "ld-approval" : "schedule";
	for (const field of fieldsOf[other].filter((name) => name in written)) trace.warn(`${at}/${field}`, "ignored-field", `LaunchDarkly ignores \`${field}\` in a condition of kind \`${kind}\`: it belongs to \`${other}\`.`, `Take it away, or write a condition of kind \`${other}\` beside this one.`);
	if (waitDuration !== void 0 && waitDurationUnit !== void 0) checkWait(waitDuration, waitDurationUnit, `${at}/waitDuration`, trace);
	if (executionDate !== void 0) checkMilliseconds(executionDate, `${at}/executionDate`, trace);
	countApprovers(notifyMemberIds, `${at}/notifyMemberIds`, trace);
	return notifyMemberIds === void 0 ? condition : {
		...condition,
		notifyMemberIds: notifyMemberIds.map((id) => ({ id }))
	};
}
function countApprovers(members = [], at, trace) {
	if (members.length > mostApprovers) trace.finding(at, "too-many-approvers", `This approval asks ${members.length} members; LaunchDarkly takes ten at most.`, "Ask a team instead, or fewer members.");
}
const unitOfLetter = new Map(Object.entries(waitUnits).map(([unit, { letter }]) => [letter, unit]));
function unitOf(letter) {
	return unitOfLetter.get(letter);
}
function checkWait(duration, unit, at, trace) {
	if (duration * waitUnits[unit].milliseconds > longestWait) trace.error(at, "wait-too-long", "This wait is longer than a hundred years.", "Check the number and its unit.");
}
function checkMilliseconds(date, at, trace) {
	if (String(date).length === 10) trace.error(at, "not-milliseconds", `\`${date}\` is a date in 1970, if it is milliseconds; in seconds it is ${(/* @__PURE__ */ new Date(date * 1e3)).toISOString()}.`, `\`executionDate\` is in Unix milliseconds: is \`${date}000\` meant?`);
}
function dateOf(written, at, trace) {
	const date = Date.parse(written);
	const [day = ""] = written.split("T");
	if (!Number.isNaN(date) && isDay(day)) return date;
	trace.error(at, "not-a-date", `\`${written}\` is not a date of the calendar, with a time of the day and an offset.`, "For example: `2026-12-01T09:00:00Z`, or `2026-12-01T10:00:00+01:00`.");
	return 0;
}
// src/documents/canonical/overrides.ts
function canonicalOverrides(overrides, everywhere, trace) {
	const given = Object.entries(overrides);
	if (given.length === 0) return /* @__PURE__ */ new Map();
	const placeOf = placesByName(everywhere.stages ?? [], trace);
	return new Map(given.map(([environment, { stages = {}, ...written }]) => {
		const at = `/overrides/${trace.escape(environment)}`;
		const fields = canonicalFields(written, at, trace);
		tellSame(fields, everywhere, at, trace);
		const changes = /* @__PURE__ */ new Map();
		for (const [name, { skip, ...stage }] of Object.entries(stages)) {
			const from = `${at}/stages/${trace.escape(name)}`;
			const change = skip ? "skip" : canonicalStage(stage, from, trace);
			const index = placeOf(name, from);
			if (index === void 0) continue;
			changes.set(index, change);
			if (change !== "skip") tellSame(change, everywhere.stages?.[index] ?? {}, from, trace);
		}
		const leftOut = [...changes.values()].filter((change) => change === "skip").length;
		if (leftOut > 0 && leftOut === everywhere.stages?.length) trace.errorAtKey(`${at}/stages`, "no-stages", `All stages are left out in \`${environment}\`.`, "Keep one, or take the environment out of the document.");
		return [environment, {
			at,
			fields,
			stages: changes
		}];
	}));
}
function placesByName(stages, trace) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, { name }] of stages.entries()) if (name !== void 0) places.set(name, [...places.get(name) ?? [], index]);
	let wrong = 0;
	return (name, at) => {
		const [place, ...others] = places.get(name) ?? [];
		if (place !== void 0 && others.length === 0) return place;
		if (++wrong > 200) return void 0;
		if (place === void 0) trace.errorAtKey(at, "unknown-stage", `There is no stage \`${name}\`.`, places.size === 0 ? "No stage has a name." : nearestHint(name, [...places.keys()]));
		else trace.errorAtKey(at, "ambiguous-stage", `${others.length + 1} stages are called \`${name}\`.`, "Give stages names of their own.");
	};
}
function tellSame(fields, others, at, trace) {
	for (const [field, value] of Object.entries(fields)) if (isDeepStrictEqual(value, others[field])) trace.warn(`${at}/${field}`, "override-without-effect", `This override changes nothing: the document says the same \`${field}\` for all environments.`, "Take it away.");
}
function withChanges(everywhere, { fields, stages }) {
	const changed = (stage, index) => {
		const change = stages.get(index);
		if (change === "skip") return void 0;
		return change === void 0 ? stage : {
			...stage,
			...change
		};
	};
	return {
		...everywhere,
		...fields,
		...everywhere.stages && { stages: everywhere.stages.map(changed).filter((stage) => stage !== void 0) }
	};
}
function originIn(origin, { at, fields, stages }, { stages: all = [] }) {
	const leftOut = [...stages.keys()].filter((index) => stages.get(index) === "skip").sort((left, right) => left - right);
	const indexOf = (place) => leftOut.reduce((index, gone) => gone <= index ? index + 1 : index, place);
	const sourceOf = (pointer) => {
		const [field = "", place, part = ""] = segmentsOf(pointer);
		if (Object.hasOwn(fields, field)) return at + pointer;
		if (field !== "stages" || place === void 0) return pointer;
		const index = indexOf(Number(place));
		const change = stages.get(index);
		return [...typeof change === "object" && Object.hasOwn(change, part) ? [
			at,
			"stages",
			escapeSegment(all[index]?.name ?? "")
		] : [
			"",
			"stages",
			index
		], ...pointer.split("/").slice(3)].join("/");
	};
	return {
		...origin,
		locate: (pointer) => origin.locate(sourceOf(pointer))
	};
}
// src/documents/canonical/expand.ts
function expandWorkflow(value, defaults, trace) {
	const written = value;
	const { key, formerKeys = [], protect = false, onRemoval = "delete", accept } = written;
	const everywhere = contentEverywhere(written, defaults, trace);
	const overrides = canonicalOverrides(written.overrides ?? {}, everywhere, trace);
	const inEnvironment = remembered((environment) => {
		const override = overrides.get(environment);
		return override === void 0 ? {
			content: everywhere,
			origin: trace.origin
		} : {
			content: withChanges(everywhere, override),
			origin: originIn(trace.origin, override, everywhere)
		};
	});
	const stagesIn = (environment) => inEnvironment(environment).content.stages;
	return perTarget(written, {
		everywhere: everywhere.stages,
		in: stagesIn
	}, defaults, trace).map(({ target, ...onTarget }) => {
		const { project, flag, environment } = target;
		const { content, origin } = inEnvironment(environment);
		return {
			kind: "Workflow",
			key,
			formerKeys,
			target,
			...onTarget,
			protect,
			onRemoval,
			...written.awaitsFlag === true && { awaitsFlag: true },
			...present$1({ accept }),
			origin,
			content: new WorkflowContent({
				project,
				flag,
				environment,
				...content
			})
		};
	});
}
function contentEverywhere(written, defaults, trace) {
	const template = written.template ?? written.templateKey;
	if (written.templateKey !== void 0) trace.map("/template", "/templateKey");
	const stages = written.stages && canonicalStages(written.stages, trace);
	const { name = "", description, maintainer, parameters } = canonicalFields(withDefault(written, defaults), "", trace);
	return {
		name,
		...present$1({
			description,
			maintainer,
			stages,
			template,
			parameters
		})
	};
}
function withDefault(written, defaults) {
	const { maintainer } = defaults === "unknown" ? {} : defaults;
	return maintainer === void 0 ? written : {
		maintainer,
		...written
	};
}
function remembered(make) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const value = known.get(key) ?? make(key);
		known.set(key, value);
		return value;
	};
}
function expandTemplate(value, given, trace) {
	const written = value;
	const { key, name, description, workflowId, formerKeys = [] } = written;
	const { adopt = false, protect = false, onRemoval = "delete" } = written;
	refuseMarker(description, "", trace);
	for (const field of [
		"project",
		"environment",
		"flag"
	]) if (`${field}Key` in written) trace.map(`/${field}`, `/${field}Key`);
	const stages = written.stages && canonicalStages(written.stages, trace);
	const defaults = given === "unknown" ? {} : given;
	const onlyDefault = defaults.environments?.length === 1 ? defaults.environments[0] : void 0;
	const project = written.project ?? written.projectKey ?? (stages && defaults.project);
	const environment = written.environment ?? written.environmentKey ?? (stages && onlyDefault);
	const flag = written.flag ?? written.flagKey;
	if (stages !== void 0) {
		for (const [field, key] of Object.entries({
			project,
			environment,
			flag
		})) if (key === void 0 && (field === "flag" || given !== "unknown")) trace.error("", "missing-field", `\`${field}\` is missing.`, "A template with `stages` names the project, environment and flag that its stages are about.");
	}
	const canonical = {
		key,
		...present$1({
			name,
			description,
			project,
			environment,
			flag,
			stages,
			workflowId
		})
	};
	return {
		kind: "WorkflowTemplate",
		key,
		formerKeys,
		adopt,
		protect,
		onRemoval,
		origin: trace.origin,
		content: {
			canonical,
			hash: documentHash(canonical)
		}
	};
}
// src/documents/canonical/trace.ts
function createTrace(document, replay) {
	return traceInto(document, replay === void 0 ? /* @__PURE__ */ new Map() : void 0, () => {
		const sources = /* @__PURE__ */ new Map();
		replay?.(traceInto(document, sources, () => sources));
		return sources;
	});
}
function traceInto(document, recorded, record) {
	let sources = recorded;
	const diagnostics = [];
	const report = (severity, locate) => (source, code, message, hint) => {
		diagnostics.push({
			severity,
			code,
			message,
			...present$1({ hint }),
			position: locate(source),
			pointer: source
		});
	};
	function locate(pointer) {
		if (pointer === "") return document.locate("");
		sources ??= record();
		for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
			const from = sources.get(pointer.slice(0, end));
			if (from?.key) return document.locateKey(from.source);
			if (from !== void 0) return document.locate(from.source + pointer.slice(end));
		}
		return document.locate(pointer);
	}
	return {
		map: (pointer, source) => void recorded?.set(pointer, {
			source,
			key: false
		}),
		mapKey: (pointer, source) => void recorded?.set(pointer, {
			source,
			key: true
		}),
		error: report("error", document.locate),
		errorAtKey: report("error", document.locateKey),
		warn: report("warning", document.locateKey),
		finding: report("warning", document.locateKey),
		escape: escapeSegment,
		diagnostics,
		origin: {
			file: document.file,
			document,
			locate
		}
	};
}
// src/documents/duplicates.ts
function duplicateKeys(documents) {
	const owners = /* @__PURE__ */ new Map();
	const repeated = documents.flatMap((document) => {
		const name = `${document.kind} ${document.key}`;
		const earlier = owners.get(name);
		if (earlier === void 0) {
			owners.set(name, document);
			return [];
		}
		return [errorAt(document, "/key", "duplicate-document", `The key \`${document.key}\` is taken by ${fileLine(earlier)}.`, "Give each document a key of its own.")];
	});
	const heirs = /* @__PURE__ */ new Map();
	const formerKeys = documents.flatMap((document) => document.formerKeys.flatMap((former, index) => {
		const name = `${document.kind} ${former}`;
		const heir = heirs.get(name) ?? document;
		heirs.set(name, heir);
		const user = owners.get(name);
		return document.kind === "Workflow" && user !== document ? [] : duplicateFormerKey(document, index, former, user, heir);
	}));
	return [...repeated, ...formerKeys];
}
function duplicateFormerKey(document, index, former, user, heir) {
	const error = (code, message, hint) => [errorAt(document, `/formerKeys/${index}`, code, `The former key \`${former}\` ${message}`, hint)];
	if (user === document) return error("former-key-in-use", "is the key of this very document.", "Take it out of `formerKeys`.");
	if (user !== void 0) return error("former-key-in-use", `is the key of ${fileLine(user)}.`, "Take it out of `formerKeys`, or give that document another key.");
	if (heir !== document) return error("former-key-claimed", `is claimed by ${fileLine(heir)} already.`, "What it owns can go to one document only.");
	return [];
}
function fileLine({ locate }) {
	const { file, line } = locate("/key");
	return `${file}:${line}`;
}
function duplicateFormerKeys(workflows) {
	if (!workflows.some(({ formerKeys }) => formerKeys.length > 0)) return [];
	const users = new Map(workflows.map((workflow) => [documentName(workflow.key, workflow.target), workflow]));
	const heirs = /* @__PURE__ */ new Map();
	const reported = /* @__PURE__ */ new Set();
	return workflows.flatMap((workflow) => workflow.formerKeys.flatMap((former, index) => {
		const { key, target, origin } = workflow;
		const name = documentName(former, target);
		const heir = heirs.get(name) ?? workflow;
		heirs.set(name, heir);
		const user = users.get(name);
		const error = (code, message, hint) => {
			const place = `${key} ${index} ${code}`;
			if (reported.has(place)) return [];
			reported.add(place);
			const said = `On ${targetName(target)}, the former key \`${former}\` ${message}`;
			return [errorAt(origin, `/formerKeys/${index}`, code, said, hint)];
		};
		if (heir.origin.document !== origin.document) return error("former-key-claimed", `is claimed by ${fileLine(heir.origin)} already.`, "What it owns there can go to one document only.");
		if (user?.adopt !== void 0 && user.origin.document !== origin.document) return error("former-key-in-use", `is the key of ${fileLine(user.origin)}, which adopts a workflow there.`, "Take it out of `formerKeys`, or give that document another key.");
		return [];
	}));
}
function duplicateAdoptions(workflows) {
	const adopters = /* @__PURE__ */ new Map();
	return workflows.flatMap((workflow) => {
		const { adopt, key, target, origin } = workflow;
		if (adopt === void 0) return [];
		const earlier = adopters.get(adopt);
		if (earlier === void 0) adopters.set(adopt, workflow);
		if (earlier === void 0 || earlier.origin.document === origin.document) return [];
		const { file, line } = earlier.origin.locate("/adopt");
		return [errorAt(origin, `/adopt/${escapeSegment(target.environment)}`, "adopted-twice", `The workflow \`${adopt}\` is adopted by \`${earlier.key}\` (${file}:${line}) already.`, `Let one of \`${earlier.key}\` and \`${key}\` adopt it.`)];
	});
}
function renamedTemplates(workflows, identified) {
	const templates = identified.filter(({ kind }) => kind === "WorkflowTemplate");
	const keys = new Set(templates.map(({ key }) => key));
	const renamed = new Map(templates.flatMap(({ key, formerKeys }) => formerKeys.filter((former) => !keys.has(former)).map((former) => [former, key])));
	if (renamed.size === 0) return [];
	const reported = /* @__PURE__ */ new Set();
	return workflows.flatMap(({ origin, content }) => {
		const now = renamed.get(content?.canonical.template ?? "");
		if (now === void 0 || reported.has(origin.document)) return [];
		reported.add(origin.document);
		return [errorAt(origin, "/template", "template-renamed", `The template is called \`${now}\` now.`, `Write \`template: ${now}\`.`)];
	});
}
// src/documents/pruning.ts
const harmless = {
	condition: { now: true },
	instruction: { turn: "on" },
	parameter: {
		stage: "-",
		instruction: "-",
		path: "/-",
		value: null
	}
};
function pruned(document, pointers) {
	const value = pointers.reduce((rest, pointer) => without(rest, segmentsOf(pointer)), document);
	const losesNames = pointers.some((pointer) => /^\/stages(?:\/\d+(?:\/name)?)?$/.test(pointer));
	if (!losesNames && "stages" in value) return value;
	const { run: _, overrides, ...rest } = value;
	return losesNames || overrides === void 0 ? rest : {
		...rest,
		overrides
	};
}
function without(value, segments) {
	const [field, index, part, ...inner] = segments;
	if (field === void 0 || !isObject(value)) return value;
	const { [field]: whole, ...others } = value;
	if (field === "overrides" && isObject(whole) && index !== void 0) return {
		...others,
		...withRest(field, withoutOverride(whole, index, part, inner))
	};
	if (whole === void 0 || index === void 0 || !Array.isArray(whole)) return others;
	if (field === "parameters") return {
		...others,
		[field]: replaced(whole, index, () => harmless.parameter)
	};
	if (field !== "stages") return others;
	return {
		...others,
		stages: replaced(whole, index, (stage) => isObject(stage) && part !== void 0 ? withoutPart(stage, part, inner) : {})
	};
}
function withoutOverride(all, environment, field, [index, part, ...inner]) {
	const { [environment]: override, ...others } = all;
	if (!isObject(override) || field === void 0) return others;
	const { [field]: whole, ...rest } = override;
	const keep = (value) => ({
		...others,
		...withRest(environment, value)
	});
	if (index === void 0) return keep(rest);
	if (field === "parameters" && Array.isArray(whole)) return keep({
		...rest,
		[field]: replaced(whole, index, () => harmless.parameter)
	});
	if (field !== "stages" || !isObject(whole)) return keep(rest);
	const stage = whole[index];
	const left = isObject(stage) && part !== void 0 ? withoutPart(stage, part, inner) : {};
	const kept = Object.keys(left).length === 0 ? { conditions: [harmless.condition] } : left;
	return keep({
		...rest,
		[field]: {
			...whole,
			[index]: kept
		}
	});
}
function withRest(field, value) {
	return Object.keys(value).length === 0 ? {} : { [field]: value };
}
function withoutPart(stage, part, [first, second]) {
	const { [part]: whole, ...others } = stage;
	if (whole === void 0 || first === void 0) return others;
	if (part === "conditions" && Array.isArray(whole)) return {
		...stage,
		conditions: replaced(whole, first, () => harmless.condition)
	};
	if (part !== "action") return others;
	if (Array.isArray(whole)) return {
		...stage,
		action: replaced(whole, first, () => harmless.instruction)
	};
	if (!isObject(whole) || !Array.isArray(whole.instructions) || second === void 0) return others;
	return {
		...stage,
		action: { instructions: replaced(whole.instructions, second, () => harmless.instruction) }
	};
}
function replaced(list, index, change) {
	return list.map((item, number) => String(number) === index ? change(item) : item);
}
function withoutFields(document, pointers) {
	return pointers.reduce((rest, pointer) => withoutField(rest, segmentsOf(pointer)), document);
}
function withoutField(value, [first, ...inner]) {
	if (first === void 0) return value;
	if (Array.isArray(value)) return replaced(value, first, (item) => withoutField(item, inner));
	if (!isObject(value) || !Object.hasOwn(value, first)) return value;
	const { [first]: whole = null, ...others } = value;
	return inner.length === 0 ? others : {
		...value,
		[first]: withoutField(whole, inner)
	};
}
// src/documents/salvage.ts
function salvage(document, defaults) {
	const { value } = document;
	if (!isObject(value) || typeof value.key !== "string" || !/^[^\s[\]=]+$/.test(value.key)) return {
		workflows: [],
		templates: []
	};
	const trace = createTrace(document);
	const shared = {
		key: value.key,
		formerKeys: listOfTexts(value.formerKeys) ?? [],
		protect: value.protect === true,
		onRemoval: value.onRemoval === "keep" ? "keep" : "delete",
		origin: trace.origin
	};
	if (value.kind === "WorkflowTemplate") return {
		workflows: [],
		templates: [{
			kind: "WorkflowTemplate",
			...shared,
			adopt: value.adopt === true
		}]
	};
	if (value.kind !== "Workflow") return {
		workflows: [],
		templates: []
	};
	return {
		workflows: targetsOf(writtenTargets(value), defaults, trace).map((target) => {
			const adopt = asKey(inEnvironment(scalarOrObject(value.adopt), target.environment));
			return {
				kind: "Workflow",
				...shared,
				target,
				run: runIn(value.run, target.environment),
				...present$1({ adopt })
			};
		}),
		templates: []
	};
}
function writtenTargets({ project, flag, flags, environment, environments }) {
	const keys = (value) => listOfTexts(value)?.filter((text) => asKey(text) !== void 0);
	return present$1({
		project: asKey(project),
		flag: asKey(flag),
		flags: keys(flags),
		environment: asKey(environment),
		environments: keys(environments)
	});
}
function asKey(value) {
	return typeof value === "string" && /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,256}$/.test(value) ? value : void 0;
}
function runIn(run, environment) {
	const wanted = inEnvironment(scalarOrObject(run), environment);
	const number = isObject(wanted) ? wanted.number : wanted;
	return typeof number === "number" && Number.isSafeInteger(number) && number >= 1 ? number : 1;
}
function scalarOrObject(value) {
	return isObject(value) || typeof value === "string" || typeof value === "number" ? value : void 0;
}
function listOfTexts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
}
// src/documents/schema-hints.ts
function descriptionHint({ parentSchema }) {
	const { description, examples } = parentSchema ?? {};
	if (description === void 0) return {};
	const example = examples?.[0];
	return { hint: example === void 0 ? description : `${description} For example: \`${shown(example)}\`.` };
}
const misplaced = {
	stages: "A workflow has `stages` or a `template`, and a template `stages` or a `workflowId`: not both.",
	parameters: "`parameters` belong to a workflow that is made from a `template`.",
	templateKey: "`template` and `templateKey` are the same: give one.",
	flags: "Give `flag` or `flags`, not both.",
	environments: "Give `environment` or `environments`, not both.",
	maintainerId: "Give `maintainer` or `maintainerId`, not both.",
	projectKey: "`project` and `projectKey` are the same: give one.",
	environmentKey: "`environment` and `environmentKey` are the same: give one.",
	flagKey: "`flag` and `flagKey` are the same: give one.",
	skip: "A stage that is left out can't differ in anything: give `skip`, or what differs.",
	variationId: "Give `variationId` or `rolloutWeights`, not both.",
	variation: "Give `variation` or `value`, not both.",
	instruction: "Give `instruction` or `condition`, not both."
};
function misplacedWords(field) {
	return misplaced[field];
}
const missing = {
	stages: "Write the stages, or name a `template` that gives them.",
	flag: "Name the feature flag by its key, or several under `flags`.",
	kind: "LaunchDarkly's own form needs a `kind`.",
	variationId: "Give `variationId`, or `rolloutWeights` for a percentage rollout.",
	scheduleKind: "Give `scheduleKind`, or `executeNow: true`.",
	waitDuration: "A `relative` schedule needs `waitDuration` and `waitDurationUnit`.",
	waitDurationUnit: "A `relative` schedule needs `waitDuration` and `waitDurationUnit`.",
	executionDate: "An `absolute` schedule needs `executionDate`, in Unix milliseconds.",
	instruction: "Say which `instruction` of the stage, or which `condition`, by its kind.",
	variation: "Give the new `variation`, or the new `value`.",
	number: "Give the number of the run, counted from 1.",
	weight: "Give the share in percent, or `rest`.",
	instructions: "Write the instructions as a list: `- turn: on`."
};
function missingHint(field, { parentSchema, data }) {
	const near = Object.keys(isObject(data) ? data : {}).find((key) => key.toLowerCase() === field.toLowerCase());
	const described = (parentSchema?.properties)?.[field]?.description;
	return { hint: (near === void 0 ? missing[field] ?? described : `Is \`${near}\` meant?`) ?? `Add \`${field}\`.` };
}
function unknownHint(name, { parentSchema, data, instancePath }) {
	const [, environment] = /^\/overrides\/([^/]+)$/.exec(instancePath) ?? [];
	if (environment !== void 0 && (name === "run" || name === "adopt")) return { hint: `The document's own \`${name}\` takes a value by environment: \`${name}: { ${environment}: … }\`.` };
	const given = isObject(data) ? data : {};
	const known = Object.keys(parentSchema?.properties ?? {}).filter((key) => !Object.hasOwn(given, key));
	if (name === "default" && known.includes("variation")) return {
		hint: "With `stage`, give the new `variation` or `value`; `default` goes with `_id`.",
		field: "value"
	};
	if (known.length === 1 && known[0] === "instructions") return {
		hint: "Write the instructions as a list: `- turn: on`.",
		field: "instructions"
	};
	return {
		hint: nearestHint(name, known),
		...present$1({ field: nearest(name, known) })
	};
}
function hiddenHint({ params, data }) {
	const plain = visibleForm(String(data));
	if (plain === data || !new RegExp(String(params.pattern), "u").test(plain)) return void 0;
	return { hint: `${hiddenDifference(String(data), plain)} Write \`${plain}\`.` };
}
function quotingHint(error) {
	const { params, parentSchema, data } = error;
	const described = descriptionHint(error);
	if (!(typeof data === "number" || typeof data === "boolean") || ![params.type].flat().includes("string")) return described;
	const pattern = parentSchema?.pattern;
	if (typeof pattern === "string" && !new RegExp(pattern, "u").test(String(data))) return described;
	return { hint: [`If \`${data}\` is meant as text, quote it.`, ...Object.values(described)].join(" ") };
}
function shown(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
// src/documents/schema-words.ts
function describe(error) {
	if (error.keyword === "if") return void 0;
	const pointer = error.instancePath;
	const name = pointer === "" ? "The document" : `\`${fieldName(pointer)}\``;
	return {
		pointer,
		...(byKeyword[error.keyword] ?? otherwise)(error, name)
	};
}
function fieldName(pointer) {
	const [last = "", before] = segmentsOf(pointer).reverse();
	return /^\d+$/.test(last) && before !== void 0 ? `${before}[${last}]` : last;
}
const byKeyword = {
	required: (error) => {
		const field = String(error.params.missingProperty);
		return {
			code: "missing-field",
			message: `\`${field}\` is missing.`,
			field,
			...missingHint(field, error)
		};
	},
	additionalProperties: (error) => {
		const field = String(error.params.additionalProperty);
		return {
			pointer: `${error.instancePath}/${escapeSegment(field)}`,
			atKey: true,
			code: "unknown-field",
			message: `Unknown field \`${shown(field)}\`.`,
			...unknownHint(field, error)
		};
	},
	"false schema": ({ instancePath }, name) => ({
		atKey: true,
		code: "conflicting-field",
		message: misplacedWords(fieldName(instancePath)) ?? `${name} can't stand here.`,
		hint: fieldName(instancePath) === "parameters" ? "Name the `template`." : "Take one of them away."
	}),
	type: (error, name) => {
		const expected = expectedType(error.params.type);
		return {
			code: "wrong-type",
			message: error.data === null ? `${name} is empty; it must be ${expected}.` : `${name} must be ${expected}, not ${typeName(error.data)}.`,
			...quotingHint(error)
		};
	},
	const: (error, name) => ({
		code: "wrong-value",
		message: `${name} must be \`${shown(error.params.allowedValue)}\`, not \`${shown(error.data)}\`.`,
		...descriptionHint(error)
	}),
	enum: ({ params, data }, name) => {
		const allowed = new Set(params.allowedValues.map(shown));
		return {
			code: "wrong-value",
			message: refused(name, data),
			hint: nearestHint(shown(data), [...allowed])
		};
	},
	pattern: (error, name) => ({
		code: "wrong-form",
		message: refused(name, error.data),
		...hiddenHint(error) ?? descriptionHint(error)
	}),
	minLength: empty,
	minItems: empty,
	minProperties: empty,
	maxLength: (error, name) => ({
		code: "too-long",
		message: `${name} is longer than ${error.params.limit} characters.`,
		...descriptionHint(error)
	}),
	maxItems: (error, name) => ({
		code: "too-many",
		message: `${name} has ${list(error.data).length.toLocaleString("en")} entries; at most ${Number(error.params.limit).toLocaleString("en")} are taken.`,
		...descriptionHint(error)
	}),
	minimum: outOfRange,
	maximum: outOfRange,
	maxProperties: (error, name) => {
		return {
			code: "too-many-fields",
			message: `${name} takes one of its fields at a time; found ${Object.keys(error.data ?? {}).slice(0, 5).map((key) => `\`${shown(key)}\``).join(", ")}.`,
			hint: descriptionHint(error).hint ?? "Keep one of them."
		};
	},
	uniqueItems: ({ instancePath, params, data }, name) => {
		const later = Math.max(Number(params.i), Number(params.j));
		return {
			pointer: `${instancePath}/${later}`,
			code: "repeated",
			message: `${name} names \`${shown(Array.isArray(data) ? data[later] : void 0)}\` twice.`,
			hint: "Keep one of them."
		};
	}
};
function refused(name, data) {
	return `${name} can't be ${data === "" ? "empty" : `\`${shown(data)}\``}.`;
}
function empty(error, name) {
	return {
		code: "empty",
		message: `${name} is empty.`,
		hint: descriptionHint(error).hint ?? "Fill it in, or take it away."
	};
}
function outOfRange(error, name) {
	return {
		code: "out-of-range",
		message: `${name} must be at ${error.keyword === "minimum" ? "least" : "most"} ${error.params.limit}, not ${shown(error.data)}.`,
		...descriptionHint(error)
	};
}
function otherwise(error, name) {
	return {
		code: "wrong-value",
		message: `${name} ${error.message ?? "is not valid"}.`,
		...descriptionHint(error)
	};
}
const typeNames = {
	object: "a mapping",
	array: "a list",
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	null: "null"
};
function expectedType(type) {
	return [type].flat().map((name) => typeNames[name] ?? name).join(" or ");
}
function typeName(value) {
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	return typeof value === "string" ? "text" : `\`${shown(value)}\``;
}
// src/documents/unclear-scalars.ts
function unclearScalars({ value, respellings, refused }, validate, findings) {
	if (respellings.length === 0) return [];
	const unknown = findings.filter(({ code }) => code === "unknown-field").map(({ pointer }) => pointer);
	const told = /* @__PURE__ */ new Set([...unknown, ...refused]);
	const known = respellings.filter(({ pointer }) => !prefixes(pointer).some((prefix) => told.has(prefix)));
	const isText = takesText(value, known, validate);
	return known.filter(({ isKey, pointer }) => isKey || isText(pointer)).map(finding);
}
function asWritten(findings, { respellings }) {
	const values = new Map(respellings.filter(({ isKey }) => !isKey).map((one) => [one.pointer, one]));
	return findings.map((finding) => {
		const { written = "", read = "" } = values.get(finding.pointer) ?? {};
		if (written === "") return finding;
		const corrected = (text) => text.replaceAll(`\`${read}\``, `\`${written}\``);
		const { message, hint } = finding;
		return {
			...finding,
			message: corrected(message),
			...hint !== void 0 && { hint: corrected(hint) }
		};
	});
}
function takesText(value, respellings, validate) {
	if (validate(withTexts(value, "", new Map(respellings.flatMap(({ isKey, pointer, written }) => isKey ? [] : [[pointer, written]]))))) return () => true;
	const refused = new Set((validate.errors ?? []).map((error) => error.instancePath));
	return (pointer) => !refused.has(pointer);
}
function withTexts(value, pointer, texts) {
	const text = texts.get(pointer);
	if (text !== void 0) return text;
	if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${pointer}/${index}`, texts));
	if (!isObject(value)) return value;
	const fields = Object.entries(value).map(([name, item]) => [name, withTexts(item, `${pointer}/${escapeSegment(name)}`, texts)]);
	return Object.fromEntries(fields);
}
function finding({ pointer, isKey, written, read }) {
	const shared = {
		pointer,
		...isKey && { atKey: true },
		code: "unclear-scalar"
	};
	if (written === "") return {
		...shared,
		message: "Nothing is written here, which YAML reads as `null`.",
		hint: "Write the value. If `null` is meant, write it."
	};
	return {
		...shared,
		message: `\`${written}\` is written here, and YAML reads it as \`${read}\`.`,
		hint: `Quote it if \`${written}\` is meant (\`"${written}"\`); else write \`${read}\`.`
	};
}
function prefixes(pointer) {
	const segments = pointer.split("/");
	return segments.map((_, index) => segments.slice(0, index + 1).join("/")).slice(1);
}
// src/documents/schema.ts
const insteadOf = {
	stages: [
		"template",
		"templateKey",
		"workflowId"
	],
	flag: ["flags"],
	variationId: ["rolloutWeights"],
	instruction: ["condition"],
	variation: ["value"],
	scheduleKind: ["executeNow"]
};
const mostErrors = 200;
function checkSchema(document, validate) {
	const isValid = validate(document.value);
	if (isValid && document.respellings.length === 0) return [];
	const refused = new Set(document.refused);
	const findings = withoutConsequences((isValid ? [] : (validate.errors ?? []).slice(0, mostErrors)).flatMap((error) => describe(error) ?? [])).filter(({ pointer }) => !refused.has(pointer));
	const unclear = unclearScalars(document, validate, findings);
	const pointers = new Set(unclear.map(({ pointer }) => pointer));
	return [...asWritten(findings.filter(({ pointer }) => !pointers.has(pointer)), document), ...unclear.slice(0, mostErrors)].map(({ pointer, atKey, code, message, hint }) => ({
		severity: "error",
		code,
		message,
		...present$1({ hint }),
		position: atKey ? document.locateKey(pointer) : document.locate(pointer),
		pointer
	}));
}
function withoutConsequences(findings) {
	const misspelled = /* @__PURE__ */ new Map();
	for (const { code, pointer, field } of findings) if (code === "unknown-field") misspelled.set(parentOf(pointer), [...misspelled.get(parentOf(pointer)) ?? [], field ?? ""]);
	const seen = /* @__PURE__ */ new Set();
	return findings.filter(({ code, pointer, field = "" }) => {
		const identity = code === "missing-field" ? `${pointer} ${field}` : pointer;
		if (seen.has(identity)) return false;
		seen.add(identity);
		if (code === "missing-field") return !misspelled.get(pointer)?.some((meant) => meant === field || insteadOf[field]?.includes(meant));
		if (code === "too-many-fields") return !misspelled.has(pointer);
		if (code === "conflicting-field" && fieldName(pointer) === "parameters") return !misspelled.get(parentOf(pointer))?.some((meant) => insteadOf.stages?.includes(meant));
		return true;
	});
}
function parentOf(pointer) {
	return pointer.slice(0, pointer.lastIndexOf("/"));
}
// src/documents/compile.ts
function compileDocuments(files, defaults, revision, checks = {}) {
	const severity = (check, accepted) => revision === "base" ? "off" : severityOf$1(check, checks, accepted);
	const { read, refused } = parseWithinBounds([...files].sort(byPath));
	const documents = read.flatMap((file) => file.documents);
	const beyond = refused ?? beyondBounds(documents, defaults);
	const parts = [...read.map(({ diagnostics }) => ({
		...nothing,
		diagnostics,
		unreadable: diagnostics.filter(({ code }) => code !== "empty-file")
	})), ...beyond === void 0 ? compileEach(documents, defaults, revision, severity) : [{
		...nothing,
		diagnostics: [beyond],
		unreadable: [beyond]
	}]];
	const identified = documents.flatMap((document) => identify(document) ?? []);
	const workflows = parts.flatMap((part) => part.workflows);
	return {
		workflows,
		templates: parts.flatMap((part) => part.templates),
		count: documents.length,
		unreadable: parts.flatMap((part) => part.unreadable),
		diagnostics: inFileOrder([
			...parts.flatMap((part) => part.diagnostics),
			...duplicateKeys(identified),
			...duplicateFormerKeys(workflows),
			...duplicateAdoptions(workflows),
			...renamedTemplates(workflows, identified)
		])
	};
}
const nothing = {
	workflows: [],
	templates: [],
	unreadable: [],
	diagnostics: []
};
const mostErrorsAtHead = 2e3;
function compileEach(documents, defaults, revision, severity) {
	const parts = [];
	let errors = 0;
	for (const document of documents) {
		if (revision === "head" && errors >= mostErrorsAtHead) {
			const stop = errorAt(document, "", "too-many-errors", `There are more than ${mostErrorsAtHead.toLocaleString("en")} errors; from here on, documents are not checked.`, "Mend the first ones first.");
			return [...parts, {
				...nothing,
				diagnostics: [stop]
			}];
		}
		const part = compileDocument(document, defaults, revision, severity);
		errors += part.diagnostics.filter(isError).length;
		parts.push(part);
	}
	return parts;
}
function compileDocument(document, defaults, revision, severity) {
	const expanded = expandDocument(document, defaults, severity);
	const { diagnostics } = expanded;
	if (!diagnostics.some(isError)) return expanded;
	if (revision === "head" || document.refused.length > 0) return {
		...nothing,
		diagnostics
	};
	const saved = salvage(document, defaults);
	const isLost = saved.workflows.length + saved.templates.length === 0;
	return {
		...saved,
		diagnostics,
		unreadable: isLost ? diagnostics : []
	};
}
const expandedBefore = /* @__PURE__ */ new WeakMap();
function expandDocument(document, defaults, severity) {
	const before = expandedBefore.get(document) ?? /* @__PURE__ */ new Map();
	expandedBefore.set(document, before);
	const name = JSON.stringify(defaults);
	const expanded = before.get(name) ?? expandAnew(document, defaults);
	before.set(name, expanded);
	const { isWhole, diagnostics } = expanded;
	if (diagnostics.length === 0) return expanded;
	const found = asSevere(diagnostics, document, severity);
	return {
		...expanded,
		diagnostics: isWhole ? found : found.filter(isError)
	};
}
function asSevere(diagnostics, { value }, severity) {
	const accepted = isObject(value) ? list(value.accept) : [];
	return diagnostics.flatMap((diagnostic) => {
		if (!isCheck(diagnostic.code)) return [diagnostic];
		const found = severity(diagnostic.code, accepted);
		return found === "off" ? [] : [{
			...diagnostic,
			severity: found
		}];
	});
}
function expandAnew(document, defaults) {
	const { kind, problem } = documentKind(document);
	if (kind === void 0) return {
		...nothing,
		diagnostics: problem,
		isWhole: false
	};
	const refused = [...problem, ...checkSchema({
		...document,
		refused: [...document.refused, "/kind"]
	}, kinds[kind])];
	if (refused.length === 0 && document.refused.length === 0) return {
		isWhole: true,
		...expandValid(document, kind, defaults)
	};
	const rest = checkRest(document, kind, refused, defaults);
	return {
		...nothing,
		diagnostics: [...refused, ...rest],
		isWhole: false
	};
}
function expandValid(document, kind, defaults) {
	const { value } = document;
	const expand = (trace) => ({
		workflows: kind === "Workflow" ? expandWorkflow(value, defaults, trace) : [],
		templates: kind === "WorkflowTemplate" ? [expandTemplate(value, defaults, trace)] : []
	});
	const trace = createTrace(document, expand);
	return {
		unreadable: [],
		diagnostics: trace.diagnostics,
		...expand(trace)
	};
}
const targetFields = [...[
	"project",
	"flag",
	"flags",
	"environment",
	"environments"
], ...[
	"projectKey",
	"environmentKey",
	"flagKey"
]];
function checkRest(document, kind, refused, defaults) {
	const pointers = [...refused.flatMap(({ pointer }) => pointer ?? []), ...document.refused];
	if (pointers.length >= mostErrors || !isObject(document.value)) return [];
	const whole = document.value;
	const isCheckable = (value) => kinds[kind](value) || (kinds[kind].errors ?? []).every(({ instancePath }) => instancePath === "");
	const unknown = refused.flatMap(({ code, pointer }) => code === "unknown-field" ? pointer ?? [] : []);
	const others = pointers.filter((pointer) => !unknown.includes(pointer));
	const value = [pruned(withoutFields(whole, unknown), others), pruned(whole, pointers)].find(isCheckable);
	if (value === void 0) return [];
	const isTargetKnown = !pointers.some((pointer) => {
		const [field = ""] = segmentsOf(pointer);
		return targetFields.includes(field) || nearest(field, targetFields) !== void 0;
	});
	const { diagnostics } = expandValid({
		...document,
		value
	}, kind, isTargetKnown ? defaults : "unknown");
	return diagnostics.filter((found) => (isError(found) || isCheck(found.code)) && (isTargetKnown || found.code !== "missing-field"));
}
const kinds = {
	Workflow: workflow,
	WorkflowTemplate: template
};
function documentKind(document) {
	const { value } = document;
	const problem = (...[pointer, code, message, hint]) => [errorAt(document, pointer, code, message, hint)];
	if (!isObject(value)) return { problem: problem("", "not-a-document", "A document must be a mapping with `kind` and `key`.", "Start it with `kind: Workflow` or `kind: WorkflowTemplate`.") };
	const { kind } = value;
	if (isKind(kind)) return {
		kind,
		problem: []
	};
	if (kind === void 0) {
		const misspelt = Object.keys(value).find((key) => nearest(key, ["kind"]) !== void 0);
		return { problem: problem("", "missing-field", "`kind` is missing.", `${misspelt === void 0 ? "" : `Is \`${misspelt}\` meant? `}Write \`kind: Workflow\` or \`kind: WorkflowTemplate\`.`) };
	}
	const written = jsonText(kind);
	const meant = nearest(written, Object.keys(kinds));
	const hint = nearestHint(written, Object.keys(kinds));
	return {
		...isKind(meant) && { kind: meant },
		problem: problem("/kind", "wrong-value", `There is no kind \`${written}\`.`, hint)
	};
}
function isKind(value) {
	return value === "Workflow" || value === "WorkflowTemplate";
}
function identify({ value, locate }) {
	if (!isObject(value)) return void 0;
	const { kind, key, formerKeys } = value;
	if (typeof kind !== "string" || typeof key !== "string") return void 0;
	return {
		kind,
		key,
		formerKeys: list(formerKeys).map((name) => typeof name === "string" ? name : ""),
		locate
	};
}
function byPath(left, right) {
	return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
// src/configuration/policies.ts
function readPolicies(written, document) {
	return written.flatMap((policy, index) => {
		if (policy === null) return [];
		const { name, match = "**", severity = "error", message, schema } = policy;
		return {
			name,
			match: [match].flat(),
			severity: severity === false ? "off" : severity,
			...present$1({ message }),
			schema: part(document, `/policies/${index}/schema`, schema)
		};
	});
}
function part({ file, locate, locateKey }, at, value) {
	return {
		file,
		value,
		locate: (pointer) => locate(at + pointer),
		locateKey: (pointer) => locateKey(at + pointer)
	};
}
function policyGlobs(written) {
	return written.flatMap((policy, index) => {
		const { match = [] } = policy ?? {};
		const at = `/policies/${index}/match`;
		return typeof match === "string" ? [[at, match]] : match.map((glob, number) => [`${at}/${number}`, glob]);
	});
}
function repeatedNames(written, document) {
	return written.flatMap((policy, index) => {
		if (policy === null || written.findIndex((other) => other?.name === policy.name) === index) return [];
		const message = `There are two policies ${quoted(policy.name)}.`;
		return [errorAt(document, `/policies/${index}/name`, "repeated", message, "Give each a name of its own.")];
	});
}
// src/configuration/configuration.ts
const standardConfiguration = {
	formerOwners: [],
	defaults: {},
	timeZone: "UTC",
	guards: {
		deletes: {
			count: 5,
			percent: 20
		},
		protected: []
	},
	checks: {},
	policies: [],
	requests: {
		concurrency: 8,
		headroom: .2,
		timeout: 3e4,
		budget: 9e5
	},
	replaceOrder: "create-first",
	service: {}
};
function parseConfiguration(file) {
	const { documents, diagnostics } = parseYaml(file);
	const [document, second] = documents;
	if (second !== void 0) diagnostics.push(errorAt(second, "", "one-configuration", "The configuration is one document, and this is a second one.", "Put everything into the first."));
	if (document !== void 0) diagnostics.push(...checkSchema(document, config));
	const isWhole = document?.refused.length === 0;
	if (document === void 0 || !isWhole || second !== void 0 || !isObject(document.value)) return {
		configuration: void 0,
		defaults: "unknown",
		diagnostics: inFileOrder(diagnostics)
	};
	const valid = withoutRefused(document.value, diagnostics);
	diagnostics.push(...checkMeaning(valid, document));
	const written = withoutRefused(valid, diagnostics);
	diagnostics.push(...ownerAmongFormer(written, document));
	return {
		configuration: withDefaults(written, document),
		defaults: valid.defaults === void 0 && "defaults" in document.value ? "unknown" : written.defaults ?? {},
		diagnostics: inFileOrder(diagnostics)
	};
}
function withoutRefused(written, diagnostics) {
	const places = diagnostics.map(({ pointer = "" }) => segmentsOf(pointer));
	const policies = new Set(places.flatMap(([field, index]) => field === "policies" ? index ?? [] : []));
	const refused = new Set(places.flatMap(([field, index]) => field === "policies" && index ? [] : [field]));
	const rest = Object.fromEntries(Object.entries(written).filter(([field]) => !refused.has(field)));
	if (policies.size === 0 || rest.policies === void 0) return rest;
	return {
		...rest,
		policies: rest.policies.map((policy, index) => policies.has(String(index)) ? null : policy)
	};
}
function checkMeaning({ timeZone, requests, guards, paused, policies = [], service }, document) {
	const diagnostics = repeatedNames(policies, document);
	const fail = (pointer, code, message, hint) => diagnostics.push(errorAt(document, pointer, code, message, hint));
	if (timeZone !== void 0 && !isTimeZone(timeZone)) fail("/timeZone", "unknown-time-zone", `There is no time zone \`${timeZone}\`.`, "Use an IANA name, such as `Europe/Berlin`.");
	for (const field of ["timeout", "budget"]) if ((duration(requests?.[field]) ?? 0) > longest[field].most) fail(`/requests/${field}`, "out-of-range", `\`${field}\` must be at most ${longest[field].inWords}.`, "A timer or a job can't last longer.");
	if (service?.probed !== void 0 && !isDay(service.probed)) fail("/service/probed", "not-a-date", `There is no day \`${service.probed}\`.`, "Write a day as `2026-11-29`.");
	if ((duration(service?.listedWithin) ?? 0) > 6e4) fail("/service/listedWithin", "out-of-range", "`listedWithin` must be at most a minute.", "Write `1m` for a minute or longer: then a create whose answer is lost is never sent again.");
	const globs = [...[...(guards?.protected ?? []).map((glob, index) => [`/guards/protected/${index}`, glob]), ...policyGlobs(policies)].map(([pointer, glob]) => glob.startsWith("key:") ? [
		pointer,
		glob.slice(4),
		1
	] : [
		pointer,
		glob,
		3
	]), ...(paused?.targets ?? []).map((glob, index) => [
		`/paused/targets/${index}`,
		glob,
		3
	])];
	for (const [pointer, glob, parts] of globs) {
		const problem = globProblem(glob) ?? partsProblem(glob, parts);
		if (problem !== void 0) fail(pointer, "wrong-glob", `The glob \`${glob}\` ${problem}.`, "Use `*` for any text without a slash, `**` for any parts, `?` for one character, and `{a,b}` for a or b.");
	}
	return diagnostics;
}
function ownerAmongFormer({ owner, formerOwners = [] }, document) {
	const index = owner === void 0 ? -1 : formerOwners.indexOf(owner);
	if (index < 0) return [];
	const message = `The former owner \`${owner}\` is the owner itself.`;
	return [errorAt(document, `/formerOwners/${index}`, "former-owner-in-use", message, "Take it out of `formerOwners`.")];
}
function withDefaults(written, document) {
	const { guards, requests } = standardConfiguration;
	return {
		...standardConfiguration,
		...present$1({ owner: written.owner }),
		formerOwners: written.formerOwners ?? [],
		defaults: written.defaults ?? {},
		timeZone: written.timeZone ?? "UTC",
		guards: {
			deletes: {
				...guards.deletes,
				...written.guards?.deletes
			},
			protected: written.guards?.protected ?? []
		},
		...written.paused && { paused: {
			reason: written.paused.reason,
			targets: written.paused.targets ?? ["*/*/*"]
		} },
		checks: Object.fromEntries(Object.entries(written.checks ?? {}).map(([check, severity]) => [check, severity === false ? "off" : severity])),
		policies: readPolicies(written.policies ?? [], document),
		requests: {
			concurrency: written.requests?.concurrency ?? requests.concurrency,
			headroom: written.requests?.headroom === void 0 ? requests.headroom : Number.parseInt(written.requests.headroom, 10) / 100,
			timeout: duration(written.requests?.timeout) ?? requests.timeout,
			budget: duration(written.requests?.budget) ?? requests.budget
		},
		replaceOrder: written.replaceOrder ?? orderFor(written.service),
		service: serviceOf(written.service)
	};
}
function orderFor({ secondActiveWorkflow } = {}) {
	return secondActiveWorkflow === "refused" ? "delete-first" : "create-first";
}
function serviceOf({ listedWithin, ...rest } = {}) {
	return {
		...rest,
		...present$1({ listedWithin: duration(listedWithin) })
	};
}
const longest = {
	timeout: {
		most: 36e5,
		inWords: "an hour"
	},
	budget: {
		most: 864e5,
		inWords: "a day"
	}
};
const milliseconds = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function duration(written) {
	if (written === void 0) return void 0;
	const [, count = "", unit = ""] = /^(\d+)(\D+)$/.exec(written) ?? [];
	return Number(count) * (milliseconds[unit] ?? 1);
}
function isTimeZone(name) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }) !== void 0;
	} catch {
		return false;
	}
}
// src/configuration/revision.ts
const configurationName = "workflow-sync.yaml";
function configurationPath(directory) {
	return `${directory}/${configurationName}`;
}
function partOf(file, directory) {
	const path = inside(file, directory);
	if (path === "workflow-sync.yaml") return "configuration";
	return /^(?:workflows|templates)\/.*\.ya?ml$/s.test(path) ? "documents" : void 0;
}
function inside(file, directory) {
	return file.path.slice(directory.length + 1);
}
function readRevision(files, directory, revision, checks) {
	const configurationFile = files.find((file) => partOf(file, directory) === "configuration");
	const parsed = configurationFile && parseConfiguration(configurationFile);
	const compiled = compileDocuments(files.filter((file) => partOf(file, directory) === "documents"), parsed?.defaults ?? {}, revision, checks ?? parsed?.configuration?.checks);
	const ignored = files.filter((file) => /\.ya?ml$/i.test(file.path) && partOf(file, directory) === void 0).map((file) => inside(file, directory)).sort();
	const others = ignored.filter((name) => !isLikeConfiguration(name));
	return {
		...compiled,
		configuration: parsed?.configuration,
		unreadable: [...parsed !== void 0 && parsed.configuration === void 0 ? parsed.diagnostics : [], ...compiled.unreadable],
		diagnostics: inFileOrder([
			...parsed?.diagnostics ?? [],
			...compiled.diagnostics,
			...ignored.filter(isLikeConfiguration).map((name) => misnamedConfiguration(`${directory}/${name}`)),
			...[...groupBy(others, folderOf)].map(([folder, names]) => notRead(directory, folder, names))
		])
	};
}
function isLikeConfiguration(name) {
	return /^workflow-sync\.ya?ml$/i.test(name);
}
function misnamedConfiguration(file) {
	return {
		severity: "error",
		code: "configuration-name",
		message: "This file is not read.",
		hint: `The configuration is called \`${configurationName}\`, in lower case.`,
		position: {
			file,
			line: 1,
			column: 1
		}
	};
}
function folderOf(name) {
	return name.includes("/") ? name.slice(0, name.indexOf("/") + 1) : "";
}
function notRead(directory, folder, names) {
	const [first = ""] = names;
	const isOne = names.length === 1;
	return {
		severity: "warning",
		code: "file-ignored",
		message: `${isOne ? "This file is not read" : `${counted(names.length, "file")} in \`${directory}/${folder}\` are not read`}: documents belong in \`${directory}/workflows/\` and \`${directory}/templates/\`, in files that end in \`.yaml\` or \`.yml\`, in lower case.${isOne ? "" : ` They are ${listed(names.map((name) => quoted(name.slice(folder.length))))}.`}`,
		hint: `Move or rename ${isOne ? "it" : "them"}; the configuration is called \`${configurationName}\`.`,
		position: {
			file: `${directory}/${first}`,
			line: 1,
			column: 1
		}
	};
}
// src/pipeline/policies.ts
async function withUsablePolicies(revision) {
	const { diagnostics } = await usablePolicies(revision.configuration?.policies ?? []);
	return diagnostics.length === 0 ? revision : {
		...revision,
		diagnostics: inFileOrder([...revision.diagnostics, ...diagnostics])
	};
}
async function usablePolicies(policies) {
	if (policies.length === 0) return {
		policies: [],
		diagnostics: []
	};
	const { compilePolicies } = await import("./compile-gTETD0gq.js");
	return compilePolicies(policies);
}
async function judgedRevision(revision, before) {
	const { policies: written, timeZone, service } = revision.configuration ?? standardConfiguration;
	if (written.length === 0) return revision;
	const clock = {
		timeZone,
		relativeWaitsFrom: service.relativeWaitsFrom
	};
	const { policies, diagnostics } = await usablePolicies(written);
	const isByKey = policies.some(({ match }) => match.some((glob) => glob.startsWith("key:")));
	const adopts = revision.workflows.some(({ adopt }) => adopt !== void 0);
	const known = isByKey || adopts ? await documentsBefore(before) : void 0;
	const keysOf = (document) => known?.get(nameOf(document))?.formerKeys;
	const few = fewFindings();
	let was = known;
	const withoutOld = (document, found) => {
		const old = was?.get(nameOf(document));
		if (old === void 0 || !isSentAlready(document, old)) return found;
		const anew = new Set(newBreaches(found, judgeOffline(old, policies, clock, keysOf(document))));
		return found.map((one) => anew.has(one) ? one : asWarning(one));
	};
	const sent = revision.workflows.filter((document) => document.adopt === void 0 || known?.get(nameOf(document))?.adopt === document.adopt);
	for (const targets of groupBy(sent, ({ origin }) => origin.document).values()) {
		const own = [];
		for (const desired of targets) {
			const found = judgeOffline(desired, policies, clock, keysOf(desired));
			const isForbidden = found.some(isError);
			if (isForbidden) was ??= await documentsBefore(before);
			own.push({
				decision: { subject: {
					target: desired.target,
					desired
				} },
				diagnostics: isForbidden ? withoutOld(desired, found) : found
			});
		}
		const broken = nameTargetsOfOne(own).flatMap((one) => one.diagnostics);
		few.add(own.length === 1 ? broken : [...new Map(broken.map((one) => [JSON.stringify(one), one])).values()]);
	}
	return {
		...revision,
		diagnostics: inFileOrder([
			...revision.diagnostics,
			...diagnostics,
			...few.told()
		])
	};
}
async function documentsBefore(before) {
	return new Map((await before())?.workflows.map((document) => [nameOf(document), document]));
}
function nameOf({ key, target }) {
	return documentName(key, target);
}
function isSentAlready(document, before) {
	const sent = ({ run, startAt, content }) => [
		run,
		startAt,
		content?.stageHashes
	];
	return isDeepStrictEqual(sent(document), sent(before));
}
function asWarning(diagnostic) {
	return isError(diagnostic) ? {
		...diagnostic,
		severity: "warning"
	} : diagnostic;
}
export { conditionsOf as $, newBreaches as A, ownerOfAnotherRepository as At, escapeSegment as B, SCALAR_STYLE as C, isInvalid as Ct, load as D, instanceName as Dt, dump as E, environmentsIn as Et, dateWords as F, wholeWeight as G, require_fast_json_patch as H, nameTargets as I, timeline as J, hasLaterWaits as K, withFewFindings as L, policyInput as M, resolveHost as Mt, matchesDocument as N, resolveOwner as Nt, judge as O, isLoopback as Ot, matchesGlob as P, standardDirectory as Pt, targetHash as Q, isCheck as R, CORE_SCHEMA as S, isError as St, YAMLException as T, sameness as Tt, referenceText as U, segmentsOf as V, percent as W, waitUnit as X, waitMilliseconds as Y, sha256 as Z, parseYaml as _, submoduleMode as _t, configurationName as a, withStatus as at, readText as b, longestListing as bt, readRevision as c, directoriesOf as ct, compileDocuments as d, namedLikeADocument as dt, instructionsOf as et, checkSchema as f, notADirectory as ft, parseAnew as g, submodule as gt, withChanges as h, snapshotOf as ht, withUsablePolicies as i, findingGroups as it, documentSubject as j, pagesOf as jt, judgeOffline as k, noDirectory as kt, parseConfiguration as l, emptySnapshot as lt, typeNames as m, notCheckedOut as mt, judgedRevision as n, stageName as nt, configurationPath as o, areSame as ot, fieldName as p, notAFile as pt, standardWaitsFrom as q, usablePolicies as r, examinedJobs as rt, partOf as s, blobId as st, asWarning as t, mapParts as tt, standardConfiguration as u, isDocumentPath as ut, linesOf as v, symbolicLink as vt, YAML11_SCHEMA as w, leftEarlier as wt, COLLECTION_STYLE as x, errorAt as xt, positionsIn as y, readRegularFile as yt, severityOf$1 as z };
