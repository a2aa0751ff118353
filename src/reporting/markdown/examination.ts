// What `doctor` has found → markdown for a job's summary: what isn't as it has to be and what isn't known as a table each, the rest folded. Pure.
import { type Examination, type FindingStatus, findingGroups, withStatus } from "../../model/examination.ts";
import { counted } from "../../model/values/words.ts";
import { htmlCode, sentence } from "../escaping/markdown.ts";
import type { Addresses } from "../words/addresses.ts";
import { type ToldFinding, toldOnce } from "../words/findings.ts";
import { lineLink } from "./links.ts";

export function examinationMarkdown(examination: Examination, commit: string, addresses?: Addresses): string {
  const told = toldOnce(examination.findings);
  const of = (status: FindingStatus) => told.filter((one) => one.status === status);
  const not = withStatus(examination, "not").length;
  const unknown = withStatus(examination, "unknown").length;
  const ok = withStatus(examination, "ok").length;
  const table = (status: FindingStatus) => findingTable(of(status), commit, addresses);
  const blocks = [
    "## LaunchDarkly workflows: doctor",
    `${not === 0 ? "**Nothing is wrong**" : `**${not} ${not === 1 ? "is" : "are"} not as ${not === 1 ? "it has" : "they have"} to be**`}: ${counted(ok, "check")} ok${unknown === 0 ? "" : `, ${unknown} not known`}${examination.job === "all" ? "" : `, for \`${examination.job}\``}.`,
    not === 0 ? "" : table("not"),
    unknown === 0 ? "" : `**Not known:**\n\n${table("unknown")}`,
    ok === 0 ? "" : `<details><summary>${counted(ok, "check")} ok</summary>\n\n${table("ok")}\n\n</details>`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

const icons = { ok: "✅", not: "❌", unknown: "❔" } as const;

/** What is ok needs nothing done. */
function findingTable(findings: readonly ToldFinding[], commit: string, addresses: Addresses | undefined): string {
  const isOk = findings.every(({ status }) => status === "ok");
  const rows = findings.map(({ status, group, checks, what, why = "", todo = "", position }) => {
    const place = position === undefined ? "" : `${lineLink(position, commit, addresses, true, htmlCode)} `;
    const names = checks.map((check) => `<sub>${check}</sub>`).join(" ");
    const cells = [
      `${icons[status]} ${findingGroups[group]}`,
      `${place}${sentence(what, htmlCode)} ${names}`,
      ...(isOk ? [] : [todo === "" ? "" : sentence(todo, htmlCode)]),
      why === "" ? "" : sentence(why, htmlCode),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["", "What", ...(isOk ? [] : ["What to do"]), "Why it matters"];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows].join("\n");
}
