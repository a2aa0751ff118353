import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  driftOf
} from "./chunk-XKWHW7MY.js";
import {
  prepareJob,
  reportOf,
  resultOf,
  savePlan
} from "./chunk-KDJISD52.js";
import {
  makePlan
} from "./chunk-IW6CTMRL.js";
import "./chunk-2ZHW2IXT.js";
import "./chunk-Q3S7ZH5L.js";
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
import "./chunk-YHDMBPLM.js";
import "./chunk-XNU5ZTTK.js";
import "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
import "./chunk-GPRMHYHO.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-7W55255T.js";
import "./chunk-37FROLCI.js";
import "./chunk-IMFSTL42.js";
import "./chunk-SN4WNV3U.js";
import {
  bodyMarker,
  bodyOf,
  readBody
} from "./chunk-MT4CQHRS.js";
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
import {
  planAnnotations
} from "./chunk-OV3V5SLX.js";
import "./chunk-P34VQHCV.js";
import {
  createOnce,
  isOurs,
  itemsOf,
  tolerateFailure
} from "./chunk-5CZ4G4KV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/github/drift-issue.ts
async function writeDriftIssue(github, instance, report) {
  const { octokit, repository } = github;
  const marker = bodyMarker("drift", instance);
  const { title, hasDrifted } = report;
  const known = await writeInto(github, marker, report);
  if (known !== void 0 || !hasDrifted) return known;
  const body = bodyOf(marker, report);
  const made = await createOnce(
    async () => (await octokit.rest.issues.create({ ...repository, title, body })).data.html_url,
    async () => (await findIssues(github, marker))[0]?.url
  );
  const kept = await writeInto(github, marker, report);
  return { url: kept?.url ?? made, became: "opened" };
}
async function writeInto(github, marker, report) {
  const [first, ...others] = await findIssues(github, marker);
  if (first === void 0) return void 0;
  const written = await update(github, marker, first, report);
  for (const other of others) await closeDouble(github, other, first);
  return written;
}
async function update({ octokit, repository }, marker, { number, url, isOpen, body: existing }, { title, hasDrifted, ...report }) {
  const body = bodyOf(marker, report);
  const change = async (became, fields) => {
    await octokit.rest.issues.update({ ...repository, issue_number: number, title, body, ...fields });
    return { url, became };
  };
  const saysIt = readBody(existing).says(report);
  if (!hasDrifted && !isOpen) return saysIt ? { url, became: "unchanged" } : change("updated", {});
  if (!hasDrifted) return change("closed", { state: "closed", state_reason: "completed" });
  if (saysIt) return { url, became: "unchanged" };
  return isOpen ? change("updated", {}) : change("reopened", { state: "open", state_reason: "reopened" });
}
async function closeDouble({ octokit, repository }, { number }, kept) {
  const body = `This is told in #${kept.number}.
`;
  const fields = { state: "closed", state_reason: "not_planned" };
  await octokit.rest.issues.update({ ...repository, issue_number: number, body, ...fields });
}
async function findIssues(github, marker) {
  const { octokit, repository, login } = github;
  const issues = await itemsOf(
    octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
      ...repository,
      creator: await login(),
      state: "all",
      per_page: 100
    })
  );
  const marked = issues.filter((issue) => issue.pull_request === void 0 && issue.body?.startsWith(marker));
  const ours = await isOurs(
    github,
    marked.map(({ user }) => user?.login)
  );
  return marked.filter((_, index) => ours[index]).map(({ number, body, html_url: url, state }) => ({ number, body: body ?? "", url, isOpen: state === "open" })).sort((left, right) => Number(right.isOpen) - Number(left.isOpen) || left.number - right.number);
}

// src/runner/modes/drift.ts
async function drift(job, connect) {
  const { request } = await prepareJob(job);
  const plan = await makePlan(request, connect(request));
  await savePlan(job, plan);
  const { hasDrifted, exitCode: code } = driftOf(plan);
  const about = hasDrifted ? "drift" : "no drift";
  const issue = code === 1 ? void 0 : await writeIssue(job, plan, about);
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...issue?.problems ?? []] };
  return resultOf({
    plan: whole,
    job,
    code,
    failed: code !== 0,
    annotations: planAnnotations(whole, about),
    commentUrl: issue?.value?.url ?? "",
    about
  });
}
function writeIssue(job, plan, about) {
  const significant = { ...plan, base: "", head: "", unchanged: [], unmanaged: 0 };
  const report = {
    ...reportOf(job, plan, void 0, { about, significant }),
    title: `LaunchDarkly differs from the documents (${plan.instance})`,
    hasDrifted: about === "drift"
  };
  return tolerateFailure(() => writeDriftIssue(job.github, plan.instance, report), {
    what: "The drift could not be written into an issue",
    needed: "issues: write",
    severity: "warning"
  });
}
export {
  drift
};
