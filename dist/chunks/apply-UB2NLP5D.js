import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  planDocument,
  printPlan,
  readingWords
} from "./chunk-3M4W6B2L.js";
import {
  localClient,
  prepareLocal
} from "./chunk-KPMLRATE.js";
import "./chunk-356ACKOF.js";
import "./chunk-CATQNK5D.js";
import {
  outcomeText,
  outcomesText
} from "./chunk-WDS2HRTK.js";
import {
  apply
} from "./chunk-7V2TFNP7.js";
import "./chunk-SCPXQLLQ.js";
import {
  applyExitCode,
  makePlan,
  planExitCode,
  readPlanDigests
} from "./chunk-IW6CTMRL.js";
import "./chunk-2ZHW2IXT.js";
import {
  reviewByHand
} from "./chunk-Q3S7ZH5L.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-ZYFNSAFL.js";
import "./chunk-LRIYZ273.js";
import "./chunk-VRTAOFUZ.js";
import "./chunk-HWLFCXPU.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-DVKTTLNV.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-4GVU6TQA.js";
import "./chunk-RQHKKKGQ.js";
import "./chunk-25G273A5.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-ON5KGB66.js";
import {
  waitsOf
} from "./chunk-XZLGFKAD.js";
import {
  allow,
  asPlanHash,
  restrictTo
} from "./chunk-3NSXBHUU.js";
import "./chunk-XNU5ZTTK.js";
import {
  unblocked
} from "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
import {
  applyEntry,
  leaveRecord
} from "./chunk-XG5HA5FL.js";
import "./chunk-6GT6GDAD.js";
import "./chunk-GPRMHYHO.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-MLGCSUQY.js";
import "./chunk-WWWTCOAT.js";
import "./chunk-7W55255T.js";
import "./chunk-IMFSTL42.js";
import "./chunk-O6XJ4243.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-XKCYZ24P.js";
import "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-V7MYYAC7.js";
import "./chunk-Z265QYZM.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-P34VQHCV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import {
  json,
  visible
} from "./chunk-TOZC3MSG.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError,
  messageOf
} from "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/commands/apply.ts
import { hostname } from "node:os";
async function apply2(options, terminal) {
  if (options.allow !== void 0) asPlanHash(options.allow, "--allow");
  const digests = options.plan === void 0 ? void 0 : await readPlanDigests(options.plan);
  const { gitRecords, documents, ...prepared } = await prepareLocal(options, terminal);
  const { request } = prepared;
  const client = await localClient(request, terminal, "write");
  const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
  const isAllowed = options.allow === planned.hash;
  const allowed = allow(planned, options.allow, "--allow");
  const plan = digests === void 0 ? allowed : restrictTo(allowed, digests);
  if (options.format === "text") printPlan("text", plan, terminal, documents.files);
  const entry = applyEntry(prepared, plan, reviewByHand(planned, isAllowed), hostname());
  const begin = async () => entry === void 0 ? void 0 : gitRecords?.begin(entry, documents);
  const { length: open } = unblocked(plan);
  const isConfirmed = open === 0 || await confirmed(options, open, terminal);
  const begun = isConfirmed ? await begin() : void 0;
  const record = gitRecords && begun && { records: gitRecords, entry: begun.entry };
  if (open === 0 || !isConfirmed) {
    if (record !== void 0) await leaveRecord(record.records, record.entry, []);
    await begun?.journal.close();
    printUnapplied(options.format, plan, terminal);
    if (open > 0) terminal.err("Nothing was sent.\n");
    const code2 = planExitCode(plan);
    return code2 === 2 ? 3 : code2;
  }
  const { progress } = terminal;
  const stop = stopOnSignals(terminal);
  const outcomes = await progress.during("Applying", (tell) => {
    let number = 0;
    const of = plan.operations.length;
    const onOutcome = (outcome) => {
      begun?.journal.note(outcome);
      terminal.say(outcomeText(outcome, { number: ++number, of }, terminal.paint));
      tell(`${Math.min(number, of)} of ${counted(of, "operation")}`);
    };
    tell(`0 of ${counted(of, "operation")}`);
    const patience = waitsOf(request.policies.service);
    const journal = present({ onDelete: begun?.journal.noteDelete, onCreate: begun?.journal.noteCreate });
    return apply(plan, client, request.owners, { listsAgain: true, patience, stop, onOutcome, ...journal });
  });
  if (outcomes.some(({ wrote }) => wrote)) terminal.changed?.();
  printOutcomes(options.format, plan, outcomes, terminal);
  const code = applyExitCode(plan, outcomes);
  if (record === void 0) return code;
  try {
    await leaveRecord(record.records, record.entry, outcomes);
    await begun?.journal.close();
    return code;
  } catch (error) {
    const hint = error instanceof ExpectedError ? `
  ${visible(error.hint ?? "")}` : "";
    terminal.err(`${terminal.paint.red("error")}: ${visible(messageOf(error))}${hint}
`);
    return outcomes.some(({ wrote }) => wrote) ? 4 : 1;
  }
}
function printUnapplied(format, plan, terminal) {
  if (format === "json") terminal.out(`${json({ plan, outcomes: [] })}
`);
  else if (format !== "text") for (const piece of planDocument(format, plan)) terminal.document(piece);
}
function printOutcomes(format, plan, outcomes, terminal) {
  if (format === "json") terminal.out(`${json({ plan, outcomes })}
`);
  else if (format === "text") terminal.talk(`
${outcomesText(outcomes, terminal.paint)}`);
  else for (const piece of planDocument(format, plan, outcomes)) terminal.document(piece);
}
function stopOnSignals({ say }) {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(4);
      say(`${signal}: nothing new begins; what is under way is waited for.
`);
      controller.abort();
    });
  return controller.signal;
}
async function confirmed({ yes, plan }, count, { ask }) {
  if (yes === true || plan !== void 0) return true;
  const answer = await ask(
    `Carry out ${count === 1 ? "this operation" : `these ${count} operations`}? Workflows start when they are created.
Only \`yes\` is taken: `
  );
  if (answer === void 0)
    throw new ExpectedError(
      "There is no terminal to ask at, so nothing was sent.",
      "Give `--yes`, or `--plan FILE` with a plan that was looked at."
    );
  return answer.trim() === "yes";
}
export {
  apply2 as apply
};
