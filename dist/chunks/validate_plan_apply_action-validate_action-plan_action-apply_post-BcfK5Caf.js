import { t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.js";
import { createHmac, hash, hkdfSync, timingSafeEqual } from "node:crypto";
// src/model/messages/expected-error.ts
var ExpectedError = class extends Error {
	hint;
	request;
	constructor(message, hint, { request, cause } = {}) {
		super(message, ...cause === void 0 ? [] : [{ cause }]);
		this.hint = hint;
		this.request = request;
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/model/values/present.ts
function present(fields) {
	const there = {};
	for (const name in fields) if (fields[name] !== void 0) there[name] = fields[name];
	return there;
}
// node_modules/safe-stable-stringify/index.js
const { hasOwnProperty } = Object.prototype;
const strEscapeSequencesRegExp = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
const nodeVersion = typeof process === "object" ? process?.versions?.node : void 0;
const strEscapeLength = Number(nodeVersion?.slice(0, nodeVersion.indexOf("."))) >= 22 ? 128 : 5e3;
function strEscape(str) {
	if (str.length < strEscapeLength && !strEscapeSequencesRegExp.test(str)) return `"${str}"`;
	return JSON.stringify(str);
}
function sort(array, comparator) {
	if (array.length > 200 || comparator) return array.sort(comparator);
	let moves = 0;
	if (array.length > 1 && array[0] > array[1]) {
		const currentValue = array[1];
		if (array.length > 32 && currentValue > array[array.length - 1]) return array.sort();
		array[1] = array[0];
		array[0] = currentValue;
		moves = 1;
	}
	for (let i = 2; i < array.length; i++) {
		const currentValue = array[i];
		if (array[i - 1] <= currentValue) continue;
		let position = i;
		do {
			array[position] = array[position - 1];
			position--;
		} while (position !== 0 && array[position - 1] > currentValue);
		array[position] = currentValue;
		moves += i - position;
		if (moves > array.length && moves > 32) return array.sort();
	}
	return array;
}
const typedArrayPrototypeGetSymbolToStringTag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(/* @__PURE__ */ new Int8Array())), Symbol.toStringTag).get;
function getTypedArrayType(value) {
	const type = typedArrayPrototypeGetSymbolToStringTag.call(value);
	return type !== void 0 && value.length !== 0 ? type : void 0;
}
function wrapInQuotes(value) {
	return `"${value}"`;
}
function stringifyTypedArray(array, separator, maximumBreadth, bigint, fail, type) {
	if (array.length < maximumBreadth) maximumBreadth = array.length;
	const whitespace = separator === "," ? "" : " ";
	if (type[0] === "F") {
		let value = array[0];
		let res = `"0":${whitespace}${Number.isFinite(value) ? value : fail ? fail(value) : "null"}`;
		for (let i = 1; i < maximumBreadth; i++) {
			value = array[i];
			res += `${separator}"${i}":${whitespace}${Number.isFinite(value) ? value : fail ? fail(value) : "null"}`;
		}
		return res;
	}
	const method = bigint === "string" && array.length > 0 && typeof array[0] === "bigint" ? wrapInQuotes : String;
	let res = `"0":${whitespace}${method(array[0])}`;
	for (let i = 1; i < maximumBreadth; i++) res += `${separator}"${i}":${whitespace}${method(array[i])}`;
	return res;
}
function stringifyCircularDepth(index) {
	return `"[Circular: ${index}]"`;
}
function getCircularValueOption(options) {
	if (hasOwnProperty.call(options, "circularValue")) {
		const circularValue = options.circularValue;
		if (typeof circularValue === "string") return `"${circularValue}"`;
		if (circularValue == null) return circularValue;
		if (circularValue === Error || circularValue === TypeError) return { toString() {
			throw new TypeError("Converting circular structure to JSON");
		} };
		throw new TypeError("The \"circularValue\" argument must be of type string or the value null or undefined");
	}
	return stringifyCircularDepth;
}
function getDeterministicOption(options) {
	let value;
	if (hasOwnProperty.call(options, "deterministic")) {
		value = options.deterministic;
		if (typeof value !== "boolean" && typeof value !== "function") throw new TypeError("The \"deterministic\" argument must be of type boolean or comparator function");
	}
	return value === void 0 ? true : value;
}
function getBigIntOption(options) {
	let value;
	if (hasOwnProperty.call(options, "bigint")) {
		value = options.bigint;
		if (typeof value === "string") {
			if (value !== "string") throw new TypeError("The \"bigint\" argument must be of type boolean or the string \"string\"");
		} else if (typeof value !== "boolean") throw new TypeError("The \"bigint\" argument must be of type boolean or the string \"string\"");
	}
	return value === void 0 ? true : value;
}
function getBooleanOption(options, key, defaultValue) {
	let value;
	if (hasOwnProperty.call(options, key)) {
		value = options[key];
		if (typeof value !== "boolean") throw new TypeError(`The "${key}" argument must be of type boolean`);
	}
	return value === void 0 ? defaultValue : value;
}
function getPositiveIntegerOption(options, key) {
	let value;
	if (hasOwnProperty.call(options, key)) {
		value = options[key];
		if (typeof value !== "number") throw new TypeError(`The "${key}" argument must be of type number`);
		if (!Number.isInteger(value)) throw new TypeError(`The "${key}" argument must be an integer`);
		if (value < 1) throw new RangeError(`The "${key}" argument must be >= 1`);
	}
	return value === void 0 ? Infinity : value;
}
function getItemCount(number) {
	if (number === 1) return "1 item";
	return `${number} items`;
}
function getUniqueReplacerSet(replacerArray) {
	const replacerSet = /* @__PURE__ */ new Set();
	for (const value of replacerArray) if (typeof value === "string" || typeof value === "number") replacerSet.add(String(value));
	return replacerSet;
}
function getStrictOption(options) {
	if (hasOwnProperty.call(options, "strict")) {
		const value = options.strict;
		if (typeof value !== "boolean") throw new TypeError("The \"strict\" argument must be of type boolean");
		if (value) return (value) => {
			let message = `Object can not safely be stringified. Received type ${typeof value}`;
			if (typeof value !== "function") message += ` (${safeErrorMessage(value)})`;
			throw new Error(message);
		};
	}
}
function safeErrorMessage(error) {
	try {
		return String(error);
	} catch {
		return "Failed";
	}
}
function getErrorMessage(error, name) {
	const message = typeof error?.message === "string" ? error.message : safeErrorMessage(error);
	if (name) return `Error: Stringification failed with ${name} (${message})`;
	return `Error: Stringification failed (${message})`;
}
function callSafe(method, thisArg, input) {
	try {
		return method.call(thisArg, input);
	} catch (error) {
		return getErrorMessage(error, method.name);
	}
}
function makeSafe(method, name) {
	const safeMethod = function(...input) {
		try {
			return method(...input);
		} catch (error) {
			if (name !== void 0) return getErrorMessage(error, name);
			return `"${getErrorMessage(error, name)}"`;
		}
	};
	Object.defineProperty(safeMethod, "name", { value: `safe_${method.name}` });
	return safeMethod;
}
function configure$1(options) {
	options = { ...options };
	const fail = getStrictOption(options);
	if (fail) {
		if (options.bigint === void 0) options.bigint = false;
		if (!("circularValue" in options)) options.circularValue = Error;
	}
	const circularValue = getCircularValueOption(options);
	const bigint = getBigIntOption(options);
	const deterministic = getDeterministicOption(options);
	const comparator = typeof deterministic === "function" ? deterministic : void 0;
	const maximumDepth = getPositiveIntegerOption(options, "maximumDepth");
	const maximumBreadth = getPositiveIntegerOption(options, "maximumBreadth");
	const safe = getBooleanOption(options, "safe", false);
	let stringifyFnReplacer = function(key, parent, stack, replacer, spacer, indentation) {
		let value = parent[key];
		if (typeof value === "object" && value !== null && typeof value.toJSON === "function") value = safe ? callSafe(value.toJSON, value, key) : value.toJSON(key);
		value = replacer.call(parent, key, value);
		if (typeof value === "object") {
			if (value === null) return "null";
			const circularIndex = stack.indexOf(value);
			if (circularIndex !== -1) return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
			let res = "";
			let join = ",";
			const originalIndentation = indentation;
			if (Array.isArray(value)) {
				if (value.length === 0) return "[]";
				if (maximumDepth < stack.length + 1) return "\"[Array]\"";
				stack.push(value);
				if (spacer !== "") {
					indentation += spacer;
					res += `\n${indentation}`;
					join = `,\n${indentation}`;
				}
				const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
				let i = 0;
				for (; i < maximumValuesToStringify - 1; i++) {
					const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
					res += tmp !== void 0 ? tmp : "null";
					res += join;
				}
				const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
				res += tmp !== void 0 ? tmp : "null";
				if (value.length > maximumBreadth) {
					const removedKeys = value.length - maximumBreadth;
					res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
				}
				if (spacer !== "") res += `\n${originalIndentation}`;
				stack.pop();
				return `[${res}]`;
			}
			let keys = Object.keys(value);
			const keyLength = keys.length;
			if (keyLength === 0) return "{}";
			if (maximumDepth < stack.length + 1) return "\"[Object]\"";
			let whitespace = "";
			let separator = "";
			if (spacer !== "") {
				indentation += spacer;
				join = `,\n${indentation}`;
				whitespace = " ";
			}
			const maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
			if (deterministic && getTypedArrayType(value) === void 0) keys = sort(keys, comparator);
			stack.push(value);
			for (let i = 0; i < maximumPropertiesToStringify; i++) {
				const key = keys[i];
				const tmp = stringifyFnReplacer(key, value, stack, replacer, spacer, indentation);
				if (tmp !== void 0) {
					res += `${separator}${strEscape(key)}:${whitespace}${tmp}`;
					separator = join;
				}
			}
			if (keyLength > maximumBreadth) {
				const removedKeys = keyLength - maximumBreadth;
				res += `${separator}"...":${whitespace}"${getItemCount(removedKeys)} not stringified"`;
				separator = join;
			}
			if (spacer !== "" && separator.length > 1) res = `\n${indentation}${res}\n${originalIndentation}`;
			stack.pop();
			return `{${res}}`;
		}
		return stringifyFnPrimitive(value);
	};
	let stringifyArrayReplacer = function(key, value, stack, replacer, spacer, indentation) {
		if (value === null) return "null";
		if (typeof value.toJSON === "function") {
			if (typeof key === "number") key = String(key);
			const jsonValue = safe ? callSafe(value.toJSON, value, key) : value.toJSON(key);
			if (typeof jsonValue !== "object") return stringifyPrimitive(jsonValue);
			if (jsonValue === null) return "null";
			value = jsonValue;
		}
		const circularIndex = stack.indexOf(value);
		if (circularIndex !== -1) return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
		const originalIndentation = indentation;
		let res = "";
		let join = ",";
		if (Array.isArray(value)) {
			if (value.length === 0) return "[]";
			if (maximumDepth < stack.length + 1) return "\"[Array]\"";
			stack.push(value);
			if (spacer !== "") {
				indentation += spacer;
				res += `\n${indentation}`;
				join = `,\n${indentation}`;
			}
			const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
			let i = 0;
			for (; i < maximumValuesToStringify - 1; i++) {
				const item = value[i];
				const tmp = typeof item === "object" ? stringifyArrayReplacer(i, item, stack, replacer, spacer, indentation) : stringifyPrimitive(item);
				res += tmp !== void 0 ? tmp : "null";
				res += join;
			}
			const item = value[i];
			const tmp = typeof item === "object" ? stringifyArrayReplacer(i, item, stack, replacer, spacer, indentation) : stringifyPrimitive(item);
			res += tmp !== void 0 ? tmp : "null";
			if (value.length > maximumBreadth) {
				const removedKeys = value.length - maximumBreadth;
				res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
			}
			if (spacer !== "") res += `\n${originalIndentation}`;
			stack.pop();
			return `[${res}]`;
		}
		if (maximumDepth < stack.length + 1) return "\"[Object]\"";
		stack.push(value);
		let whitespace = "";
		if (spacer !== "") {
			indentation += spacer;
			join = `,\n${indentation}`;
			whitespace = " ";
		}
		let separator = "";
		for (const key of replacer) {
			const item = value[key];
			const tmp = typeof item === "object" ? stringifyArrayReplacer(key, item, stack, replacer, spacer, indentation) : stringifyPrimitive(item);
			if (tmp !== void 0) {
				res += `${separator}${strEscape(key)}:${whitespace}${tmp}`;
				separator = join;
			}
		}
		if (spacer !== "" && separator.length > 1) res = `\n${indentation}${res}\n${originalIndentation}`;
		stack.pop();
		return `{${res}}`;
	};
	let stringifyIndent = function(key, value, stack, spacer, indentation) {
		if (value === null) return "null";
		if (typeof value.toJSON === "function") {
			if (typeof key === "number") key = String(key);
			const jsonValue = safe ? callSafe(value.toJSON, value, key) : value.toJSON(key);
			if (typeof jsonValue !== "object") return stringifyPrimitive(jsonValue);
			if (jsonValue === null) return "null";
			value = jsonValue;
		}
		const circularIndex = stack.indexOf(value);
		if (circularIndex !== -1) return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
		const originalIndentation = indentation;
		if (Array.isArray(value)) {
			if (value.length === 0) return "[]";
			if (maximumDepth < stack.length + 1) return "\"[Array]\"";
			stack.push(value);
			indentation += spacer;
			let res = `\n${indentation}`;
			const join = `,\n${indentation}`;
			const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
			let i = 0;
			for (; i < maximumValuesToStringify - 1; i++) {
				const item = value[i];
				const tmp = typeof item === "object" ? stringifyIndent(i, item, stack, spacer, indentation) : stringifyPrimitive(item);
				res += tmp !== void 0 ? tmp : "null";
				res += join;
			}
			const item = value[i];
			const tmp = typeof item === "object" ? stringifyIndent(i, item, stack, spacer, indentation) : stringifyPrimitive(item);
			res += tmp !== void 0 ? tmp : "null";
			if (value.length > maximumBreadth) {
				const removedKeys = value.length - maximumBreadth;
				res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
			}
			res += `\n${originalIndentation}`;
			stack.pop();
			return `[${res}]`;
		}
		let keys = Object.keys(value);
		const keyLength = keys.length;
		if (keyLength === 0) return "{}";
		if (maximumDepth < stack.length + 1) return "\"[Object]\"";
		indentation += spacer;
		const join = `,\n${indentation}`;
		let res = "";
		let separator = "";
		let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
		const typedArrayType = getTypedArrayType(value);
		if (typedArrayType !== void 0) {
			res += stringifyTypedArray(value, join, maximumBreadth, bigint, fail, typedArrayType);
			keys = keys.slice(value.length);
			maximumPropertiesToStringify -= value.length;
			separator = join;
		}
		if (deterministic) keys = sort(keys, comparator);
		stack.push(value);
		for (let i = 0; i < maximumPropertiesToStringify; i++) {
			const key = keys[i];
			const item = value[key];
			const tmp = typeof item === "object" ? stringifyIndent(key, item, stack, spacer, indentation) : stringifyPrimitive(item);
			if (tmp !== void 0) {
				res += `${separator}${strEscape(key)}: ${tmp}`;
				separator = join;
			}
		}
		if (keyLength > maximumBreadth) {
			const removedKeys = keyLength - maximumBreadth;
			res += `${separator}"...": "${getItemCount(removedKeys)} not stringified"`;
			separator = join;
		}
		if (separator !== "") res = `\n${indentation}${res}\n${originalIndentation}`;
		stack.pop();
		return `{${res}}`;
	};
	let stringifyPrimitive = function(value) {
		switch (typeof value) {
			case "string": return strEscape(value);
			case "number": return isFinite(value) ? String(value) : fail ? fail(value) : "null";
			case "boolean": return value === true ? "true" : "false";
			case "undefined": return;
			case "bigint": if (bigint) return bigint === "string" ? `"${value}"` : String(value);
			default: return fail ? fail(value) : void 0;
		}
	};
	let stringifyObject = function(key, value, stack) {
		if (value === null) return "null";
		if (typeof value.toJSON === "function") {
			if (typeof key === "number") key = String(key);
			const jsonValue = safe ? callSafe(value.toJSON, value, key) : value.toJSON(key);
			if (typeof jsonValue !== "object") return stringifyPrimitive(jsonValue);
			if (jsonValue === null) return "null";
			value = jsonValue;
		}
		const circularIndex = stack.indexOf(value);
		if (circularIndex !== -1) return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
		let res = "";
		const hasLength = value.length !== void 0;
		if (hasLength && Array.isArray(value)) {
			if (value.length === 0) return "[]";
			if (maximumDepth < stack.length + 1) return "\"[Array]\"";
			stack.push(value);
			const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
			let i = 0;
			for (; i < maximumValuesToStringify - 1; i++) {
				const item = value[i];
				const tmp = typeof item === "object" ? stringifyObject(i, item, stack) : stringifyPrimitive(item);
				res += tmp !== void 0 ? tmp : "null";
				res += ",";
			}
			const item = value[i];
			const tmp = typeof item === "object" ? stringifyObject(i, item, stack) : stringifyPrimitive(item);
			res += tmp !== void 0 ? tmp : "null";
			if (value.length > maximumBreadth) {
				const removedKeys = value.length - maximumBreadth;
				res += `,"... ${getItemCount(removedKeys)} not stringified"`;
			}
			stack.pop();
			return `[${res}]`;
		}
		let keys = Object.keys(value);
		const keyLength = keys.length;
		if (keyLength === 0) return "{}";
		if (maximumDepth < stack.length + 1) return "\"[Object]\"";
		let separator = "";
		let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
		const typedArrayType = hasLength ? getTypedArrayType(value) : void 0;
		if (typedArrayType !== void 0) {
			res += stringifyTypedArray(value, ",", maximumBreadth, bigint, fail, typedArrayType);
			keys = keys.slice(value.length);
			maximumPropertiesToStringify -= value.length;
			separator = ",";
		}
		if (deterministic) keys = sort(keys, comparator);
		stack.push(value);
		for (let i = 0; i < maximumPropertiesToStringify; i++) {
			const key = keys[i];
			const item = value[key];
			const tmp = typeof item === "object" ? stringifyObject(key, item, stack) : stringifyPrimitive(item);
			if (tmp !== void 0) {
				res += `${separator}${strEscape(key)}:${tmp}`;
				separator = ",";
			}
		}
		if (keyLength > maximumBreadth) {
			const removedKeys = keyLength - maximumBreadth;
			res += `${separator}"...":"${getItemCount(removedKeys)} not stringified"`;
		}
		stack.pop();
		return `{${res}}`;
	};
	const stringifyFnPrimitive = stringifyPrimitive;
	if (safe) {
		stringifyFnReplacer = makeSafe(stringifyFnReplacer);
		stringifyArrayReplacer = makeSafe(stringifyArrayReplacer);
		stringifyIndent = makeSafe(stringifyIndent);
		stringifyObject = makeSafe(stringifyObject);
		stringifyPrimitive = makeSafe(stringifyPrimitive);
	}
	function stringify(value, replacer, space) {
		if (arguments.length > 1) {
			let spacer = "";
			if (typeof space === "number") spacer = " ".repeat(Math.max(0, Math.min(space, 10)));
			else if (typeof space === "string") spacer = space.slice(0, 10);
			if (replacer != null) {
				if (typeof replacer === "function") {
					if (safe) replacer = makeSafe(replacer, replacer.name);
					return stringifyFnReplacer("", { "": value }, [], replacer, spacer, "");
				}
				if (Array.isArray(replacer)) return typeof value === "object" ? stringifyArrayReplacer("", value, [], getUniqueReplacerSet(replacer), spacer, "") : stringifyPrimitive(value);
			}
			if (spacer.length !== 0) return typeof value === "object" ? stringifyIndent("", value, [], spacer, "") : stringifyPrimitive(value);
		}
		return typeof value === "object" ? stringifyObject("", value, []) : stringifyPrimitive(value);
	}
	return stringify;
}
const sharedGlobal$1 = globalThis;
const exportSymbol = Symbol.for("safe-stable-stringify@3.0.0");
if (sharedGlobal$1[exportSymbol] === void 0) {
	const stringify = configure$1();
	stringify.configure = configure$1;
	stringify.stringify = stringify;
	stringify.default = stringify;
	Object.defineProperty(sharedGlobal$1, exportSymbol, {
		configurable: true,
		enumerable: false,
		value: stringify,
		writable: true
	});
}
const stringify = globalThis[Symbol.for("safe-stable-stringify@3.0.0")];
stringify.configure;
// src/model/values/json.ts
function canonicalJson(value) {
	return stringify(value) ?? "";
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonText(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function object(value) {
	return isObject(value) ? value : {};
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function objects(value) {
	return list(value).map(object);
}
function texts(value) {
	return list(value).filter((item) => typeof item === "string");
}
// src/reporting/escaping/redaction.ts
const mark = "‹redacted›";
const shortestToken = 8;
function redactor(tokens) {
	const forms = [...new Set(tokens.filter((token) => token.length >= shortestToken).flatMap(formsOf))];
	if (forms.length === 0) return withoutTokens;
	const beginnings = new Set(forms.map((form) => [...form].slice(0, shortestToken).map(asReported).join(`${joiner}?`)));
	const beginning = new RegExp([...beginnings].join("|"), "g");
	return (text) => {
		const pieces = [];
		let from = 0;
		beginning.lastIndex = 0;
		for (let found = beginning.exec(text); found !== null; found = beginning.exec(text)) {
			const { index } = found;
			const end = Math.max(...forms.map((form) => endOf(form, text, index)));
			beginning.lastIndex = Math.max(index + 1, end);
			if (end > index) pieces.push(text.slice(from, index), mark);
			from = Math.max(from, end);
		}
		return withoutTokens(pieces.join("") + text.slice(from));
	};
}
function formsOf(token) {
	const base64 = [
		0,
		1,
		2
	].map((offset) => insideBase64(token, offset));
	return [
		token,
		JSON.stringify(token).slice(1, -1),
		encodeURIComponent(wellFormed(token)),
		...base64,
		...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))
	];
}
function wellFormed(text) {
	return Buffer.from(text).toString();
}
function insideBase64(text, offset) {
	const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
	return bytes.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(bytes.length * 8 / 6));
}
const joiner = "⁠";
function asReported(character) {
	return /[A-Za-z0-9]/.test(character) ? character : `(?:\\${character}|${entity(character)})`;
}
function entity(character) {
	return `&#${character.codePointAt(0)};`;
}
function endOf(form, text, start) {
	let at = start;
	for (let count = 0; count < form.length; count++) {
		const character = form.charAt(count);
		while (text[at] === joiner) at++;
		if (text[at] === character) at++;
		else if (text[at] === "…") return count < shortestToken ? -1 : at + 1;
		else if (text.startsWith(entity(character), at)) at += entity(character).length;
		else return -1;
	}
	return at;
}
const hex = "[0-9a-f]";
const tokenLike = new RegExp([
	`(?:api|sdk|mob|rel)-(?:${`${hex}{8}(?:-${hex}{4}){3}-${hex}{12}`}|${hex}{4}[0-9a-f-]{0,32}…)`,
	"github_pat_(?:\\w{20,}…?|\\w{0,19}…)",
	"gh[pousr]_(?:[\\w.-]{4,255}…|[A-Za-z0-9]{36,})",
	"ghs_[A-Za-z0-9._-]{36,}"
].join("|"), "gi");
const credentials = [
	/(\bbearer\s+)(?:[\w.~+/=-]{20,}|(?=[a-z.~+/=_-]{0,19}\d)[\w.~+/=-]{8,19}(?=…))/gi,
	/(\bauthorization(?:["']\s*[:=]\s*["']|\s*[:=]\s*)(?:(?:basic|bearer|token)\s+)?)[^\s"'`<>,;\\]{8,}/gi,
	/(:\/\/)[^\s/?#@:"'`<>\\]*:[^\s/?#@"'`<>\\]+(?=@|…)/gi
];
const suspicious = /(?:api|sdk|mob|rel)-|github_pat_|gh[pousr]_|bearer|authorization|:\/\//i;
function withoutTokens(text) {
	if (!suspicious.test(text)) return text;
	return credentials.reduce((redactedText, pattern) => redactedText.replace(pattern, `$1${mark}`), text.replace(tokenLike, mark));
}
function* redactedPieces(pieces, redact) {
	for (const piece of pieces) yield redact(piece);
}
function redacted(value, redact) {
	const inside = (part) => {
		if (typeof part === "string") return redact(part);
		if (Array.isArray(part)) return part.map(inside);
		if (!isObject(part)) return part;
		return Object.fromEntries(Object.entries(part).map(([key, item]) => [redact(key), inside(item)]));
	};
	return inside(value);
}
// src/model/values/words.ts
function counted(count, one, several = `${one}s`) {
	return `${count} ${count === 1 ? one : several}`;
}
const mostListed = 6;
function listed(items) {
	const more = items.length - mostListed + 1;
	return joined(items.length <= mostListed ? items : [...items.slice(0, 5), `${more} more`], "and");
}
function joined(items, last) {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
function capitalised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function quoted(foreign) {
	return `\`${foreign.replaceAll("`", "'")}\``;
}
// src/version.ts
const version = "0.1.0";
// src/model/target.ts
function targetName({ project, flag, environment }) {
	return `${project}/${flag}/${environment}`;
}
function flagName({ project, flag }) {
	return `${project}/${flag}`;
}
function environmentName({ project, environment }) {
	return `${project}/${environment}`;
}
function documentName(key, target) {
	if (target === void 0) return `template ${key}`;
	return `workflow ${typeof target === "string" ? target : targetName(target)} ${key}`;
}
// src/model/plan.ts
function isSending(operation) {
	return operation.kind === "create" || operation.kind === "replace";
}
function isSendingWorkflow(operation) {
	return operation.object === "workflow" && isSending(operation);
}
const awaitsFlag = "awaits-flag";
function lacksBody({ blockedBy }) {
	return blockedBy.includes(awaitsFlag);
}
function stopsBesidesWaiting({ blockedBy }) {
	return blockedBy.filter((code) => code !== awaitsFlag);
}
function isWaiting(operation) {
	return lacksBody(operation) && stopsBesidesWaiting(operation).length === 0;
}
function isStopped(operation) {
	return stopsBesidesWaiting(operation).length > 0;
}
function documentNameOf(operation) {
	return documentName(operation.key, operation.object === "workflow" ? operation.target : void 0);
}
function coveredDigests(operations) {
	return operations.flatMap((operation) => operation.kind === "replace" ? [operation.digest, operation.restDigest] : [operation.digest]);
}
// src/reporting/escaping/visible.ts
const invisible = /(?!(?<=\p{Emoji})[\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function visible(text) {
	const shown = withoutTokens(text);
	if (/^[ -~]*$/.test(shown)) return shown;
	return shown.replace(invisible, (character) => {
		if (character === "\n") return "⏎";
		if (character === "	") return " ";
		return codePoint(character);
	});
}
function codePoint(character) {
	return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}
function shortened(text, most) {
	const characters = [...withoutTokens(text)];
	return characters.length > most ? `${characters.slice(0, most - 1).join("").trimEnd()}…` : characters.join("");
}
function sentenceParts(text) {
	const parts = text.split("`");
	return parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
}
function json(value, indent = 2) {
	const text = withoutTokens(JSON.stringify(value, null, indent) ?? "");
	if (/^[\n -~]*$/.test(text) && !text.includes("##[")) return text;
	return text.replaceAll(invisible, (character) => character === "\n" ? "\n" : escapeSequence(character)).replaceAll("##[", `#${escapeSequence("#")}[`);
}
function* jsonPieces(value) {
	let before = "{";
	for (const [name, field] of Object.entries(value)) {
		if (field === void 0) continue;
		yield `${before}\n  ${json(name)}: `;
		if (Array.isArray(field) && field.length > 0) {
			for (const [index, item] of field.entries()) yield `${index === 0 ? "[" : ","}\n    ${indented(item, 4)}`;
			yield "\n  ]";
		} else yield indented(field, 2);
		before = ",";
	}
	yield before === "{" ? "{}\n" : "\n}\n";
}
function indented(value, by) {
	return json(value).replaceAll("\n", `\n${" ".repeat(by)}`);
}
function escapeSequence(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function withoutCommands(text) {
	return text.replaceAll("##[", "#​#[").replace(/^([\s\u0085]*)::/gm, "$1:​:");
}
function logText(text) {
	return withoutCommands(text.split("\n").map(visible).join("\n"));
}
// src/model/values/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/model/values/natural.ts
let collator;
function naturally(left, right) {
	collator ??= new Intl.Collator("en", { numeric: true });
	return collator.compare(left, right);
}
// src/reporting/words/allowing.ts
function allowingOf({ guards, hash, diagnostics }, about, outcomes = []) {
	const fixed = new Set(guards.flatMap(({ overridable, operations }) => overridable ? [] : operations));
	if (!guards.some(({ overridable, operations }) => overridable && operations.some((id) => !fixed.has(id)))) return void 0;
	if (outcomes.some(({ status }) => status === "done")) return { how: "To let this through, start the workflow by hand in mode `plan`, and then in mode `apply`, with that plan's hash as the input `allow`." };
	if (about === "manual plan" && diagnostics.some(({ code }) => code === "history-rewritten")) return void 0;
	switch (about) {
		case "pull request": return {
			how: "To let this through, approve the pull request with this line in the review, with your reason in it:",
			line: `/ld-allow ${hash} <reason>`
		};
		case "manual plan":
		case "apply": return {
			how: "To let this through, start the workflow by hand in mode `apply`, with this as the input `allow`:",
			line: hash
		};
		case "command line": return {
			how: "To let this through, run `apply` with:",
			line: `--allow ${hash}`
		};
		case "other branch":
		case "merge queue":
		case "drift":
		case "no drift": return;
	}
}
function stopsOf(plan, about, outcomes) {
	const guards = alike(plan.guards);
	const waiting = guards.filter(({ code }) => code === "awaits-flag");
	const stopping = guards.filter(({ code }) => code !== "awaits-flag");
	const allowing = allowingOf(plan, about, outcomes);
	const [overridable, fixed] = [true, false].map((one) => stopping.filter((guard) => guard.overridable === one));
	return [...allowing === void 0 ? [{
		title: "Stopped",
		verb: "stopped",
		guards: stopping
	}] : [{
		title: "Stopped",
		verb: "stopped",
		guards: overridable ?? [],
		allowing
	}, {
		title: "Stopped, and can't be let through",
		verb: "stopped",
		guards: fixed ?? []
	}], {
		title: "Waiting",
		verb: "waiting",
		guards: waiting
	}].filter((part) => part.guards.length > 0);
}
function alike(guards) {
	return [...groupBy(guards, ({ code, message, hint, overridable }) => JSON.stringify([
		code,
		message,
		hint,
		overridable
	])).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const operations = [...new Set([first, ...others].flatMap((guard) => guard.operations))];
		return [{
			...first,
			operations: operations.sort(naturally)
		}];
	});
}
// src/reporting/words/operations.ts
const operationSigns = {
	create: "+",
	replace: "±",
	delete: "−",
	adopt: "=",
	dedupe: "≈"
};
function targetWords(operation) {
	return operation.object === "workflow" ? targetName(operation.target) : "workflow template";
}
function byUrgency(operations) {
	const urgency = ({ kind, blockedBy }) => blockedBy.length > 0 ? 0 : kind === "dedupe" ? 1 : kind === "delete" ? 2 : kind === "replace" ? 3 : 4;
	const words = (operation) => operation.object === "workflow" ? [
		operation.name,
		operation.target.project,
		operation.target.flag,
		operation.target.environment
	] : [operation.name];
	return operations.map((operation) => ({
		operation,
		urgency: urgency(operation),
		words: words(operation)
	})).sort((left, right) => left.urgency - right.urgency || inOrder(left.words, right.words)).map(({ operation }) => operation);
}
function inOrder(left, right) {
	return left.map((word, index) => naturally(word, right[index] ?? "")).find((order) => order !== 0) ?? 0;
}
function stagesOf(operation) {
	if (!("content" in operation)) return void 0;
	return operation.content.stages ?? ("templateStages" in operation ? operation.templateStages : void 0);
}
function forecastOf(operation) {
	return isSendingWorkflow(operation) ? operation.forecast : void 0;
}
function hasRun(operation, index) {
	if (operation.object === "template" || operation.kind !== "adopt") return forecastOf(operation)?.stages[index]?.hasRun ?? false;
	const { executed, stages } = operation.live;
	return index < executed && stages === stagesOf(operation)?.length;
}
const partialDiffWords = "Compared with what is live, as far as LaunchDarkly tells it: whether conditions run in sequence, `now` and the teams to ask can't be read.";
// src/model/record.ts
const unlistedFor = 12e4;
const guardsOfWholePlans = ["deletes", "empties-everything"];
function isCommit(revision) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}
function covers({ environments }, environment) {
	return environments === void 0 || environment === void 0 || environments.includes(environment);
}
// src/planning/scope/past.ts
function pastRun(past, names) {
	const runs = runsOf(past, names).filter((run) => run > 0);
	return runs.length === 0 ? void 0 : Math.max(...runs);
}
function hasNeverRun(past, names) {
	const runs = runsOf(past, names);
	return runs.length > 0 && runs.every((run) => run === 0);
}
function runsOf(past, names) {
	return past.size === 0 ? [] : names.flatMap((name) => past.get(hashOf(name)) ?? []);
}
function pastOf(records) {
	const past = /* @__PURE__ */ new Map();
	for (const record of records) for (const [name, run] of Object.entries(record ?? {})) past.set(name, Math.max(run, past.get(name) ?? 0));
	return past;
}
function pastEntries(documents) {
	return Object.fromEntries(documents.flatMap(({ names, run }) => names.map((name) => [hashOf(name), run])));
}
function neverRun(entries) {
	return Object.fromEntries(Object.entries(entries ?? {}).map(([name, run]) => [name, run - 1]));
}
function hashOf(name) {
	return hash("sha256", name, "buffer").subarray(0, 8).toString("base64url");
}
// src/planning/scope/apply-record.ts
function withHead(draft, sha) {
	const named = (entry) => entry.revision === draft.sha ? {
		...entry,
		revision: sha
	} : entry;
	const operations = Object.entries(draft.operations).map(([id, entry]) => [id, named(entry)]);
	return {
		...draft,
		sha,
		operations: Object.fromEntries(operations),
		undecided: draft.undecided.map(named)
	};
}
function finishRecord({ operations, undecided, ...record }, outcomes, deleting = /* @__PURE__ */ new Set(), creating = /* @__PURE__ */ new Set()) {
	const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
	const whole = [...record.reviewed ?? []];
	const undone = Object.entries(operations).flatMap(([id, { restDigest, writes, past: _, ...entry }]) => {
		const outcome = became.get(id);
		if (outcome?.status === "done") return [];
		const sent = entry.kind === "delete" ? deleting : creating;
		if (writes && (outcome === void 0 ? sent.has(id) : outcome.status === "unknown")) return [perhapsDone(entry, record.sha)];
		if (!(outcome === void 0 ? deleting.has(id) : outcome.replacing === true) || restDigest === void 0) return [withRest(entry, restDigest)];
		if (entry.reviewed) whole.push({
			digest: entry.digest,
			...present({ lifted: entry.lifted })
		});
		return [{
			...entry,
			kind: "create",
			digest: restDigest,
			replacing: true
		}];
	});
	const doneNow = new Map(Object.entries(operations).filter(([id, { kind }]) => became.get(id)?.status === "done" && kind !== "delete" && kind !== "dedupe").map(([, entry]) => [documentName(entry.key, entry.target), entry]));
	const open = undecided.map((one) => doneNow.has(nameOf$1(one)) ? doneBut(one, record.sha) : one);
	const doubled = outcomes.filter(({ operation, status }) => !(operation in operations) && status !== "done").flatMap(({ operation }) => doneNow.get(operation.replace(/^dedupe /, "")) ?? []).map((one) => doneBut(one, record.sha));
	const again = new Map([...doubled, ...open].map((one) => [nameOf$1(one), one]));
	for (const one of undone) again.delete(nameOf$1(one));
	const gone = outcomes.filter(({ status }) => status === "done");
	const past = pastOf([record.past, ...gone.map(({ operation, ran }) => {
		const entries = operations[operation]?.past;
		return ran === true ? entries : neverRun(entries);
	})]);
	const made = outcomes.flatMap(({ operation, liveId, madeAt }) => {
		const target = operations[operation]?.target;
		return target === void 0 || liveId === void 0 || madeAt === void 0 ? [] : [{
			target,
			id: liveId,
			at: madeAt
		}];
	});
	return {
		...record,
		undone: [...undone, ...again.values()],
		...madeSince([...record.made ?? [], ...made], Math.max(...made.map(({ at }) => at))),
		...past.size > 0 && { past: Object.fromEntries(past) },
		...whole.length > 0 && { reviewed: whole }
	};
}
function withWhatIsMade(record, other) {
	if (other.sha !== record.sha || other.begun) return record;
	const theirs = new Set(other.undone.map(nameOf$1));
	const isOpen = (entry) => entry.unsure !== void 0 || entry.revision === record.sha || theirs.has(nameOf$1(entry)) || !covers(other, entry.target?.split("/").at(-1));
	const past = pastOf([record.past, other.past]);
	const made = new Map([...other.made ?? [], ...record.made ?? []].map((one) => [one.id, one]));
	return {
		...record,
		undone: record.undone.filter(isOpen),
		...made.size > 0 && { made: [...made.values()] },
		...past.size > 0 && { past: Object.fromEntries(past) }
	};
}
function nameOf$1({ key, target }) {
	return documentName(key, target);
}
function doneBut({ key, target, run }, revision) {
	return {
		kind: "undecided",
		key,
		...present({
			target,
			run
		}),
		digest: "",
		reviewed: false,
		revision
	};
}
function madeSince(all, now) {
	const made = all.filter(({ at }) => now - at < unlistedFor);
	return made.length > 0 ? { made } : {};
}
function beginRecord({ operations, undecided, ...record }) {
	const undone = Object.values(operations).map(({ restDigest, past: _, writes, ...entry }) => writes === true ? perhapsDone(entry, record.sha) : withRest(entry, restDigest));
	return {
		...record,
		begun: true,
		undone: [...undone, ...undecided]
	};
}
function withRest(entry, restDigest) {
	return entry.target === void 0 ? {
		...entry,
		...present({ restDigest })
	} : entry;
}
function perhapsDone({ lifted = [], replacing: _, ...entry }, sha) {
	const still = lifted.filter((code) => code !== "no-memory");
	return {
		...entry,
		unsure: sha,
		...still.length > 0 && { lifted: still }
	};
}
// src/repository/records/record.ts
function parseRecord(payload) {
	const value = parsed(payload);
	if (!isObject(value)) return void 0;
	const { v, owner, sha, directory, environments = [], base, plan, run, undone, past = {}, made = [], reviewed = [], unasked = [], begun = true, formerOwners = [] } = value;
	return v === 1 && areTexts([
		owner,
		sha,
		directory,
		base,
		plan,
		run
	]) && isCommit(String(sha)) && isListOf(environments, (one) => typeof one === "string") && isListOf(formerOwners, (one) => typeof one === "string") && isListOf(undone, isUndone) && isPast(past) && isListOf(made, isMade) && isListOf(reviewed, isReviewed) && isListOf(unasked, (one) => isCommit(String(one))) && begun === true ? value : void 0;
}
function parsed(payload) {
	if (typeof payload !== "string") return payload;
	try {
		return JSON.parse(payload);
	} catch {
		return;
	}
}
const kinds = [
	"create",
	"replace",
	"delete",
	"adopt",
	"dedupe",
	"undecided"
];
function isUndone(value) {
	if (!isObject(value)) return false;
	const { kind, key, digest, reviewed, target = "", run = 1, lifted = [], replacing = true } = value;
	const { restDigest = digest, renamed = true, emptied = true } = value;
	const { revision, unsure = revision, keyAt = {} } = value;
	return kinds.includes(String(kind)) && areTexts([
		key,
		digest,
		restDigest,
		target
	]) && Number.isSafeInteger(run) && typeof reviewed === "boolean" && isListOf(lifted, (one) => typeof one === "string") && [revision, unsure].every((one) => typeof one === "string" && (one === "nothing" || isCommit(one))) && isObject(keyAt) && areTexts(Object.values(keyAt)) && replacing === true && renamed === true && emptied === true;
}
function isPast(value) {
	return isObject(value) && Object.values(value).every((run) => Number.isSafeInteger(run));
}
function isMade(value) {
	return isObject(value) && areTexts([value.target, value.id]) && Number.isSafeInteger(value.at);
}
function isReviewed(value) {
	if (!isObject(value)) return false;
	const { digest, lifted = [] } = value;
	return typeof digest === "string" && isListOf(lifted, (one) => typeof one === "string");
}
function isListOf(value, is) {
	return Array.isArray(value) && value.every(is);
}
function areTexts(values) {
	return values.every((value) => typeof value === "string");
}
function recordKey(accessToken) {
	return Buffer.from(hkdfSync("sha256", accessToken, "launchdarkly-workflow-sync", "apply record", 32));
}
function macOf(record, key) {
	return createHmac("sha256", key).update(canonicalJson(record)).digest("base64url");
}
function isSigned(record, mac, key) {
	const [expected, given] = [Buffer.from(macOf(record, key)), Buffer.from(String(mac))];
	return expected.length === given.length && timingSafeEqual(expected, given);
}
// src/repository/records/needed-records.ts
function speaksOf(record, environments) {
	return record === "unreadable" || (environments?.some((name) => covers(record, name)) ?? true);
}
function isEnough(found, environments) {
	if (found.some((one) => one === "unreadable" || one.record.environments === void 0)) return true;
	return environments?.every((name) => found.some((one) => one !== "unreadable" && covers(one.record, name))) ?? false;
}
function newestOfEach(all) {
	const kept = [];
	for (const one of all) {
		if (one === "unreadable" || !one.isProved) break;
		if (!isEnough(kept, one.record.environments)) kept.push({
			record: one.record,
			isProved: true
		});
	}
	return kept;
}
// src/repository/records/owner-order.ts
function inOwnersOrder(groups) {
	const rest = groups.map((group, index) => ({
		...group,
		isOwn: index === 0
	})).sort((left, right) => Number(right.isOwn) - Number(left.isOwn) || (right.newest?.at ?? 0) - (left.newest?.at ?? 0));
	const ordered = [];
	while (rest.length > 0) {
		const first = rest.findIndex((group) => !rest.some((other) => goesOnFrom(other, group)));
		ordered.push(...rest.splice(Math.max(0, first), 1).flatMap(({ records }) => records));
	}
	return ordered;
}
function goesOnFrom({ newest }, earlier) {
	return newest !== void 0 && newest.record.formerOwners?.includes(earlier.owner) === true && newest.at > (earlier.newest?.at ?? 0);
}
// src/reporting/words/outcomes.ts
function outcomeHeadline(outcomes) {
	const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
	const parts = [
		"done",
		"failed",
		"unknown",
		"skipped",
		"pending"
	].map((status) => [count(status), status]).filter(([number]) => number > 0).map(([number, status]) => `${number} ${status}`);
	const doubled = outcomes.filter((outcome) => outcome.doubled).length;
	return `${parts.join(", ") || "nothing to do"}${doubled === 0 ? "" : `; ${doubled} doubled`}`;
}
function nextStep(outcomes, needsReview, waiting = /* @__PURE__ */ new Set()) {
	const isPending = ({ status }) => status === "pending";
	const undone = outcomes.filter(({ status }) => status !== "done");
	const again = "run this again: that is safe, and carries out what is left";
	const failed = troublesOf(outcomes).some(({ cutShort }) => cutShort !== true) ? ` Mend the failures below and ${again} of them.` : outcomes.some(({ cutShort }) => cutShort) ? ` The run was cut short: ${again}.` : "";
	if (!undone.some(isPending)) return failed;
	if (undone.every((outcome) => !isPending(outcome) || waiting.has(outcome.operation))) return `${failed} The pending ones wait for what isn't in LaunchDarkly yet: run this again once it is.`;
	return `${failed}${needsReview ? " The pending ones are stopped: the next pull request's plan shows them, and its merge carries out what nothing stops by then." : " The pending ones are stopped; once nothing stops them, the next apply carries them out."}`;
}
function troublesOf(outcomes) {
	return worstFirst(outcomes).filter(({ status, doubled }) => status === "failed" || status === "unknown" || doubled);
}
function worstFirst(outcomes) {
	return [...outcomes].sort((left, right) => rank(left) - rank(right));
}
function byOutcome(operations, outcomes) {
	const became = outcomesById(outcomes);
	return byUrgency(operations).sort((left, right) => rank(became.get(left.id)) - rank(became.get(right.id)));
}
function outcomesById(outcomes = []) {
	return new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
}
function outcomeWord({ status, doubled }) {
	return doubled ? "doubled" : status;
}
const outcomeWords = [
	"doubled",
	"failed",
	"unknown",
	"skipped",
	"pending",
	"done"
];
function rank(outcome) {
	return outcome === void 0 ? outcomeWords.length : outcomeWords.indexOf(outcomeWord(outcome));
}
function dedupedAfterwards({ operations }, outcomes) {
	const planned = new Set(operations.map(({ id }) => id));
	return outcomes.filter(({ operation, status }) => !planned.has(operation) && status === "done");
}
function howManyMade({ operations }, outcomes) {
	const became = outcomesById(outcomes);
	const sent = operations.filter((operation) => forecastOf(operation) !== void 0);
	const made = sent.filter(({ id }) => became.get(id)?.madeAt !== void 0);
	if (made.length === 0) return "none";
	return made.length === sent.length ? "all" : "some";
}
// src/planning/scope/ledger.ts
function ledgerOf({ sources, ofTemplates: templatesSource, into, head }) {
	const remembered = sources.flatMap((source) => source === "unreadable" ? [] : [source]);
	const environments = new Set([
		into,
		head,
		...remembered.flatMap(({ documents, revisions }) => [documents, ...revisions.values()])
	].flatMap(({ workflows }) => workflows.map(({ target }) => target.environment)));
	const workflows = [];
	const undone = /* @__PURE__ */ new Map();
	const unsure = /* @__PURE__ */ new Map();
	const before = /* @__PURE__ */ new Map();
	const blind = /* @__PURE__ */ new Set();
	const doubts = /* @__PURE__ */ new Map();
	let restsOnInto = sources.length === 0;
	const standsAt = /* @__PURE__ */ new Map();
	for (const environment of environments) {
		const speaking = sourcesFor(sources, environment);
		const here = ({ workflows: list }) => list.filter(({ target }) => target.environment === environment);
		const source = provedOf(speaking);
		if (source === void 0) {
			restsOnInto = true;
			if (speaking.length > 0) blind.add(environment);
			doubts.set(environment, doubtOf(speaking));
			standsAt.set(environment, into.name);
			for (const [name, { document, revision }] of possible(speaking, into, here)) {
				workflows.push(document);
				unsure.set(name, revision);
			}
			continue;
		}
		standsAt.set(environment, source.record.sha);
		const of = undoneIn(source.record, environment);
		workflows.push(...carriedOut(source, of, here, asEntered));
		for (const entry of of) {
			const name = documentName(entry.key, entry.target);
			undone.set(name, entry);
			if (entry.unsure === void 0) continue;
			unsure.set(name, entry.unsure);
			const earlier = asEntered(here(source.revisions.get(entry.revision) ?? nothing), entry, entry.revision);
			if (earlier !== void 0) before.set(name, earlier);
			doubts.set(name, whyUnsure(entry, source.record));
		}
	}
	const ofTemplates = provedOf(templatesSource === void 0 ? sourcesFor(sources, void 0) : [templatesSource]);
	const templateEntries = ofTemplates === void 0 ? [] : undoneIn(ofTemplates.record, void 0);
	for (const entry of templateEntries) undone.set(documentName(entry.key, void 0), entry);
	const templates = ofTemplates === void 0 ? into.templates : carriedOut(ofTemplates, templateEntries, ({ templates: list }) => list, (templates, { key }) => templates.find((template) => template.key === key));
	standsAt.set(void 0, ofTemplates?.record.sha ?? into.name);
	const isUndone = ({ key }) => undone.has(documentName(key, void 0));
	const perhapsMade = new Map(ofTemplates?.documents.templates.filter(isUndone).map((one) => [one.key, one]));
	return {
		workflows,
		templates,
		count: keysOf(workflows, templates),
		undone,
		unsure,
		before,
		perhapsMade,
		past: pastOf(remembered.filter(({ isProved }) => isProved).map(({ record }) => record.past)),
		blind,
		doubts,
		standsAt,
		restsOnInto
	};
}
function doubtOf([first]) {
	if (first === void 0) return "no record";
	return first === "unreadable" ? "not understood" : "not proved";
}
function whyUnsure({ kind, unsure, revision }, { begun, sha }) {
	if (kind === "delete") return "to be deleted";
	if (unsure === sha && begun) return "apply lost";
	return unsure === sha || revision !== "nothing" ? "apply cut short" : "not known before";
}
function sourcesFor(sources, environment) {
	const speaking = sources.filter((source) => source === "unreadable" || covers(source.record, environment));
	const end = speaking.findIndex((source) => source !== "unreadable" && source.isProved);
	return end < 0 ? speaking : speaking.slice(0, end + 1);
}
function provedOf([first]) {
	return first !== void 0 && first !== "unreadable" && first.isProved ? first : void 0;
}
function undoneIn({ undone }, environment) {
	return undone.filter(({ target }) => environment === void 0 ? target === void 0 : target?.endsWith(`/${environment}`));
}
function possible(sources, into, here) {
	const found = /* @__PURE__ */ new Map();
	const add = (documents, revision) => {
		for (const document of here(documents)) if (!found.has(nameOf(document))) found.set(nameOf(document), {
			document,
			revision
		});
	};
	for (const source of sources) {
		if (source === "unreadable") continue;
		add(source.documents, source.record.sha);
		for (const [revision, documents] of source.revisions) add(documents, revision);
	}
	add(into, into.name);
	return found;
}
function ledgerFrom({ workflows, templates, name }) {
	const environments = workflows.map(({ target }) => target.environment);
	return {
		workflows,
		templates,
		count: keysOf(workflows, templates),
		undone: /* @__PURE__ */ new Map(),
		unsure: /* @__PURE__ */ new Map(),
		before: /* @__PURE__ */ new Map(),
		perhapsMade: /* @__PURE__ */ new Map(),
		past: /* @__PURE__ */ new Map(),
		blind: /* @__PURE__ */ new Set(),
		doubts: /* @__PURE__ */ new Map(),
		restsOnInto: false,
		standsAt: new Map([void 0, ...environments].map((environment) => [environment, name]))
	};
}
function revisionsOf({ undone }) {
	return [...new Set(undone.flatMap(({ revision, unsure = revision }) => [revision, unsure]))].filter(isCommit);
}
function carriedOut({ documents, revisions }, undone, listOf, find) {
	const open = new Set(undone.map(({ key, target }) => documentName(key, target)));
	const before = undone.flatMap((entry) => {
		const { revision, unsure = revision } = entry;
		return [unsure, revision].flatMap((commit) => find(listOf(revisions.get(commit) ?? nothing), entry, commit) ?? []).slice(0, 1);
	});
	const once = new Map(before.map((document) => [nameOf(document), document]));
	return [...listOf(documents).filter((document) => !open.has(nameOf(document))), ...once.values()];
}
const nothing = {
	workflows: [],
	templates: []
};
function asEntered(documents, { key, target, keyAt }, commit) {
	const name = documentName(keyAt?.[commit] ?? key, target);
	const document = documents.find((one) => nameOf(one) === name);
	if (document === void 0 || keyAt === void 0) return document;
	const former = /* @__PURE__ */ new Set([...Object.values(keyAt), ...document.formerKeys]);
	former.delete(key);
	return {
		...document,
		key,
		formerKeys: [...former]
	};
}
function keysOf(workflows, templates) {
	return new Set([...workflows, ...templates].map(({ kind, key }) => `${kind} ${key}`)).size;
}
function nameOf(document) {
	return documentName(document.key, document.kind === "Workflow" ? document.target : void 0);
}
// src/model/values/characters.ts
var import_fastest_levenshtein = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
})))();
const names = {
	"\xA0": "a no-break space",
	"­": "a soft hyphen",
	" ": "a figure space",
	"​": "a zero-width space",
	"‌": "a zero-width non-joiner",
	"‍": "a zero-width joiner",
	" ": "a narrow no-break space",
	"⁠": "a word joiner",
	"　": "an ideographic space",
	"﻿": "a byte order mark"
};
function characterWords(character) {
	const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
	return `${names[character] ?? (/\p{M}/u.test(character) ? "a combining accent" : "a special character")} (${code})`;
}
function blankHint(character) {
	return /\s/.test(character) && character !== "﻿" ? "Type an ordinary space in its place" : "Take it away";
}
function visibleForm(text) {
	return text.normalize("NFC").replace(/[\p{Cf}]/gu, "").replace(/\s+/gu, " ").trim();
}
function hiddenDifference(written, meant) {
	const [here, there] = [oddities(written), oddities(meant)];
	const only = (some, others) => some.filter((one) => !others.includes(one));
	const sentences = [["What is written here has", only(here, there)], ["That one has", only(there, here)]].flatMap(([start, found]) => found.length === 0 ? [] : [`${start} ${listed(found)}.`]);
	const copy = only(there, here).length > 0 ? ["Copy that one, and quote it."] : [];
	return sentences.length === 0 ? "The two differ in their blanks." : [...sentences, ...copy].join(" ");
}
function hiddenWords(text) {
	const found = oddities(text);
	return found.length === 0 ? void 0 : `What is written here has ${listed(found)}.`;
}
function oddities(text) {
	const combining = text.normalize("NFC") === text ? [] : [...text.normalize("NFD").matchAll(/\p{M}/gu)].map(([mark]) => mark);
	const special = [...text.matchAll(/[\p{Cf}]|[^\S ]/gu)].map(([character]) => character);
	return [
		...new Set([...special, ...combining].map(characterWords)),
		.../^ /.test(text) ? ["a blank at its start"] : [],
		.../ $/.test(text) ? ["a blank at its end"] : []
	];
}
// src/model/values/nearest.ts
function nearest(name, known) {
	if (name.length > 256) return void 0;
	const [first] = known.map((candidate) => ({
		candidate,
		far: farFrom(name, candidate)
	})).filter(({ candidate, far }) => (candidate.includes("@") ? isSamePerson : isNear)(name, candidate, far)).sort((left, right) => left.far - right.far);
	return first?.candidate;
}
function farFrom(name, candidate) {
	return (0, import_fastest_levenshtein.distance)(name.toLowerCase(), candidate.toLowerCase());
}
function isNear(name, candidate, far = farFrom(name, candidate)) {
	return far <= (name.length < 2 ? 0 : name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))) || sameLetters(name, candidate);
}
function isSamePerson(name, address) {
	const [person = "", host = ""] = address.toLowerCase().split("@");
	const written = name.toLowerCase();
	if (!written.includes("@")) return written.startsWith(person) && isNear(written, address);
	const [writtenPerson = "", writtenHost = ""] = written.split("@");
	if (writtenPerson === person) return isNear(writtenHost, host);
	const most = person.length < 6 ? 0 : person.length < 9 ? 1 : 2;
	return ((0, import_fastest_levenshtein.distance)(writtenPerson, person) <= most || person.length >= 6 && sameLetters(writtenPerson, person)) && (0, import_fastest_levenshtein.distance)(writtenHost, host) <= 1;
}
function sameLetters(left, right) {
	const sorted = (word) => [...word.toLowerCase()].sort().join("");
	return left.length > 1 && sorted(left) === sorted(right);
}
function alikeHint(name, known) {
	const alike = known.find((candidate) => candidate !== name && visibleForm(candidate) === visibleForm(name));
	return alike && `Did you mean \`${alike}\`? ${hiddenDifference(name, alike)}`;
}
function nearestHint(name, known) {
	if (known.length === 0) return "Nothing more can stand here.";
	const alike = alikeHint(name, known);
	if (alike !== void 0) return alike;
	const hidden = hiddenWords(name);
	const also = hidden === void 0 ? "" : ` ${hidden}`;
	const meant = nearest(visibleForm(name), known);
	if (meant !== void 0) return `Did you mean \`${meant}\`?${also}`;
	const shown = known.slice(0, 12).map((candidate) => `\`${candidate}\``);
	return `Known here: ${shown.join(", ")}${known.length > shown.length ? ", …" : ""}.${also}`;
}
export { targetWords as $, macOf as A, quoted as At, pastEntries as B, object as Bt, isEnough as C, flagName as Ct, isPast as D, counted as Dt, isMade as E, capitalised as Et, finishRecord as F, withoutTokens as Ft, isCommit as G, messageOf as Gt, pastRun as H, texts as Ht, madeSince as I, canonicalJson as It, forecastOf as J, unlistedFor as K, withHead as L, isObject as Lt, parsed as M, redactedPieces as Mt, recordKey as N, redactor as Nt, isSigned as O, joined as Ot, beginRecord as P, wellFormed as Pt, stagesOf as Q, withWhatIsMade as R, jsonText as Rt, inOwnersOrder as S, environmentName as St, speaksOf as T, version as Tt, covers as U, present as Ut, pastOf as V, objects as Vt, guardsOfWholePlans as W, ExpectedError as Wt, operationSigns as X, hasRun as Y, partialDiffWords as Z, outcomeWord as _, isStopped as _t, characterWords as a, invisible as at, troublesOf as b, stopsBesidesWaiting as bt, ledgerFrom as c, logText as ct, revisionsOf as d, visible as dt, allowingOf as et, byOutcome as f, withoutCommands as ft, outcomeHeadline as g, isSendingWorkflow as gt, nextStep as h, isSending as ht, blankHint as i, codePoint as it, parseRecord as j, redacted as jt, isUndone as k, listed as kt, ledgerOf as l, sentenceParts as lt, howManyMade as m, documentNameOf as mt, nearest as n, naturally as nt, hiddenDifference as o, json as ot, dedupedAfterwards as p, coveredDigests as pt, byUrgency as q, nearestHint as r, groupBy as rt, visibleForm as s, jsonPieces as st, alikeHint as t, stopsOf as tt, nameOf as u, shortened as ut, outcomeWords as v, isWaiting as vt, newestOfEach as w, targetName as wt, worstFirst as x, documentName as xt, outcomesById as y, lacksBody as yt, hasNeverRun as z, list as zt };
