import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  assumption,
  changeWords,
  earliestWords,
  headline,
  partWords,
  servedBefore,
  servedWords,
  splitsUndone,
  stageWords,
  statusWords,
  takenFromProfile,
  templateCheckTitle,
  templateChecksOf,
  unfitting,
  unknownKindsWords,
  unmanagedWords,
  verdict,
  withNames
} from "./chunk-RYBC4EFA.js";
import {
  readRegularFile
} from "./chunk-UVWKHL2H.js";
import {
  isDocumentPath,
  namedLikeADocument,
  notADirectory,
  notAFile,
  submodule,
  symbolicLink
} from "./chunk-BKTNITTN.js";
import {
  outcomeHeadline,
  outcomeWord,
  worstFirst
} from "./chunk-7W55255T.js";
import {
  dist_default
} from "./chunk-TPTWMJEU.js";
import {
  standardDirectory
} from "./chunk-Z265QYZM.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import {
  byUrgency,
  forecastOf,
  hasRun,
  isWaiting,
  operationSigns,
  stagesOf,
  stopsOf,
  targetWords
} from "./chunk-P34VQHCV.js";
import {
  visible,
  withoutTokens
} from "./chunk-TOZC3MSG.js";
import {
  counted,
  joined
} from "./chunk-MMUMCMMQ.js";
import {
  stageName
} from "./chunk-P5D3VQZO.js";
import {
  targetName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/reporting/excerpt.ts
var mostBeside = 1e3;
function excerptLines(position, { lineOf, width }, paint) {
  const line = lineOf(position)?.trimEnd();
  if (line === void 0 || line === "" || withoutTokens(line) !== line) return [];
  const at = Math.min(position.column - 1, line.length);
  const begin = Math.max(0, at - mostBeside);
  const before = visible(line.slice(begin, at));
  const after = visible(line.slice(at, at + mostBeside));
  const number = String(position.line);
  const room = width - number.length - 5;
  const { text, column } = cut(before, after, room, begin > 0, at + mostBeside < line.length);
  return [
    `  ${paint.dim(`${number} │`)} ${text}`,
    `  ${" ".repeat(number.length)} ${paint.dim("│")} ${" ".repeat(column)}${paint.red("^")}`
  ];
}
function cut(before, after, room, isCutBefore, isCutAfter) {
  const [left, right] = [widthOf(before), widthOf(after)];
  if (left + right <= room && !isCutBefore && !isCutAfter) return { text: before + after, column: left };
  const half = Math.floor(room / 2);
  const forRight = Math.max(half, room - left);
  const shownRight = fitting(charactersOf(after), forRight, isCutAfter);
  const forLeft = Math.max(0, room - Math.max(widthOf(shownRight), 1));
  const shownLeft = fitting(charactersOf(before).reverse(), forLeft, isCutBefore, true);
  return { text: shownLeft + shownRight, column: widthOf(shownLeft) };
}
function fitting(characters, room, isCut, isReversed = false) {
  const shown = [];
  let width = 0;
  const isWhole = !isCut && widthOf(characters.join("")) <= room;
  for (const character of characters) {
    width += widthOf(character);
    if (width > (isWhole ? room : room - 1)) break;
    shown.push(character);
  }
  if (!isWhole && room > 0) shown.push("…");
  return (isReversed ? shown.reverse() : shown).join("");
}
var segmenter;
function charactersOf(text) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
function widthOf(text) {
  return dist_default(text);
}

// src/reporting/text.ts
function planText(plan, paint, about = "command line", lines) {
  const errors = plan.diagnostics.filter(isError);
  const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
  const unmanaged = unmanagedWords(plan);
  const blocks = [
    diagnosticsText(errors, paint, lines),
    ...stopsOf(plan, about).map((stops) => stopsText(stops, paint)),
    ...byUrgency(plan.operations).map((operation) => operationText(operation, plan, paint, about)),
    ...unfitting(plan).map((templateCheck) => templateCheckText(templateCheck, true).join("\n")),
    plan.operations.some(forecastOf) ? paint.dim(assumption(plan)) : "",
    takenFromProfile(plan) === "" ? "" : paint.dim(takenFromProfile(plan)),
    diagnosticsText(others, paint, lines),
    plan.unchanged.map(
      ({ key, target, reason }) => paint.dim(
        `  ${visible(key)}${target === void 0 ? "" : ` ${visible(targetName(target))}`}: ${visible(reason)}`
      )
    ).join("\n"),
    unmanaged === "" ? "" : paint.dim(unmanaged),
    paint.bold(lastLine(plan, errors.length, about))
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function lastLine(plan, errors, about) {
  if (errors > 0 && plan.operations.length === 0) return `Not planned: ${counted(errors, "error")}.`;
  if (about !== "drift" && about !== "no drift") return `Plan ${plan.hash}: ${headline(plan)}.`;
  const { state, meaning } = statusWords(plan, void 0, about);
  return `${state}${meaning}`;
}
function stopsText({ verb, guards, allowing }, paint) {
  const lines = guards.map(
    ({ code, message, hint, operations }) => `${paint.yellow(verb)} ${operationsText(operations)}${visible(message)} ${paint.dim(`[${code}]`)}
  ${visible(hint)}`
  );
  return [
    ...lines,
    ...allowing === void 0 ? [] : [`${visible(allowing.how)} ${paint.bold(allowing.line ?? "")}`]
  ].join("\n");
}
var mostNamed = 10;
function operationsText(operations) {
  const [first, ...others] = operations;
  if (first === void 0) return "";
  if (others.length === 0) return `${visible(first)}: `;
  const more = operations.length > mostNamed ? [`  and ${operations.length - mostNamed} more`] : [];
  const names = operations.slice(0, mostNamed).map((operation) => `  ${visible(operation)}`);
  return `${operations.length} operations:
${[...names, ...more].join("\n")}
  `;
}
function operationText(operation, plan, paint, about) {
  const colour = operation.kind === "delete" ? paint.red : operation.kind === "create" || operation.kind === "adopt" ? paint.green : paint.yellow;
  const stopped = operation.blockedBy.length > 0 ? paint.yellow(` ${isWaiting(operation) ? "waiting" : "stopped"}: ${operation.blockedBy.join(", ")}`) : "";
  const name = withNames(operation.names, visible);
  const isLeft = operation.undone === true && plan.unrecorded !== true && splitsUndone(about);
  const lines = [
    `${colour(`${operationSigns[operation.kind]} ${operation.kind}`)} ${paint.bold(visible(operation.name))} ${visible(targetWords(operation))} ${paint.dim(`(${visible(operation.key)}, ${visible(operation.position.file)}:${operation.position.line})`)}${stopped}`,
    `    ${isLeft ? "Left undone by an earlier apply. " : ""}${visible(operation.reason)}`,
    ...operation.notes.map((note) => `    ${visible(note)}`),
    ...operation.kind === "replace" ? operation.changes.map((change) => `    ${changeWords(change, name, plan.timeZone)}`) : [],
    ...stageLines(operation, plan, paint),
    ...templateChecksOf(operation, plan).flatMap(
      (templateCheck) => templateCheckText(templateCheck, false).map((line) => `    ${line}`)
    )
  ];
  return lines.join("\n");
}
function stageLines(operation, plan, paint) {
  const name = withNames(operation.names, visible);
  const forecast = forecastOf(operation);
  const unknown = unknownKindsWords(forecast, visible);
  const stages = (stagesOf(operation) ?? []).flatMap((stage, index) => {
    const { when, what } = stageWords(stage, name, plan.timeZone);
    const stageForecast = forecast?.stages[index];
    const earliest = stageForecast === void 0 ? "" : earliestWords(stageForecast, plan).join(", ");
    return [
      `    ${index + 1}. ${visible(stageName(stage, index))}: ${hasRun(operation, index) ? "has run" : when} → ${what}${thenWords(forecast, index, paint)}`,
      ...earliest === "" ? [] : [paint.dim(`       ${earliest}`)]
    ];
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
  const rows = templateCheck.parameters.map(
    (parameter) => `  ${visible(parameter.stage)}, ${partWords(parameter, visible)}: ${visible(parameter.templateValue)} → ${verdict(parameter, visible, visible)}`
  );
  return [templateCheckTitle(templateCheck, withTarget, visible, visible), ...rows];
}
function outcomeText(outcome, { number, of }, paint) {
  const count = number > of ? "" : `${String(number).padStart(String(of).length)}/${of} `;
  const more = outcome.status === "done" ? `: ${visible(outcome.message)}` : "";
  return `${count}${paintedWord(outcome, paint)} ${visible(outcome.operation)}${more}
`;
}
function outcomesText(outcomes, paint) {
  const undone = worstFirst(outcomes).filter((outcome) => outcomeWord(outcome) !== "done");
  const lines = undone.map((outcome) => {
    const { operation, message, hint, request } = outcome;
    return [
      `${paintedWord(outcome, paint)} ${visible(operation)}: ${visible(message)}`,
      ...[hint, request].flatMap((more) => more === void 0 ? [] : [`  ${visible(more)}`])
    ].join("\n");
  });
  return `${[...lines, paint.bold(`Applied: ${outcomeHeadline(outcomes)}.`)].join("\n")}
`;
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
  const colours = { error: paint.red, warning: paint.yellow, notice: paint.dim };
  let hasExcerpt = false;
  const texts = diagnostics.map(({ severity, code, message, hint, position, request }) => {
    const place = position === void 0 ? "" : `${visible(position.file)}:${position.line}:${position.column}: `;
    const excerpt = position === void 0 || lines === void 0 ? [] : excerptLines(position, lines, paint);
    hasExcerpt ||= excerpt.length > 0;
    const more = [hint, request].flatMap((line) => line === void 0 ? [] : [`  ${visible(line)}`]);
    const first = `${place}${colours[severity](severity)}: ${visible(message)} ${paint.dim(`[${code}]`)}`;
    return [first, ...excerpt, ...more].join("\n");
  });
  return texts.join(hasExcerpt ? "\n\n" : "\n");
}

// src/repository/working-tree.ts
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
async function readWorkingTree(root, directory) {
  const files = [];
  const diagnostics = [];
  let isMissing;
  const unreadable = (path, error) => diagnostics.push({
    severity: "error",
    code: "unreadable",
    message: `It can't be read: ${error instanceof Error ? error.message.replace(/, \w+ '.*'$/, "") : String(error)}.`,
    hint: "Check its permissions.",
    position: { file: path, line: 1, column: 1 }
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
    if (entries.some(({ name: name2 }) => name2 === ".git")) {
      diagnostics.push(submodule(path));
      return;
    }
    for (const entry of entries.sort((left, right) => left.name < right.name ? -1 : 1)) {
      const inside = `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) diagnostics.push(symbolicLink(inside));
      else if (entry.isDirectory()) {
        if (isDocumentPath(inside)) diagnostics.push(namedLikeADocument(inside));
        await walk(inside);
      } else if (isDocumentPath(inside)) await read(inside);
    }
  }
  async function read(path) {
    try {
      const bytes = await readRegularFile(join(root, path));
      if (bytes === void 0) diagnostics.push(notAFile(path));
      else files.push({ path, bytes });
    } catch (error) {
      unreadable(path, error);
    }
  }
  const name = "working tree";
  const blocked = await standsInTheWay(root, directory);
  if (blocked !== void 0) return { name, files, diagnostics: [blocked] };
  await walk(directory);
  return { name, files, diagnostics, ...present({ isMissing }) };
}
async function standsInTheWay(root, directory) {
  const segments = directory.split("/");
  for (const [index] of segments.entries()) {
    const path = segments.slice(0, index + 1).join("/");
    const stat = await lstat(join(root, path)).catch(() => void 0);
    if (stat !== void 0 && !stat.isDirectory()) return notADirectory(path, stat.isSymbolicLink());
    if (await lstat(join(root, path, ".git")).catch(() => void 0)) return submodule(path);
  }
  return void 0;
}

// src/commands/location.ts
import { lstat as lstat2, realpath } from "node:fs/promises";
import { posix, relative, resolve, sep } from "node:path";

// src/repository/git.ts
import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { dirname, join as join2, resolve as resolvePath } from "node:path";
async function repositoryRoot(directory) {
  try {
    return (await git(directory, ["rev-parse", "--show-toplevel"])).toString().trim();
  } catch (error) {
    if (error instanceof ExpectedError && /not a git repository/i.test(error.message)) return void 0;
    throw error;
  }
}
async function workTreeAbove(directory) {
  if (steering.some((name) => process.env[name] !== void 0)) return repositoryRoot(directory);
  const git2 = join2(directory, ".git");
  const isRoot = await Promise.any([access(join2(git2, "HEAD")), readFile(git2)]).then(
    () => true,
    () => false
  );
  if (isRoot) return directory;
  const above = dirname(directory);
  return above === directory ? void 0 : workTreeAbove(above);
}
var steering = ["GIT_DIR", "GIT_WORK_TREE", "GIT_CEILING_DIRECTORIES"];
async function originName(root) {
  const url = await originUrl(root);
  return url === void 0 ? void 0 : repositoryName(url);
}
async function originUrl(root) {
  return (await attempt(root, ["remote", "get-url", "origin"]))?.trim();
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
    return void 0;
  }
}
function fromHere(environment) {
  const names = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"];
  return Object.fromEntries(
    names.flatMap((name) => environment[name] === void 0 ? [] : [[name, resolvePath(environment[name])]])
  );
}
function git(directory, args, { input, environment, timeout = 0 } = {}) {
  return new Promise((resolve2, reject) => {
    const child = execFile(
      "git",
      args,
      {
        cwd: directory,
        encoding: "buffer",
        maxBuffer: 512 * 1024 * 1024,
        timeout,
        env: { ...process.env, ...fromHere(process.env), LC_ALL: "C", ...environment }
      },
      (error, stdout, stderr) => {
        if (error === null) resolve2(stdout);
        else if (error.code === "ENOENT")
          reject(new ExpectedError("git is needed, and there is none on the PATH.", "Install git."));
        else reject(failure(`git ${args[0]} failed:`, stderr.toString().trim() || error.message));
      }
    );
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input);
  });
}
function failure(what, reason) {
  const [first = ""] = reason.split("\n");
  const path = /dubious ownership in repository at '(.+)'/.exec(first)?.[1];
  if (path !== void 0)
    return new ExpectedError(
      `${what} ${first}`,
      `The repository belongs to another user than this runs as. Run it as that user; or, if you trust what is in there, run \`git config --global --add safe.directory ${path}\`.`
    );
  const [, hint = "That is git's own reason; `git status` in the same directory may say more."] = hints.find(([pattern]) => pattern.test(reason)) ?? [];
  return new ExpectedError(`${what} ${reason}`, hint);
}
var hints = [
  [
    /must be run in a work tree/,
    "A bare repository, or git's own directory, holds no files to read: run this in a clone of it, or in a work tree that `git worktree add` makes."
  ],
  [
    /not a git repository/i,
    "What `.git` or GIT_DIR names is no repository, or not there any more: `git worktree repair` in the main work tree mends a moved one; else clone it anew."
  ]
];

// src/commands/location.ts
async function locate({ dir }, { workingDirectory, environment }, offline = false) {
  const here = await realpath(workingDirectory);
  const repository = await (offline ? workTreeAbove : repositoryRoot)(here).catch((error) => {
    if (offline && error instanceof ExpectedError) return void 0;
    throw error;
  });
  const root = repository ?? here;
  const directory = relative(root, resolve(here, dir ?? standardDirectory)).split(sep).join("/");
  if (directory === "")
    throw new ExpectedError(
      `The documents can't lie in ${root} itself.`,
      "Put them into a directory of their own, such as `.launchdarkly`."
    );
  if (directory.startsWith("..") && dir === void 0) throw outside(here, root, environment);
  if (directory.startsWith(".."))
    throw new ExpectedError(
      `The directory ${dir} is not inside ${root}.`,
      "Run this inside the repository that holds it."
    );
  const found = dir === void 0 ? await nearest(root, directory) : directory;
  return { root, directory: found, inRepository: repository !== void 0 };
}
function outside(here, root, environment) {
  const set = ["GIT_DIR", "GIT_WORK_TREE"].filter((name) => environment[name] !== void 0);
  const why = set.length === 0 ? "" : ` (${joined(set, "and")} ${set.length === 1 ? "is" : "are"} set)`;
  const unset = set.length === 0 ? "" : `, or unset ${joined(set, "and")}`;
  return new ExpectedError(
    `The working directory ${here} is not inside ${root}, which git takes for the work tree${why}.`,
    `Change into the work tree, or name the documents' directory with \`--dir\`${unset}.`
  );
}
async function locateExisting(options, terminal, offline = false) {
  const location = await locate(options, terminal, offline);
  const { root, directory } = location;
  if (options.dir === void 0 || await exists(resolve(root, directory))) return location;
  const isAtRoot = await exists(resolve(root, options.dir));
  throw new ExpectedError(
    `There is no directory ${options.dir}.`,
    isAtRoot ? `It is looked for from where the command is run: there is one in ${root}.` : "Correct `--dir`."
  );
}
async function nearest(root, directory) {
  const above = posix.dirname(posix.dirname(directory));
  if (posix.dirname(directory) === "." || await exists(resolve(root, directory))) return directory;
  return nearest(root, posix.join(above, standardDirectory));
}
function exists(path) {
  return lstat2(path).then(
    () => true,
    () => false
  );
}

export {
  planText,
  outcomeText,
  outcomesText,
  diagnosticsText,
  originName,
  originUrl,
  attempt,
  git,
  readWorkingTree,
  locate,
  locateExisting
};
