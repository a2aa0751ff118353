import { t as require_dist } from "./dist-D8bxKt2e.js";
import { isDeepStrictEqual } from "node:util";
// src/documents/layout/service.ts
var import_dist = require_dist();
const key = "service";
function serviceKeys(text) {
	const service = read(text).get(key);
	return (0, import_dist.isMap)(service) ? service.items.map((pair) => String((0, import_dist.isScalar)(pair.key) ? pair.key.value : pair.key)) : [];
}
function withoutService(text) {
	const document = read(text);
	if (document.errors.length > 0 || !(0, import_dist.isMap)(document.contents) || !document.contents.has(key)) return text;
	document.contents.delete(key);
	return document.toString(options);
}
function aliasOfService(text) {
	const document = read(text);
	const { contents, errors } = document;
	if (errors.length > 0 || !(0, import_dist.isMap)(contents)) return void 0;
	const service = contents.get(key, true);
	if (!(0, import_dist.isNode)(service)) return void 0;
	const inside = /* @__PURE__ */ new Set();
	(0, import_dist.visit)(service, (_, node) => void inside.add(node));
	let found;
	(0, import_dist.visit)(document, { Alias(_, alias) {
		if (inside.has(alias) || !inside.has(alias.resolve(document))) return void 0;
		found = alias;
		return import_dist.visit.BREAK;
	} });
	return found && {
		offset: rangeOf(found)[0] ?? 0,
		anchor: found.source
	};
}
function withService(text, service) {
	const values = service;
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	const before = text.replaceAll("\r\n", "\n");
	return [spliced, laidOut].map((write) => write(before, values)).find((made) => isSound(before, made, values))?.replaceAll("\n", end);
}
const options = { lineWidth: 0 };
function read(text) {
	return (0, import_dist.parseDocument)(text, {
		version: "1.2",
		schema: "core",
		prettyErrors: false,
		logLevel: "error"
	});
}
function spliced(text, service) {
	const { contents, errors } = read(text);
	if (errors.length > 0) return void 0;
	if (contents === null || (0, import_dist.isScalar)(contents) && contents.value === null) return appended(text, service);
	if (!(0, import_dist.isMap)(contents) || contents.flow === true) return void 0;
	const index = contents.items.findIndex((pair) => (0, import_dist.isScalar)(pair.key) && pair.key.value === key);
	const pair = contents.items[index];
	if (pair === void 0) return appended(text, service);
	const [from] = rangeOf(pair.key);
	const next = contents.items[index + 1];
	const until = next === void 0 ? rangeOf(contents)[1] : rangeOf(next.key)[0];
	if (from === void 0 || until === void 0) return void 0;
	const old = text.slice(from, until);
	const [, tail = ""] = /^[\s\S]*?\S[^\n]*\n((?:[ \t]*\n|#[^\n]*\n)*)$/.exec(old) ?? [];
	const [, name = "", comment = "", rest = ""] = /^([^\n:#]+:)([ \t]+#[^\n]*)(\n[\s\S]*)$/.exec(old.slice(0, old.length - tail.length)) ?? [];
	const part = read(name === "" ? old.slice(0, old.length - tail.length) : name + rest);
	update(part, service);
	const written = part.toString(options);
	const isBlock = written.startsWith(`${name}\n`);
	if (name !== "" && !isBlock) return void 0;
	return text.slice(0, from) + name + comment + written.slice(name.length) + tail + text.slice(until);
}
function appended(text, service) {
	const added = Object.entries(service).map(([name, value]) => `  ${name}: ${String(value)}\n`);
	return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${key}:\n${added.join("")}`;
}
function laidOut(text, service) {
	const document = read(text);
	if (document.errors.length > 0 || !(0, import_dist.isMap)(document.contents)) return void 0;
	update(document, service);
	return document.toString(options);
}
function update(document, service) {
	const there = document.get(key, true);
	if (!(0, import_dist.isMap)(there)) {
		document.set(key, document.createNode(service));
		return;
	}
	const map = there;
	for (const { key: name } of [...map.items]) if (!(String((0, import_dist.isScalar)(name) ? name.value : name) in service)) map.delete(name);
	for (const [name, value] of Object.entries(service)) map.set(name, value);
}
function rangeOf(node) {
	const { range } = node ?? {};
	return range == null ? [] : [range[0], range[1]];
}
function isSound(before, after, service) {
	if (after === void 0) return false;
	const [left, right] = [read(before), read(after)];
	if (right.errors.length > 0) return false;
	const { [key]: _, ...rest } = left.toJS() ?? {};
	const { [key]: written, ...others } = right.toJS() ?? {};
	return isDeepStrictEqual(rest, others) && isDeepStrictEqual(written, { ...service }) && comments(after) >= comments(withoutService(before));
}
function comments(text) {
	return text.match(/(?:^|\s)#/gm)?.length ?? 0;
}
export { aliasOfService, serviceKeys, withService, withoutService };
