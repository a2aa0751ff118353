import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  examinationAnnotations,
  examine,
  lastLine,
  toldOnce
} from "./chunk-2QZGFZ5N.js";
import "./chunk-KIZSQ2J3.js";
import "./chunk-ZERNI4VB.js";
import "./chunk-ZYFNSAFL.js";
import "./chunk-LRIYZ273.js";
import {
  lineLink
} from "./chunk-DVKTTLNV.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-4GVU6TQA.js";
import "./chunk-RQHKKKGQ.js";
import "./chunk-XNU5ZTTK.js";
import {
  parentsOf
} from "./chunk-37FROLCI.js";
import "./chunk-IMFSTL42.js";
import {
  findingGroups,
  withStatus
} from "./chunk-3NIJBANU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-XKCYZ24P.js";
import {
  readRevision
} from "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import {
  htmlCode,
  sentence
} from "./chunk-V7MYYAC7.js";
import "./chunk-Z265QYZM.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-5CZ4G4KV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/reporting/markdown/examination.ts
function examinationMarkdown(examination, commit, addresses) {
  const told = toldOnce(examination.findings);
  const of = (status) => told.filter((one) => one.status === status);
  const not = withStatus(examination, "not").length;
  const unknown = withStatus(examination, "unknown").length;
  const ok = withStatus(examination, "ok").length;
  const table = (status) => findingTable(of(status), commit, addresses);
  const blocks = [
    "## LaunchDarkly workflows: doctor",
    `${not === 0 ? "**Nothing is wrong**" : `**${not} ${not === 1 ? "is" : "are"} not as ${not === 1 ? "it has" : "they have"} to be**`}: ${counted(ok, "check")} ok${unknown === 0 ? "" : `, ${unknown} not known`}${examination.job === "all" ? "" : `, for \`${examination.job}\``}.`,
    not === 0 ? "" : table("not"),
    unknown === 0 ? "" : `**Not known:**

${table("unknown")}`,
    ok === 0 ? "" : `<details><summary>${counted(ok, "check")} ok</summary>

${table("ok")}

</details>`
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
var icons = { ok: "✅", not: "❌", unknown: "❔" };
function findingTable(findings, commit, addresses) {
  const isOk = findings.every(({ status }) => status === "ok");
  const rows = findings.map(({ status, group, checks, what, why = "", todo = "", position }) => {
    const place = position === void 0 ? "" : `${lineLink(position, commit, addresses, true, htmlCode)} `;
    const names = checks.map((check) => `<sub>${check}</sub>`).join(" ");
    const cells = [
      `${icons[status]} ${findingGroups[group]}`,
      `${place}${sentence(what, htmlCode)} ${names}`,
      ...isOk ? [] : [todo === "" ? "" : sentence(todo, htmlCode)],
      why === "" ? "" : sentence(why, htmlCode)
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["", "What", ...isOk ? [] : ["What to do"], "Why it matters"];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows].join("\n");
}

// src/runner/modes/doctor.ts
async function doctor(job) {
  const { inputs, commit, github, repository, addresses, examined } = job;
  if (examined === void 0) throw new Error("Mode `doctor` was not given what it looks at.");
  const { directory } = inputs;
  const examination = await examine({
    job: examined.job,
    inputs,
    documents: () => repository.snapshot(commit),
    workflowFiles: async () => (await repository.snapshot(commit, ".github/workflows")).files,
    merged: async () => {
      const [first] = await parentsOf(github, commit);
      return readRevision((await repository.snapshot(first)).files, directory, "base");
    },
    way: examined.way,
    github
  });
  const reason = reasonOf(examination);
  return {
    failed: reason !== "",
    message: reason === "" ? "" : `${lastLine(examination)} See the summary.`,
    summary: examinationMarkdown(examination, commit, addresses),
    annotations: examinationAnnotations(examination),
    outputs: { "failure-reason": reason }
  };
}
function reasonOf(examination) {
  const wrong = withStatus(examination, "not");
  if (wrong.length === 0) return "";
  if (wrong.some(({ group, check }) => group === "documents" || check === "names")) return "invalid";
  return wrong.every(({ check }) => check === "host" || check === "rate-limit") ? "unreachable" : "failed";
}
export {
  doctor
};
