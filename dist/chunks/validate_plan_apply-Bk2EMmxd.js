import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.js";
import { $ as targetWords, Dt as counted, F as finishRecord, J as forecastOf, L as withHead, M as parsed, Nt as redactor, Ot as joined, P as beginRecord, Q as stagesOf, S as inOwnersOrder, T as speaksOf, U as covers, Ut as present, Wt as ExpectedError, X as operationSigns, Y as hasRun, _ as outcomeWord, d as revisionsOf, dt as visible, ft as withoutCommands, g as outcomeHeadline, j as parseRecord, q as byUrgency, tt as stopsOf, vt as isWaiting, w as newestOfEach, wt as targetName, x as worstFirst } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { Pt as standardDirectory, St as isError, _t as submoduleMode, ct as directoriesOf, dt as namedLikeADocument, ft as notADirectory, gt as submodule, ht as snapshotOf, lt as emptySnapshot, mt as notCheckedOut, nt as stageName, pt as notAFile, ut as isDocumentPath, v as linesOf$1, vt as symbolicLink, yt as readRegularFile } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { n as readJournal, t as openJournal } from "./validate_plan_apply_action-apply_post-B0L--piC.js";
import { D as takenFromProfile, E as withNames, S as earliestWords, T as stageWords, _ as fewDiagnostics, a as verdict, c as headline, f as unmanagedWords, g as unknownKindsWords, h as servedWords, i as unfitting, l as splitsUndone, m as servedBefore, n as templateCheckTitle, r as templateChecksOf, t as partWords, u as statusWords, v as assumption, w as changeWords } from "./validate_plan_apply_action-plan_action-apply-CYebgc7o.js";
import { randomUUID } from "node:crypto";
import { access, lstat, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, posix, relative, resolve, sep } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { execFile } from "node:child_process";
import { constants, hostname } from "node:os";
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
})))(), 1)).default;
// src/commands/completion.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
const programs = ["ld-sync", "launchdarkly-workflow-sync"];
function completionScript(program, shell) {
	return {
		bash,
		zsh,
		fish
	}[shell](placesOf(program));
}
function placesOf(command, above = [], inherited = []) {
	const options = [...command.createHelp().visibleOptions(command), ...inherited];
	const below = command.commands.map((child) => placesOf(child, [...above, child.name()], [...inherited, ...command.options]));
	return [{
		path: above.join(" "),
		choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
		commands: command.commands.map((child) => ({
			name: child.name(),
			description: child.description()
		})),
		options: options.map((option) => ({
			name: option.long ?? "",
			description: option.description,
			value: completedValue(option)
		}))
	}, ...below.flat()];
}
function completedValue({ flags, required, argChoices }) {
	if (!required) return "none";
	return argChoices ?? /<(file|directory)>/.exec(flags)?.[1] ?? "unknown";
}
const steps = (places) => places.flatMap(({ path, commands }) => commands.map(({ name }) => ({
	from: path,
	word: name,
	to: path === "" ? name : `${path} ${name}`
})));
const valued = (places) => places.flatMap(({ path, options }) => options.flatMap(({ name, value }) => value === "none" ? [] : [{
	after: `${path} ${name}`,
	value
}]));
function bash(places) {
	const reply = (generated) => `COMPREPLY=($(compgen ${generated} -- "$current"))`;
	const listed = (words) => `-W $'${words.join("\\n")}'`;
	const replies = (value) => typeof value === "string" ? {
		none: "",
		unknown: "",
		file: `compopt -o filenames 2>/dev/null; ${reply("-f")}; `,
		directory: `compopt -o filenames 2>/dev/null; ${reply("-d")}; `
	}[value] : `${reply(listed(value))}; `;
	const completed = ({ commands, choices, options }) => {
		const names = options.map(({ name }) => name);
		const words = [...commands.map(({ name }) => name), ...choices];
		if (words.length === 0) return reply(listed(names));
		return `if [[ $current == -* ]]; then ${reply(listed(names))}; else ${reply(listed(words))}; fi`;
	};
	return `# Completes ld-sync in bash. In ~/.bashrc: eval "$(ld-sync completion bash)"
_ld_sync() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="" index
  # Names of files may hold blanks.
  local IFS=$'\\n'
  COMPREPLY=()
  # bash takes the = of --format=json for a word.
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $previous == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command \${COMP_WORDS[index]}" in
${steps(places).map(({ from, word, to }) => `      "${from} ${word}") command="${to}" ;;`).join("\n")}
    esac
  done
  case "$command $previous" in
${valued(places).map(({ after, value }) => `    "${after}") ${replies(value)}return ;;`).join("\n")}
  esac
  case "$command" in
${places.map((place) => `    "${place.path}") ${completed(place)} ;;`).join("\n")}
  esac
}
complete -F _ld_sync ${programs.join(" ")}
`;
}
function zsh(places) {
	const replies = (value) => typeof value === "string" ? {
		none: "",
		unknown: "",
		file: "_files; ",
		directory: "_files -/; "
	}[value] : `compadd -- ${value.join(" ")}; `;
	const described = ({ name, description }) => quotedInZsh(`${name}:${description.replaceAll(":", "\\:")}`);
	return `#compdef ${programs.join(" ")}
# Completes ld-sync in zsh. In ~/.zshrc, after compinit: eval "$(ld-sync completion zsh)"
_ld_sync() {
  local command="" previous="\${words[CURRENT-1]}"
  local -a commands options
  local -i index
  for ((index = 2; index < CURRENT; index++)); do
    case "$command \${words[index]}" in
${steps(places).map(({ from, word, to }) => `      "${from} ${word}") command="${to}" ;;`).join("\n")}
    esac
  done
  case "$command $previous" in
${valued(places).map(({ after, value }) => `    "${after}") ${replies(value)}return ;;`).join("\n")}
  esac
  case "$command" in
${places.map(({ path, commands, choices, options }) => `    "${path}")\n      commands=(${[...commands.map(described), ...choices].join(" ")})\n      options=(${options.map(described).join(" ")}) ;;`).join("\n")}
  esac
  (( $#commands )) && _describe -t commands command commands
  _describe -o -t options option options
}
if [[ "\${funcstack[1]}" == "_ld_sync" ]]; then
  _ld_sync "$@"
else
  compdef _ld_sync ${programs.join(" ")}
fi
`;
}
function quotedInZsh(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
function fish(places) {
	const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
	const replies = (value) => typeof value === "string" ? {
		none: "",
		unknown: " -x",
		file: " -r -F",
		directory: " -x -a '(__fish_complete_directories)'"
	}[value] : ` -x -a ${quoted(value.join(" "))}`;
	const lines = places.flatMap(({ path, commands, choices, options }) => {
		const here = `-n ${quoted(`__ld_sync_at ${path === "" ? "\"\"" : `"${path}"`}`)}`;
		return [
			...commands.map(({ name, description }) => `${here} -a ${name} -d ${quoted(description)}`),
			...choices.map((choice) => `${here} -a ${choice}`),
			...options.map(({ name, description, value }) => `${here} -l ${name.replace(/^--/, "")}${replies(value)} -d ${quoted(description)}`)
		];
	});
	return `# Completes ld-sync in fish: ld-sync completion fish > ~/.config/fish/completions/ld-sync.fish
function __ld_sync_at
  set -l command ""
  for word in (commandline -opc)[2..-1]
    switch "$command $word"
${steps(places).map(({ from, word, to }) => `      case "${from} ${word}"\n        set command "${to}"`).join("\n")}
    end
  end
  test "$command" = "$argv[1]"
end
${programs.flatMap((name) => [`complete -c ${name} -f`, ...lines.map((line) => `complete -c ${name} ${line}`)]).join("\n")}
`;
}
// src/commands/given.ts
function refuseEmpty(command) {
	for (let at = command; at !== null; at = at.parent) for (const option of at.options) {
		const name = option.attributeName();
		if (at.getOptionValueSource(name) !== "cli") continue;
		if ([at.getOptionValue(name)].flat().some((value) => typeof value === "string" && value.trim() === "")) throw new ExpectedError(`\`${option.long}\` was given an empty value.`, "Give it a value, or leave the option out. Is a variable empty?");
	}
}
// src/commands/terminal/progress.ts
var import_picocolors = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
})))(), 1);
const silentFor = 1e3;
function progressLine(isShown) {
	let requests = 0;
	let waitsUntil = 0;
	let refresh = () => void 0;
	return {
		onRequest(event) {
			if (event.kind === "over") requests++;
			if (event.kind === "wait") waitsUntil = Date.now() + event.pause;
			refresh();
		},
		async during(what, work) {
			if (!isShown()) return work(() => void 0);
			requests = 0;
			let told;
			const text = () => {
				const wait = Math.ceil((waitsUntil - Date.now()) / 1e3);
				const waiting = wait > 0 ? `, waiting for the rate limit, ${wait} s` : "";
				return `${what}: ${told ?? counted(requests, "request")}${waiting}`;
			};
			const { default: spinnerOf } = await import("./yocto-spinner-DxeQFOaf.js");
			const spinner = spinnerOf({ handleSignals: false });
			const stop = () => void spinner.stop();
			process.once("exit", stop);
			const end = () => process.exit(128 + constants.signals.SIGINT);
			if (!(process.listenerCount("SIGINT") > 0)) process.once("SIGINT", end);
			refresh = () => {
				if (spinner.isSpinning) spinner.text = text();
			};
			const start = setTimeout(() => spinner.start(text()), silentFor);
			const clock = setInterval(refresh, 1e3);
			try {
				return await work((how) => {
					told = how;
					refresh();
				});
			} finally {
				clearTimeout(start);
				clearInterval(clock);
				refresh = () => void 0;
				process.off("exit", stop);
				process.off("SIGINT", end);
				stop();
			}
		}
	};
}
// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};
// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: Infinity,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? Infinity;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};
// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: Infinity,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};
// node_modules/fast-wrap-ansi/lib/main.js
const ESC = "\x1B";
const CSI = "";
const END_CODE = 39;
const ANSI_ESCAPE_BELL = "\x07";
const ANSI_CSI = "[";
const ANSI_OSC = "]";
const ANSI_SGR_TERMINATOR = "m";
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
const getClosingCode = (openingCode) => {
	if (openingCode >= 30 && openingCode <= 37) return 39;
	if (openingCode >= 90 && openingCode <= 97) return 39;
	if (openingCode >= 40 && openingCode <= 47) return 49;
	if (openingCode >= 100 && openingCode <= 107) return 49;
	if (openingCode === 1 || openingCode === 2) return 22;
	if (openingCode === 3) return 23;
	if (openingCode === 4) return 24;
	if (openingCode === 7) return 27;
	if (openingCode === 8) return 28;
	if (openingCode === 9) return 29;
	if (openingCode === 0) return 0;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
	const characters = word[Symbol.iterator]();
	let isInsideEscape = false;
	let isInsideLinkEscape = false;
	let lastRow = rows.at(-1);
	let visible = lastRow === void 0 ? 0 : fastStringWidth(lastRow);
	let currentCharacter = characters.next();
	let nextCharacter = characters.next();
	let rawCharacterIndex = 0;
	while (!currentCharacter.done) {
		const character = currentCharacter.value;
		const characterLength = fastStringWidth(character);
		if (visible + characterLength <= columns) rows[rows.length - 1] += character;
		else {
			rows.push(character);
			visible = 0;
		}
		if (character === ESC || character === CSI) {
			isInsideEscape = true;
			isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
		}
		if (isInsideEscape) {
			if (isInsideLinkEscape) {
				if (character === ANSI_ESCAPE_BELL) {
					isInsideEscape = false;
					isInsideLinkEscape = false;
				}
			} else if (character === ANSI_SGR_TERMINATOR) isInsideEscape = false;
		} else {
			visible += characterLength;
			if (visible === columns && !nextCharacter.done) {
				rows.push("");
				visible = 0;
			}
		}
		currentCharacter = nextCharacter;
		nextCharacter = characters.next();
		rawCharacterIndex += character.length;
	}
	lastRow = rows.at(-1);
	if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) rows[rows.length - 2] += rows.pop();
};
const stringVisibleTrimSpacesRight = (string) => {
	const words = string.split(" ");
	let last = words.length;
	while (last) {
		if (fastStringWidth(words[last - 1])) break;
		last--;
	}
	if (last === words.length) return string;
	return words.slice(0, last).join(" ") + words.slice(last).join("");
};
const exec = (string, columns, options = {}) => {
	if (options.trim !== false && string.trim() === "") return "";
	let returnValue = "";
	let escapeCode;
	let escapeUrl;
	const words = string.split(" ");
	let rows = [""];
	let rowLength = 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (options.trim !== false) {
			const row = rows.at(-1) ?? "";
			const trimmed = row.trimStart();
			if (row.length !== trimmed.length) {
				rows[rows.length - 1] = trimmed;
				rowLength = fastStringWidth(trimmed);
			}
		}
		if (index !== 0) {
			if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
				rows.push("");
				rowLength = 0;
			}
			if (rowLength || options.trim === false) {
				rows[rows.length - 1] += " ";
				rowLength++;
			}
		}
		const wordLength = fastStringWidth(word);
		if (options.hard && wordLength > columns) {
			const remainingColumns = columns - rowLength;
			const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
			if (Math.floor((wordLength - 1) / columns) < breaksStartingThisLine) rows.push("");
			wrapWord(rows, word, columns);
			rowLength = fastStringWidth(rows.at(-1) ?? "");
			continue;
		}
		if (rowLength + wordLength > columns && rowLength && wordLength) {
			if (options.wordWrap === false && rowLength < columns) {
				wrapWord(rows, word, columns);
				rowLength = fastStringWidth(rows.at(-1) ?? "");
				continue;
			}
			rows.push("");
			rowLength = 0;
		}
		if (rowLength + wordLength > columns && options.wordWrap === false) {
			wrapWord(rows, word, columns);
			rowLength = fastStringWidth(rows.at(-1) ?? "");
			continue;
		}
		rows[rows.length - 1] += word;
		rowLength += wordLength;
	}
	if (options.trim !== false) rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
	const preString = rows.join("\n");
	let inSurrogate = false;
	for (let i = 0; i < preString.length; i++) {
		const character = preString[i];
		returnValue += character;
		if (!inSurrogate) {
			inSurrogate = character >= "\ud800" && character <= "\udbff";
			if (inSurrogate) continue;
		} else inSurrogate = false;
		if (character === ESC || character === CSI) {
			GROUP_REGEX.lastIndex = i + 1;
			const groups = GROUP_REGEX.exec(preString)?.groups;
			if (groups?.code !== void 0) {
				const code = Number.parseFloat(groups.code);
				escapeCode = code === END_CODE ? void 0 : code;
			} else if (groups?.uri !== void 0) escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
		}
		if (preString[i + 1] === "\n") {
			if (escapeUrl) returnValue += wrapAnsiHyperlink("");
			const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
			if (escapeCode && closingCode) returnValue += wrapAnsiCode(closingCode);
		} else if (character === "\n") {
			if (escapeCode && getClosingCode(escapeCode)) returnValue += wrapAnsiCode(escapeCode);
			if (escapeUrl) returnValue += wrapAnsiHyperlink(escapeUrl);
		}
	}
	return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
	return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}
// src/commands/terminal/wrapping.ts
const narrowest = 30;
function wrapped(text, columns) {
	if (columns === void 0 || columns < narrowest) return text;
	return text.split("\n").map((line) => wrappedLine(line, columns)).join("\n");
}
const colour = /\u001b\[[\d;]*m/g;
const lineStart = /^((?:\u001b\[[\d;]*m)*)( *)(\d+\. |(?:\u001b\[[\d;]*m)*[a-z]+(?:\u001b\[[\d;]*m)* {2,})?/;
function wrappedLine(line, columns) {
	const fits = !wrapAnsi(line, columns, { trim: false }).includes("\n");
	const [all = "", colours = "", blanks = "", label = ""] = lineStart.exec(line) ?? [];
	const hanging = " ".repeat(Math.min(blanks.length + (label.replace(colour, "").length || 2), columns / 2));
	if (fits) return line;
	const begin = `${blanks}${label}`;
	return wrapAnsi(`${colours}${line.slice(all.length)}`, columns - hanging.length).split("\n").map((part, index) => `${index === 0 ? begin : hanging}${part}`).join("\n");
}
// src/commands/terminal/console.ts
function processTerminal(options, changed) {
	const { env } = process;
	const forRunner = env.GITHUB_ACTIONS === "true" ? withoutCommands : (text) => text;
	const secrets = [
		env.LAUNCHDARKLY_ACCESS_TOKEN,
		env.LAUNCHDARKLY_READER_TOKEN,
		env.GITHUB_TOKEN
	];
	const redact = redactor(secrets.map((secret = "") => secret));
	const progress = progressLine(() => options().quiet !== true && isWatched());
	const paint = import_picocolors.default.createColors(true);
	const cleaned = (text, stream) => forRunner(redact(isColoured(stream, options(), env) ? text : stripVTControlCharacters(text)));
	const lines = (text, stream) => wrapped(cleaned(text, stream), stream.isTTY ? stream.columns : void 0);
	const err = (text) => void process.stderr.write(lines(text, process.stderr));
	return {
		out: (text) => void process.stdout.write(redact(text)),
		talk: (text) => void process.stdout.write(lines(text, process.stdout)),
		document: (text) => void process.stdout.write(cleaned(text, process.stdout)),
		err,
		say: (text) => {
			if (options().quiet !== true) err(text);
		},
		sayCommand: (command) => {
			if (options().quiet !== true) process.stderr.write(`${forRunner(redact(command))}\n`);
		},
		onRequest: (event) => {
			progress.onRequest(event);
			if (options().verbose === true) err(paint.dim(`${requestLine(event)}\n`));
		},
		get isQuiet() {
			return options().quiet === true;
		},
		changed,
		progress,
		redact,
		environment: env,
		get workingDirectory() {
			return currentDirectory();
		},
		paint,
		get width() {
			return process.stdout.isTTY ? process.stdout.columns : void 0;
		},
		ask: async (question) => process.stdin.isTTY ? answerTo(question) : void 0
	};
}
function isColoured({ isTTY }, { color }, env) {
	if (color === false || env.NO_COLOR) return false;
	return Boolean(env.FORCE_COLOR) || isTTY && env.TERM !== "dumb";
}
function isWatched() {
	return process.stderr.isTTY === true && process.env.TERM !== "dumb" && process.env.CI === void 0;
}
function requestLine(event) {
	const milliseconds = (time) => `${Math.round(time)} ms`;
	if (event.kind === "wait") return `waiting for the rate limit, ${milliseconds(event.pause)}`;
	const request = `${event.method} ${visible(event.path)}`;
	if (event.kind === "again") return `${request} again in ${milliseconds(event.pause)}`;
	return `${request} ${event.status ?? "no answer"} ${milliseconds(event.took)}`;
}
function currentDirectory() {
	try {
		return process.cwd();
	} catch {
		throw new ExpectedError("The working directory is not there any more, or can't be read.", "Change into a directory that is there, and run this again.");
	}
}
async function answerTo(question) {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	const close = () => lines.close();
	process.once("SIGINT", close);
	const closed = new Promise((resolve) => lines.once("close", () => resolve(void 0)));
	try {
		const answer = await Promise.race([lines.question(brokenAtWords(question)), closed]);
		if (answer === void 0) process.stderr.write("\n");
		return answer ?? "";
	} finally {
		process.off("SIGINT", close);
		close();
	}
}
function brokenAtWords(question) {
	const { isTTY, columns } = process.stderr;
	return `${wrapped(question.trimEnd(), isTTY ? columns : void 0)} `;
}
// src/reporting/excerpt.ts
const mostBeside = 1e3;
function excerptLines(position, { lineOf, width }, paint) {
	const line = lineOf(position)?.trimEnd();
	if (line === void 0 || line === "") return [];
	const at = Math.min(position.column - 1, line.length);
	const begin = Math.max(0, at - mostBeside);
	const before = visible(line.slice(begin, at));
	const after = visible(line.slice(at, at + mostBeside));
	const number = String(position.line);
	const { text, column } = cut(before, after, width - number.length - 5, begin > 0, at + mostBeside < line.length);
	return [`  ${paint.dim(`${number} │`)} ${text}`, `  ${" ".repeat(number.length)} ${paint.dim("│")} ${" ".repeat(column)}${paint.red("^")}`];
}
function cut(before, after, room, isCutBefore, isCutAfter) {
	const [left, right] = [widthOf(before), widthOf(after)];
	if (left + right <= room && !isCutBefore && !isCutAfter) return {
		text: before + after,
		column: left
	};
	const half = Math.floor(room / 2);
	const shownRight = fitting(after, Math.max(half, room - left), isCutAfter);
	const shownLeft = fitting(before, Math.max(0, room - Math.max(widthOf(shownRight), 1)), isCutBefore, true);
	return {
		text: shownLeft + shownRight,
		column: widthOf(shownLeft)
	};
}
function fitting(text, room, isCut, fromEnd = false) {
	const shown = [];
	let width = 0;
	const isWhole = !isCut && widthOf(text) <= room;
	for (const character of fromEnd ? charactersFromEnd(text) : charactersOf(text)) {
		width += widthOf(character);
		if (width > (isWhole ? room : room - 1)) break;
		shown.push(character);
	}
	if (!isWhole && room > 0) shown.push("…");
	return (fromEnd ? shown.reverse() : shown).join("");
}
let segmenter;
function segmentsOf(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return segmenter.segment(text);
}
function* charactersOf(text) {
	for (const { segment } of segmentsOf(text)) yield segment;
}
function* charactersFromEnd(text) {
	const segments = segmentsOf(text);
	for (let last = segments.containing(text.length - 1); last; last = segments.containing(last.index - 1)) yield last.segment;
}
function widthOf(text) {
	return fastStringWidth(text);
}
// src/reporting/text.ts
function planText(plan, paint, about = "command line", lines) {
	const errors = plan.diagnostics.filter(isError);
	const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
	const unmanaged = unmanagedWords(plan);
	return `${[
		diagnosticsText(errors, paint, lines),
		...stopsOf(plan, about).map((stops) => stopsText(stops, paint)),
		...byUrgency(plan.operations).map((operation) => operationText(operation, plan, paint, about)),
		...unfitting(plan).map((templateCheck) => templateCheckText(templateCheck, true).join("\n")),
		plan.operations.some(forecastOf) ? paint.dim(assumption(plan)) : "",
		takenFromProfile(plan) === "" ? "" : paint.dim(takenFromProfile(plan)),
		diagnosticsText(others, paint, lines),
		plan.unchanged.map(({ key, target, reason }) => paint.dim(`  ${visible(key)}${target === void 0 ? "" : ` ${visible(targetName(target))}`}: ${visible(reason)}`)).join("\n"),
		unmanaged === "" ? "" : paint.dim(unmanaged),
		paint.bold(lastLine(plan, errors.length, about))
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function lastLine(plan, errors, about) {
	if (errors > 0 && plan.operations.length === 0) return `Not planned: ${counted(errors, "error")}.`;
	if (about !== "drift" && about !== "no drift") return `Plan ${plan.hash}: ${headline(plan)}.`;
	const { state, meaning } = statusWords(plan, void 0, about);
	return `${state}${meaning}`;
}
function stopsText({ verb, guards, allowing }, paint) {
	return [...guards.map(({ code, message, hint, operations }) => `${paint.yellow(verb)} ${operationsText(operations)}${visible(message)} ${paint.dim(`[${code}]`)}\n  ${visible(hint)}`), ...allowing === void 0 ? [] : [`${visible(allowing.how)} ${paint.bold(allowing.line ?? "")}`]].join("\n");
}
const mostNamed = 10;
function operationsText(operations) {
	const [first, ...others] = operations;
	if (first === void 0) return "";
	if (others.length === 0) return `${visible(first)}: `;
	const more = operations.length > mostNamed ? [`  and ${operations.length - mostNamed} more`] : [];
	const names = operations.slice(0, mostNamed).map((operation) => `  ${visible(operation)}`);
	return `${operations.length} operations:\n${[...names, ...more].join("\n")}\n  `;
}
function operationText(operation, plan, paint, about) {
	const colour = operation.kind === "delete" ? paint.red : operation.kind === "create" || operation.kind === "adopt" ? paint.green : paint.yellow;
	const stopped = operation.blockedBy.length > 0 ? paint.yellow(` ${isWaiting(operation) ? "waiting" : "stopped"}: ${operation.blockedBy.join(", ")}`) : "";
	const name = withNames(operation.names, visible);
	const isLeft = operation.undone === true && plan.unrecorded !== true && splitsUndone(about);
	return [
		`${colour(`${operationSigns[operation.kind]} ${operation.kind}`)} ${paint.bold(visible(operation.name))} ${visible(targetWords(operation))} ${paint.dim(`(${visible(operation.key)}, ${visible(operation.position.file)}:${operation.position.line})`)}${stopped}`,
		`    ${isLeft ? "Left undone by an earlier apply. " : ""}${visible(operation.reason)}`,
		...operation.notes.map((note) => `    ${visible(note)}`),
		...operation.kind === "replace" ? operation.changes.map((change) => `    ${changeWords(change, name, plan.timeZone)}`) : [],
		...stageLines(operation, plan, paint),
		...templateChecksOf(operation, plan).flatMap((templateCheck) => templateCheckText(templateCheck, false).map((line) => `    ${line}`))
	].join("\n");
}
function stageLines(operation, plan, paint) {
	const name = withNames(operation.names, visible);
	const forecast = forecastOf(operation);
	const unknown = unknownKindsWords(forecast, visible);
	const stages = (stagesOf(operation) ?? []).flatMap((stage, index) => {
		const { when, what } = stageWords(stage, name, plan.timeZone);
		const stageForecast = forecast?.stages[index];
		const earliest = stageForecast === void 0 ? "" : earliestWords(stageForecast, plan).join(", ");
		return [`    ${index + 1}. ${visible(stageName(stage, index))}: ${hasRun(operation, index) ? "has run" : when} → ${what}${thenWords(forecast, index, paint)}`, ...earliest === "" ? [] : [paint.dim(`       ${earliest}`)]];
	});
	return [
		...forecast === void 0 ? [] : [paint.dim(`    now: ${servedWords(forecast.now, visible)}`)],
		...stages,
		...unknown === "" ? [] : [`    ${unknown}`]
	];
}
function thenWords(forecast, index, paint) {
	const stage = forecast?.stages[index];
	if (forecast === void 0 || stage === void 0 || stage.hasRun) return "";
	if (stage.failure !== void 0) return ` ${paint.red("fails")}: ${visible(stage.failure)}`;
	if (stage.earliest === void 0) return ` ${paint.red("never runs")}`;
	const doubt = stage.mayFail === void 0 ? "" : ` ${paint.yellow("may fail")}: ${visible(stage.mayFail)}`;
	return stage.served === void 0 ? "" : `${paint.dim(` (then ${servedWords(stage.served, visible, servedBefore(forecast, index))})`)}${doubt}`;
}
function templateCheckText(templateCheck, withTarget) {
	const rows = templateCheck.parameters.map((parameter) => `  ${visible(parameter.stage)}, ${partWords(parameter, visible)}: ${visible(parameter.templateValue)} → ${verdict(parameter, visible, visible)}`);
	return [templateCheckTitle(templateCheck, withTarget, visible, visible), ...rows];
}
function outcomeText(outcome, { number, of }, paint) {
	const count = number > of ? "" : `${String(number).padStart(String(of).length)}/${of} `;
	const more = outcome.status === "done" ? `: ${visible(outcome.message)}` : "";
	return `${count}${paintedWord(outcome, paint)} ${visible(outcome.operation)}${more}\n`;
}
function outcomesText(outcomes, paint) {
	return `${[...worstFirst(outcomes).filter((outcome) => outcomeWord(outcome) !== "done").map((outcome) => {
		const { operation, message, hint, request } = outcome;
		return [`${paintedWord(outcome, paint)} ${visible(operation)}: ${visible(message)}`, ...[hint, request].flatMap((more) => more === void 0 ? [] : [`  ${visible(more)}`])].join("\n");
	}), paint.bold(`Applied: ${outcomeHeadline(outcomes)}.`)].join("\n")}\n`;
}
function paintedWord(outcome, paint) {
	const colours = {
		done: paint.green,
		failed: paint.red,
		unknown: paint.red,
		skipped: paint.yellow,
		pending: paint.yellow
	};
	return (outcome.doubled ? paint.red : colours[outcome.status])(outcomeWord(outcome));
}
function diagnosticsText(diagnostics, paint, lines) {
	const colours = {
		error: paint.red,
		warning: paint.yellow,
		notice: paint.dim
	};
	let hasExcerpt = false;
	return fewDiagnostics(diagnostics).map(({ severity, code, message, hint, position, request }) => {
		const place = position === void 0 ? "" : `${visible(position.file)}:${position.line}:${position.column}: `;
		const excerpt = position === void 0 || lines === void 0 ? [] : excerptLines(position, lines, paint);
		hasExcerpt ||= excerpt.length > 0;
		const more = [hint, request].flatMap((line) => line === void 0 ? [] : [`  ${visible(line)}`]);
		return [
			`${place}${colours[severity](severity)}: ${visible(message)} ${paint.dim(`[${code}]`)}`,
			...excerpt,
			...more
		].join("\n");
	}).join(hasExcerpt ? "\n\n" : "\n");
}
// src/repository/revisions/git.ts
async function repositoryRoot(directory) {
	try {
		return (await git(directory, ["rev-parse", "--show-toplevel"])).toString().trim();
	} catch (error) {
		if (!(error instanceof ExpectedError && /not a git repository/i.test(error.message))) throw error;
		if (process.env.GIT_DIR !== void 0) throw error;
		const there = await gitAbove(directory);
		if (there === void 0) return void 0;
		throw new ExpectedError(`Git can't use ${there}. ${error.message}`, error.hint);
	}
}
async function gitAbove(directory) {
	const path = join(directory, ".git");
	if (await isThere(path)) return path;
	const above = dirname(directory);
	const ceilings = process.env.GIT_CEILING_DIRECTORIES?.split(delimiter) ?? [];
	return above === directory || ceilings.includes(above) ? void 0 : gitAbove(above);
}
function isThere(path) {
	return lstat(path).then(() => true, (error) => error.code !== "ENOENT");
}
async function workTreeAbove(directory) {
	if (steering.some((name) => process.env[name] !== void 0)) return repositoryRoot(directory);
	const git = join(directory, ".git");
	if (await Promise.any([access(join(git, "HEAD")), readFile(git)]).then(() => true, () => false)) return directory;
	const above = dirname(directory);
	return above === directory ? void 0 : workTreeAbove(above);
}
const steering = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_CEILING_DIRECTORIES"
];
async function originName(root) {
	const url = await originUrl(root);
	return url === void 0 ? void 0 : repositoryName(url);
}
async function originUrl(root) {
	return (await attempt(root, [
		"remote",
		"get-url",
		"origin"
	]))?.trim();
}
function repositoryName(url) {
	const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url)?.[1] ?? /^[^/:]{2,}:(?!\/\/)(.+)$/.exec(url)?.[1] ?? "";
	const [name] = /^[\w.-]+\/[\w.-]+$/.exec(path.replace(/^\/|\/$/g, "").replace(/\.git$/, "")) ?? [];
	return name;
}
async function attempt(directory, args) {
	try {
		return (await git(directory, args)).toString();
	} catch {
		return;
	}
}
function fromHere(environment) {
	return Object.fromEntries([
		"GIT_DIR",
		"GIT_WORK_TREE",
		"GIT_COMMON_DIR"
	].flatMap((name) => environment[name] === void 0 ? [] : [[name, resolve(environment[name])]]));
}
function git(directory, args, { input, environment, timeout = 0 } = {}) {
	return new Promise((resolve, reject) => {
		const child = execFile("git", args, {
			cwd: directory,
			encoding: "buffer",
			maxBuffer: 536870912,
			timeout,
			env: {
				...process.env,
				...fromHere(process.env),
				LC_ALL: "C",
				...environment
			}
		}, (error, stdout, stderr) => {
			if (error === null) resolve(stdout);
			else if (error.code === "ENOENT") reject(new ExpectedError("git is needed, and there is none on the PATH.", "Install git."));
			else reject(failure(`git ${args[0]} failed:`, stderr.toString().trim() || error.message));
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	});
}
function failure(what, reason) {
	const [first = ""] = reason.split("\n");
	const path = /dubious ownership in repository at '(.+)'/.exec(first)?.[1];
	if (path !== void 0) return new ExpectedError(`${what} ${first}`, `The repository belongs to another user than this runs as. Run it as that user; or, if you trust what is in there, run \`git config --global --add safe.directory ${path}\`.`);
	const [, hint = "That is git's own reason; `git status` in the same directory may say more."] = hints.find(([pattern]) => pattern.test(reason)) ?? [];
	return new ExpectedError(`${what} ${reason}`, hint);
}
const hints = [[/must be run in a work tree/, "A bare repository, or git's own directory, holds no files to read: run this in a clone of it, or in a work tree that `git worktree add` makes."], [/not a git repository/i, "What `.git` or GIT_DIR names is no repository, or not there any more: `git worktree repair` in the main work tree mends a moved one, a container needs that one mounted, too; else clone it anew."]];
// src/repository/records/git-records.ts
function gitRecords(root) {
	const planned = /* @__PURE__ */ new Map();
	const before = /* @__PURE__ */ new Map();
	let common;
	const pathsOf = async (owner) => {
		common ??= commonDirectory(root);
		const path = resolve(await common, "ld-sync", encodeURIComponent(owner));
		return {
			record: `${path}.json`,
			journal: `${path}.journal`
		};
	};
	const write = (record) => unlessRefused(() => put(record));
	const put = async (record) => {
		const { record: path } = await pathsOf(record.owner);
		const others = (await readRecords(path)).filter((one) => !isCovered(one, record));
		await putText(path, `${JSON.stringify([record, ...others], null, 2)}\n`);
		return [];
	};
	return {
		async read(owners, environments) {
			const found = {
				records: [],
				diagnostics: []
			};
			const groups = [];
			const ofEveryJob = [];
			for (const owner of owners) {
				const paths = await pathsOf(owner);
				planned.set(owner, await lyingAt(paths));
				const left = await leftBehind(paths.journal);
				if (left !== void 0) found.diagnostics.push(endedBefore(paths.journal));
				const all = [...left === void 0 ? [] : [left], ...await readRecords(paths.record)];
				const records = all.filter((record) => speaksOf(record, environments));
				if (records.includes("unreadable")) found.diagnostics.push(unreadable(paths.record));
				const at = all.some(isUnderstood) ? await leftAt(left === void 0 ? paths.record : paths.journal) : 0;
				groups.push(groupOf(owner, records, at));
				ofEveryJob.push(groupOf(owner, all, at));
			}
			return {
				...found,
				records: inOwnersOrder(groups),
				ofTemplates: newestOfEach(inOwnersOrder(ofEveryJob))
			};
		},
		write,
		async withdraw({ owner }) {
			const { record } = await pathsOf(owner);
			if (before.has(owner)) await putText(record, before.get(owner));
		},
		begin: (entry, documents) => unlessRefused(async () => {
			const { owner } = entry.draft;
			const { record, journal } = await pathsOf(owner);
			await requireEnded(journal);
			for (const [name, there] of planned) if (there !== await lyingAt(await pathsOf(name))) throw overtaken();
			const left = await leftBehind(journal);
			if (left !== void 0) await write(left);
			await rm(journal, { force: true });
			const needed = revisionsOf(beginRecord(entry.draft));
			const begun = {
				...entry,
				draft: withHead(entry.draft, await commitDocuments(root, documents, owner, needed))
			};
			before.set(owner, await textOf(record));
			await write(beginRecord(begun.draft));
			const opened = await openJournal(journal, begun);
			opened.noteBegun();
			return {
				entry: begun,
				journal: opened
			};
		})
	};
}
async function lyingAt({ record, journal }) {
	const at = (path) => readFile(path, "utf8").catch(({ code }) => ({ code }));
	return JSON.stringify(await Promise.all([at(record), at(journal)]));
}
function overtaken() {
	return new ExpectedError("Another apply has been carried out in this repository since this one was planned. Nothing was sent.", "Run it again: it is planned with what that one has done.");
}
async function textOf(path) {
	return readFile(path, "utf8").catch((error) => {
		if (error.code === "ENOENT" || error.code === "EISDIR") return void 0;
		throw error;
	});
}
async function unlessRefused(keep) {
	try {
		return await keep();
	} catch (error) {
		if (!(error instanceof Error && "code" in error && "path" in error)) throw error;
		throw new ExpectedError(`The record of the apply can't be kept: ${error.message}.`, "See to it that there is room and that the file can be written, and apply again: what was done is found as done.");
	}
}
async function leftBehind(path) {
	try {
		const journal = await readJournal(path);
		return journal && finishRecord(journal.entry.draft, journal.outcomes, journal.deleting, journal.creating);
	} catch {
		return;
	}
}
async function requireEnded(path) {
	const { entry, pid } = await readJournal(path).catch(() => void 0) ?? {};
	if (entry === void 0 || pid === void 0 || entry.draft.run !== hostname() || !isAlive(pid)) return;
	throw new ExpectedError(`Another apply is under way in this repository: process ${pid}.`, `Wait for it, or end it. If that process is another program, write \`0\` in the place of its \`pid\` in ${path}.`);
}
async function leftAt(path) {
	const { mtimeMs } = await stat(path);
	return mtimeMs;
}
function groupOf(owner, records, at) {
	const newest = records.find(isUnderstood);
	return {
		owner,
		records: records.map((record) => record === "unreadable" ? record : {
			record,
			isProved: true
		}),
		newest: newest && {
			record: newest,
			at
		}
	};
}
function isUnderstood(record) {
	return record !== "unreadable";
}
function isCovered(older, newer) {
	if (newer.environments === void 0) return true;
	return older !== "unreadable" && (older.environments?.every((name) => covers(newer, name)) ?? false);
}
async function readRecords(path) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		return error.code === "ENOENT" ? [] : ["unreadable"];
	}
	const value = parsed(text);
	return Array.isArray(value) && value.length > 0 ? value.map((one) => parseRecord(one) ?? "unreadable") : ["unreadable"];
}
function endedBefore(journal) {
	return {
		severity: "notice",
		code: "recorded-afterwards",
		message: `The last apply was ended before it could leave its record. What became of it is told by its journal, ${journal}.`
	};
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return pid !== process.pid;
	} catch (error) {
		return error.code === "EPERM";
	}
}
function unreadable(path) {
	return {
		severity: "warning",
		code: "record-unreadable",
		message: `The record of the last apply, ${path}, can't be understood, so it isn't known what was made before.`,
		hint: "Give `--base REVISION`: the revision whose documents LaunchDarkly holds. The next apply writes the record anew."
	};
}
async function putText(path, text) {
	if (text === void 0) return rm(path, { force: true });
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.${randomUUID()}`;
	await writeFile(beside, text);
	await rename(beside, path);
}
async function commonDirectory(root) {
	return resolve(root, (await git(root, ["rev-parse", "--git-common-dir"])).toString().trim());
}
async function commitDocuments(root, { files }, owner, needed) {
	const head = (await attempt(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]))?.trim();
	const message = `Applied to LaunchDarkly as ${owner}`;
	const who = "launchdarkly-workflow-sync <launchdarkly-workflow-sync@localhost>";
	const data = (bytes) => [
		`data ${bytes.length}\n`,
		bytes,
		"\n"
	];
	const stream = [
		`commit refs/ld-sync/${Buffer.from(owner).toString("base64url")}\nmark :1\n`,
		`committer ${who} ${Math.floor(Date.now() / 1e3)} +0000\n`,
		...data(Buffer.from(message)),
		...head === void 0 ? [] : [`from ${head}\n`],
		...(await thoseThere(root, needed)).filter((commit) => commit !== head).map((commit) => `merge ${commit}\n`),
		"deleteall\n",
		...files.flatMap(({ path, bytes }) => [`M 100644 inline ${quoted(path)}\n`, ...data(bytes)]),
		"get-mark :1\n"
	];
	return (await git(root, [
		"fast-import",
		"--quiet",
		"--force"
	], { input: Buffer.concat(stream.map((part) => typeof part === "string" ? Buffer.from(part) : part)) })).toString().trim();
}
async function thoseThere(root, commits) {
	if (commits.length === 0) return [];
	const types = (await git(root, ["cat-file", "--batch-check=%(objecttype)"], { input: Buffer.from(commits.map((commit) => `${commit}\n`).join("")) })).toString().split("\n");
	return commits.filter((_, index) => types[index] === "commit");
}
function quoted(path) {
	return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
// src/repository/git-repository.ts
function gitRepository(root, directory) {
	return {
		snapshot: async (commit, inside = directory) => commit === void 0 ? emptySnapshot : readCommit(root, commit, inside),
		directories: async (commit) => {
			const listing = await git(root, [
				"ls-tree",
				"-r",
				"-z",
				"--name-only",
				"--full-tree",
				commit
			]);
			return directoriesOf(listing.toString().split("\0"));
		},
		records: gitRecords(root)
	};
}
async function readCommit(root, commit, directory) {
	const entries = linesOf(await git(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		"--",
		directory
	])).map(parseEntry);
	const [blocked] = (entries.length > 0 ? entries : await aboveOf(root, commit, directory)).filter(({ path }) => `${directory}/`.startsWith(`${path}/`));
	if (blocked !== void 0) {
		const { path, mode } = blocked;
		return {
			name: commit,
			files: [],
			diagnostics: [mode === "160000" ? submodule(path) : notADirectory(path, mode === "120000")]
		};
	}
	return snapshotOf(commit, entries, (blobs) => readBlobs(root, blobs));
}
async function aboveOf(root, commit, directory) {
	const segments = directory.split("/").slice(0, -1);
	if (segments.length === 0) return [];
	return linesOf(await git(root, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		...segments.map((_, index) => segments.slice(0, index + 1).join("/"))
	])).map(parseEntry).filter(({ mode }) => mode !== "040000");
}
async function leftOut(root, directory) {
	const entries = linesOf(await git(root, [
		"ls-files",
		"-z",
		"-t",
		"--stage",
		"--",
		directory
	])).map((line) => ({
		isLeftOut: line.startsWith("S "),
		...parseEntry(line.slice(2))
	}));
	const [first, ...others] = entries.filter(({ isLeftOut, mode }) => isLeftOut && mode !== "160000");
	return [...entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => submodule(path)), ...first === void 0 ? [] : [notCheckedOut(first.path, others.length)]];
}
function linesOf(listing) {
	return listing.toString().split("\0").slice(0, -1);
}
function parseEntry(line) {
	const tab = line.indexOf("	");
	const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
	return {
		mode,
		id,
		path: line.slice(tab + 1)
	};
}
async function readBlobs(root, blobs) {
	if (blobs.length === 0) return [];
	const output = await git(root, ["cat-file", "--batch"], { input: blobs.map(({ id }) => `${id}\n`).join("") });
	let at = 0;
	return blobs.map(({ path }) => {
		const end = output.indexOf("\n", at);
		const size = Number(output.subarray(at, end).toString().split(" ")[2]);
		if (!Number.isSafeInteger(size)) throw new ExpectedError(`git doesn't hold the content of ${path} at base.`, "Fetch the whole history, or give another `--base`.");
		at = end + 1 + size + 1;
		return output.subarray(end + 1, end + 1 + size);
	});
}
// src/repository/revisions/default-branch.ts
async function defaultBranch(root) {
	const asked = await askRemote(root);
	if (asked?.branch !== void 0) return {
		branch: asked.branch,
		from: "remote"
	};
	const fetched = await attempt(root, [
		"symbolic-ref",
		"--short",
		"refs/remotes/origin/HEAD"
	]);
	if (fetched !== void 0) return {
		branch: fetched.trim().replace(/^origin\//, ""),
		from: "fetched"
	};
	const current = await attempt(root, [
		"symbolic-ref",
		"--short",
		"HEAD"
	]);
	return current === void 0 ? void 0 : {
		branch: current.trim(),
		from: "current"
	};
}
async function askRemote(root) {
	if (await attempt(root, [
		"remote",
		"get-url",
		"origin"
	]) === void 0) return void 0;
	const options = await unattended(root);
	const ask = (...args) => git(root, [
		"-c",
		"credential.interactive=false",
		"ls-remote",
		...args
	], options).then(String, () => void 0);
	const head = await ask("--symref", "origin", "HEAD");
	if (head === void 0) return void 0;
	const [, branch] = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(head) ?? [];
	const isThere = /^[0-9a-f]+\tHEAD$/m.test(head);
	if (branch !== void 0 && isThere) return {
		branch,
		isEmpty: false
	};
	const branches = await ask("--heads", "origin");
	return branches === void 0 ? void 0 : { isEmpty: branches.trim() === "" };
}
const mostMilliseconds = 1e4;
async function unattended(root) {
	const ssh = process.env.GIT_SSH_COMMAND ?? (await attempt(root, ["config", "core.sshCommand"]))?.trim() ?? "ssh";
	return {
		timeout: mostMilliseconds,
		environment: {
			GIT_TERMINAL_PROMPT: "0",
			GIT_ASKPASS: "",
			GCM_INTERACTIVE: "never",
			GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes`
		}
	};
}
// src/repository/revisions/base-revision.ts
async function baseRevision(root, given) {
	if (given === "none") return void 0;
	if (given !== void 0) {
		const commit = await attempt(root, [
			"rev-parse",
			"--verify",
			"--quiet",
			`${given}^{commit}`
		]);
		if (commit === void 0) throw new ExpectedError(`There is no revision \`${given}\` here.`, "Fetch it, or give another `--base`.");
		return commit.trim();
	}
	if ((await git(root, ["remote"])).toString().trim() === "") return void 0;
	const known = await attempt(root, [
		"merge-base",
		"HEAD",
		"origin/HEAD"
	]);
	if (known !== void 0) return known.trim();
	const remote = await askRemote(root);
	if (remote?.isEmpty === true) return void 0;
	const mergeBase = remote?.branch === void 0 ? void 0 : await attempt(root, [
		"merge-base",
		"HEAD",
		`refs/remotes/origin/${remote.branch}`
	]);
	if (mergeBase === void 0) throw new ExpectedError("The base isn't known: this repository has a remote, but its default branch is not known here or has nothing in common with HEAD.", "Give `--base REVISION`, or run `git fetch` and `git remote set-head origin --auto`. `--base none` starts from nothing.");
	return mergeBase.trim();
}
// src/repository/revisions/working-tree.ts
async function readWorkingTree(root, directory) {
	const files = [];
	const diagnostics = [];
	let isMissing;
	const unreadable = (path, error) => diagnostics.push({
		severity: "error",
		code: "unreadable",
		message: `It can't be read: ${error instanceof Error ? error.message.replace(/, \w+ '.*'$/, "") : String(error)}.`,
		hint: "Check its permissions.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	});
	async function walk(path) {
		let entries;
		try {
			entries = await readdir(join(root, path), { withFileTypes: true });
		} catch (error) {
			if (path === directory && error instanceof Error && "code" in error && error.code === "ENOENT") {
				isMissing = true;
				return;
			}
			unreadable(path, error);
			return;
		}
		if (entries.some(({ name }) => name === ".git")) {
			diagnostics.push(submodule(path));
			return;
		}
		for (const entry of entries.sort((left, right) => left.name < right.name ? -1 : 1)) {
			const inside = `${path}/${entry.name}`;
			if (entry.isSymbolicLink()) diagnostics.push(symbolicLink(inside));
			else if (entry.isDirectory()) {
				if (isDocumentPath(inside)) diagnostics.push(namedLikeADocument(inside));
				await walk(inside);
			} else if (isDocumentPath(inside)) read(inside);
		}
	}
	function read(path) {
		try {
			const bytes = readRegularFile(join(root, path));
			if (bytes === void 0) diagnostics.push(notAFile(path));
			else files.push({
				path,
				bytes
			});
		} catch (error) {
			unreadable(path, error);
		}
	}
	const name = "working tree";
	const blocked = await standsInTheWay(root, directory);
	if (blocked !== void 0) return {
		name,
		files,
		diagnostics: [blocked]
	};
	await walk(directory);
	return {
		name,
		files,
		diagnostics,
		...present({ isMissing })
	};
}
async function standsInTheWay(root, directory) {
	const segments = directory.split("/");
	for (const [index] of segments.entries()) {
		const path = segments.slice(0, index + 1).join("/");
		const stat = await lstat(join(root, path)).catch(() => void 0);
		if (stat !== void 0 && !stat.isDirectory()) return notADirectory(path, stat.isSymbolicLink());
		if (await lstat(join(root, path, ".git")).catch(() => void 0)) return submodule(path);
	}
}
// src/commands/location.ts
async function locate({ dir }, { workingDirectory, environment }, offline = false) {
	const here = await realpath(workingDirectory);
	const repository = await (offline ? workTreeAbove : repositoryRoot)(here).catch((error) => {
		if (offline && error instanceof ExpectedError) return void 0;
		throw error;
	});
	const root = repository ?? here;
	const directory = relative(root, resolve(here, dir ?? ".launchdarkly")).split(sep).join("/");
	if (directory === "") throw new ExpectedError(`The documents can't lie in ${root} itself.`, "Put them into a directory of their own, such as `.launchdarkly`.");
	if (directory.startsWith("..") && dir === void 0) throw outside(here, root, environment);
	if (directory.startsWith("..")) throw new ExpectedError(`The directory ${dir} is not inside ${root}.`, "Run this inside the repository that holds it.");
	return {
		root,
		directory: dir === void 0 ? await nearest(root, directory) : directory,
		inRepository: repository !== void 0
	};
}
function outside(here, root, environment) {
	const set = ["GIT_DIR", "GIT_WORK_TREE"].filter((name) => environment[name] !== void 0);
	const why = set.length === 0 ? "" : ` (${joined(set, "and")} ${set.length === 1 ? "is" : "are"} set)`;
	const unset = set.length === 0 ? "" : `, or unset ${joined(set, "and")}`;
	return new ExpectedError(`The working directory ${here} is not inside ${root}, which git takes for the work tree${why}.`, `Change into the work tree, or name the documents' directory with \`--dir\`${unset}.`);
}
async function locateExisting(options, terminal, offline = false) {
	const location = await locate(options, terminal, offline);
	const { root, directory } = location;
	if (options.dir === void 0 || await exists(resolve(root, directory))) return location;
	const isAtRoot = await exists(resolve(root, options.dir));
	throw new ExpectedError(`There is no directory ${options.dir}.`, isAtRoot ? `It is looked for from where the command is run: there is one in ${root}.` : "Correct `--dir`.");
}
async function nearest(root, directory) {
	const above = posix.dirname(posix.dirname(directory));
	if (posix.dirname(directory) === "." || await exists(resolve(root, directory))) return directory;
	return nearest(root, posix.join(above, standardDirectory));
}
function exists(path) {
	return lstat(path).then(() => true, () => false);
}
// src/commands/terminal/terminal.ts
function told(diagnostics, { isQuiet }) {
	return diagnostics.filter(({ severity }) => !isQuiet || severity !== "notice");
}
const standardWidth = 120;
function linesIn(files, { redact, width = standardWidth }) {
	const lineOf = linesOf$1(files);
	const shown = /* @__PURE__ */ new Map();
	return {
		width,
		lineOf(position) {
			const line = lineOf(position);
			if (line === void 0) return void 0;
			const isShown = shown.get(line) ?? redact(line) === line;
			shown.set(line, isShown);
			return isShown ? line : void 0;
		}
	};
}
export { Command as C, Argument as S, Option as T, planText as _, readWorkingTree as a, completionScript as b, gitRepository as c, git as d, originName as f, outcomesText as g, outcomeText as h, locateExisting as i, leftOut as l, diagnosticsText as m, told as n, baseRevision as o, originUrl as p, locate as r, defaultBranch as s, linesIn as t, attempt as u, processTerminal as v, CommanderError as w, shells as x, refuseEmpty as y };
