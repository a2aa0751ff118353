import { t as require_dist } from "./dist-D8bxKt2e.js";
import { St as isError, b as readText, g as parseAnew } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { r as fieldOrder } from "./validate-CWbnnrkF.js";
import { isDeepStrictEqual } from "node:util";
// src/documents/layout/comments.ts
var import_dist = require_dist();
function* withSettledComments(tokens) {
	for (const token of tokens) {
		if (token.type === "document" && isBlock(token.value)) {
			settle(token.value);
			const rest = takeTail(token.value, 0);
			if (rest.length > 0) token.end = [...rest, ...token.end ?? []];
		}
		yield token;
	}
}
function settle(block) {
	const items = block.items;
	for (const [index, { value }] of [...items.entries()]) {
		if (!isBlock(value)) continue;
		settle(value);
		const rest = takeTail(value, value.indent);
		const next = items[index + 1];
		if (rest.length === 0) continue;
		if (next === void 0) items.push({ start: rest });
		else next.start.unshift(...rest);
	}
}
function takeTail(block, indent) {
	const last = block.items.at(-1);
	if (last === void 0 || last.value !== void 0 || last.sep !== void 0 || last.key != null) return [];
	let cut = last.start.findIndex((token) => token.type === "comment" && (indent === 0 || token.indent < indent));
	if (cut < 0) return [];
	while (last.start[cut - 1]?.type === "space") cut--;
	const rest = last.start.splice(cut);
	if (last.start.length === 0) block.items.pop();
	return rest;
}
function isBlock(token) {
	return token?.type === "block-map" || token?.type === "block-seq";
}
// src/documents/layout/order.ts
function orderFields(root, kind) {
	if (!(0, import_dist.isMap)(root)) return;
	const [first] = root.items;
	order(root, [kind]);
	const [front] = root.items;
	if (first === void 0 || front === void 0 || first === front) return;
	const [from, to] = [first.key, front.key];
	if (!(0, import_dist.isScalar)(from) || !(0, import_dist.isScalar)(to)) return;
	to.commentBefore = [from.commentBefore, to.commentBefore].filter((text) => text != null).join("\n") || null;
	from.commentBefore = null;
	to.spaceBefore = false;
}
function order(node, names) {
	if ((0, import_dist.isSeq)(node)) for (const item of node.items) order(item, names);
	if (!(0, import_dist.isMap)(node)) return;
	const fields = fieldsOf(node, names);
	const places = new Map(Object.keys(fields).map((field, index) => [field, index]));
	const place = (pair) => {
		const key = keyOf(pair);
		return key === "<<" ? -1 : places.get(key) ?? places.size;
	};
	node.items.sort((left, right) => place(left) - place(right));
	for (const pair of node.items) order(pair.value, ownOf(fields, keyOf(pair)) ?? fields["*"] ?? []);
}
function fieldsOf(map, names) {
	const keys = map.items.map(keyOf);
	let best = {};
	let most = 0;
	for (const fields of names.map((name) => fieldOrder[name] ?? {})) {
		const known = keys.filter((key) => Object.hasOwn(fields, key) || "*" in fields).length;
		if (known > most) [best, most] = [fields, known];
	}
	return best;
}
function ownOf(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
function keyOf({ key }) {
	return (0, import_dist.isScalar)(key) ? String(key.value) : "";
}
// src/documents/layout/quotes.ts
function simplifyQuotes(document) {
	(0, import_dist.visit)(document, { Scalar(position, node) {
		if (!isQuoted(node) || typeof node.value !== "string") return;
		if (isPlainText(node.value) || position === "key" && isPlainKey(node.value)) node.type = import_dist.Scalar.PLAIN;
		else if (/["\\]/.test(node.value) && /^[\x20-\x7e]*$/.test(node.value)) node.type = import_dist.Scalar.QUOTE_SINGLE;
		else node.type = import_dist.Scalar.QUOTE_DOUBLE;
	} });
}
function isQuoted(node) {
	if (!(0, import_dist.isScalar)(node) || node.tag !== void 0) return false;
	return node.type === import_dist.Scalar.QUOTE_DOUBLE || node.type === import_dist.Scalar.QUOTE_SINGLE;
}
function isPlainText(text) {
	if (/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return false;
	return /^(?:[a-z][\w /.@+-]*|[1-9]\d{0,8}[mhdw%])$/i.test(text) && !/\s$|\s{2}| -|-$/.test(text);
}
function isPlainKey(text) {
	return /^(?:true|false|0|[1-9]\d{0,8})$/.test(text);
}
// src/documents/layout/lay-out.ts
function layOut(text, { isConfiguration, inOrder }) {
	const texts = [];
	const tokens = withSettledComments(new import_dist.Parser().parse(text));
	for (const document of new import_dist.Composer(reading).compose(tokens, true, text.length)) {
		if (document.errors.length > 0) return void 0;
		if (inOrder) orderFields(document.contents, isConfiguration ? "config" : kindOf(document));
		simplifyQuotes(document);
		keepTail(document, text);
		unfold(document.contents, 0);
		tightenLists(document);
		texts.push(document.toString(options));
	}
	return texts.join("");
}
const nothing = {
	tag: "tag:yaml.org,2002:null",
	default: true,
	test: /^$/,
	identify: (value) => value === null,
	resolve: () => null,
	stringify: () => ""
};
const reading = {
	version: "1.2",
	schema: "failsafe",
	customTags: (tags) => [...tags, nothing],
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent"
};
const options = {
	indent: 2,
	indentSeq: true,
	lineWidth: 0,
	minContentWidth: 0,
	nullStr: "",
	verifyAliasOrder: false
};
function kindOf({ contents }) {
	return (0, import_dist.isMap)(contents) && String(contents.get("kind")) === "WorkflowTemplate" ? "template" : "workflow";
}
function keepTail(document, text) {
	const { contents, comment } = document;
	if (!(0, import_dist.isCollection)(contents) || contents.flow === true || comment == null) return;
	const behind = text.slice(contents.range?.[1]);
	if (/^(?:[^\n#]*(?:#[^\n]*)?\n)?[ \t]*\n/.test(behind)) return;
	contents.comment = contents.comment == null ? comment : `${contents.comment}\n${comment}`;
	document.comment = null;
}
const widest = 120;
function unfold(node, from) {
	if (!(0, import_dist.isCollection)(node)) return;
	if (node.flow && (from + flowLength(node) > widest || hasComments(node))) node.flow = false;
	if (node.flow) return;
	const indent = from - from % 2;
	for (const item of node.items) if ((0, import_dist.isPair)(item)) {
		const key = (0, import_dist.isScalar)(item.key) ? String(item.key.value).length : 0;
		unfold(item.value, (0, import_dist.isCollection)(item.value) && item.value.flow ? indent + key + 2 : indent + 2);
	} else unfold(item, indent + 2);
}
function hasComments(node) {
	if ((0, import_dist.isPair)(node)) return hasComments(node.key) || hasComments(node.value);
	if (!(0, import_dist.isNode)(node)) return false;
	return ((0, import_dist.isCollection)(node) ? node.items : []).some((item) => isCommented(item) || hasComments(item));
}
function isCommented(item) {
	return ((0, import_dist.isPair)(item) ? [item.key, item.value] : [item]).some((node) => (0, import_dist.isNode)(node) && ((node.comment ?? "") !== "" || (node.commentBefore ?? "") !== ""));
}
function flowLength(node) {
	if ((0, import_dist.isScalar)(node)) return String(node.value ?? "").length + (node.type === "PLAIN" ? 0 : 2);
	if ((0, import_dist.isPair)(node)) return flowLength(node.key) + 2 + flowLength(node.value);
	if (!(0, import_dist.isCollection)(node)) return 4;
	return node.items.reduce((sum, item) => sum + flowLength(item) + 2, 0) + ((0, import_dist.isMap)(node) ? 2 : 0);
}
function tightenLists(document) {
	(0, import_dist.visit)(document, { Seq(_, list) {
		list.toString = (...given) => {
			const text = import_dist.YAMLSeq.prototype.toString.apply(list, given);
			return text.startsWith("[ ") ? `[${text.slice(2, -2)}]` : text;
		};
	} });
}
// src/documents/layout/format.ts
const mostRounds = 4;
function format(file, isConfiguration) {
	const parsed = parseAnew(file);
	const { diagnostics } = parsed;
	const read = readText(file);
	if (diagnostics.some(isError) || "code" in read) return { diagnostics };
	const hasCarriageReturns = (read.text.match(/\r\n/g)?.length ?? 0) * 2 > (read.text.match(/\n/g)?.length ?? 0);
	const text = read.text.replace(/\r\n?/g, "\n");
	for (const inOrder of [true, false]) {
		const formatted = settled(text, isConfiguration, inOrder);
		if (formatted === read.text || formatted !== void 0 && isSame(parsed, file, text, formatted)) return { text: hasCarriageReturns ? formatted.replaceAll("\n", "\r\n") : formatted };
	}
	return { diagnostics: [{
		severity: "warning",
		code: "not-formatted",
		message: "This file stays as it is: its layout can't be changed without losing a comment or changing a value.",
		hint: "Anchors and tags of a whole document, and escapes such as `\\u2028`, are where to look.",
		position: {
			file: file.path,
			line: 1,
			column: 1
		}
	}] };
}
function settled(text, isConfiguration, inOrder) {
	let before = text;
	for (let round = 0; round < mostRounds; round++) {
		const after = layOut(before, {
			isConfiguration,
			inOrder
		});
		if (after === void 0 || after === before) return after;
		before = after;
	}
}
function isSame(left, file, text, formatted) {
	const right = parseAnew({
		...file,
		bytes: new TextEncoder().encode(formatted)
	});
	if (right.diagnostics.length !== left.diagnostics.length) return false;
	const said = ({ documents }) => documents.map(({ value, respellings }) => ({
		value,
		respellings: respellings.map((one) => JSON.stringify(one)).sort()
	}));
	if (hiddenIn(formatted) > hiddenIn(text)) return false;
	return isDeepStrictEqual(said(left), said(right)) && isDeepStrictEqual(comments(text), comments(formatted));
}
function hiddenIn(text) {
	return text.match(/(?!\s)\p{C}|[^\S \t\n]/gu)?.length ?? 0;
}
const scalarFollows = "";
function comments(text) {
	const found = [];
	let before = "";
	for (const token of new import_dist.Lexer().lex(text)) {
		if (token.startsWith("#") && before !== scalarFollows) found.push(token.trimEnd());
		before = token;
	}
	return found.sort();
}
export { format as t };
