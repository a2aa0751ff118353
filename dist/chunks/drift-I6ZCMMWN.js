import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  readProject
} from "./chunk-S2UGHIZ4.js";
import {
  printPlan,
  readingWords
} from "./chunk-3M4W6B2L.js";
import {
  localClient,
  prepareLocal
} from "./chunk-KPMLRATE.js";
import "./chunk-356ACKOF.js";
import "./chunk-CATQNK5D.js";
import "./chunk-WDS2HRTK.js";
import "./chunk-SCPXQLLQ.js";
import {
  driftOf
} from "./chunk-XKWHW7MY.js";
import {
  makePlan
} from "./chunk-IW6CTMRL.js";
import "./chunk-2ZHW2IXT.js";
import "./chunk-Q3S7ZH5L.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-ZYFNSAFL.js";
import {
  classifyTemplate,
  classifyWorkflow
} from "./chunk-LRIYZ273.js";
import "./chunk-VRTAOFUZ.js";
import "./chunk-HWLFCXPU.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-DVKTTLNV.js";
import "./chunk-LI7NHXDJ.js";
import {
  hasEnded
} from "./chunk-4GVU6TQA.js";
import "./chunk-RQHKKKGQ.js";
import "./chunk-25G273A5.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-ON5KGB66.js";
import "./chunk-XZLGFKAD.js";
import {
  isFailure
} from "./chunk-XNU5ZTTK.js";
import "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
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
import {
  isInvalid
} from "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-P34VQHCV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import {
  visible
} from "./chunk-TOZC3MSG.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import {
  documentName,
  targetName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/planning/decide/orphans.ts
function orphans(search) {
  return [...workflowOrphans(search), ...templateOrphans(search)];
}
function workflowOrphans({ workflows, documents, owners, environments }) {
  const known = new Set(
    documents.workflows.flatMap(
      ({ key, formerKeys, target }) => [key, ...formerKeys].map((name) => documentName(name, target))
    )
  );
  return workflows.flatMap((live) => {
    const { id, name, target } = live;
    const ownership = classifyWorkflow(live, owners);
    const isWanted = environments?.includes(target.environment) ?? true;
    if (ownership.kind !== "ours" || !isWanted || hasEnded(live)) return [];
    const { key } = ownership.marker;
    if (known.has(documentName(key, target))) return [];
    return [orphan(`The workflow \`${name}\` (\`${id}\`) on ${targetName(target)}`, key, "Workflow")];
  });
}
function templateOrphans({ templates, documents, owners }) {
  const known = new Set(documents.templates.flatMap(({ key, formerKeys }) => [key, ...formerKeys]));
  return templates.flatMap((live) => {
    const { key } = live;
    if (classifyTemplate(live, owners).kind !== "ours" || known.has(key)) return [];
    return [orphan(`The template \`${key}\``, key, "WorkflowTemplate")];
  });
}
function orphan(what, key, kind) {
  return {
    severity: "warning",
    code: "orphan",
    message: `${what} was made from the document \`${key}\`, which isn't here any more.`,
    hint: `Delete it in LaunchDarkly if nobody needs it, or bring the ${kind} document back: then it is managed again.`
  };
}

// src/commands/drift.ts
async function drift(options, terminal) {
  const { request, documents } = await prepareLocal({ ...options, scope: "all" }, terminal);
  const client = await localClient(request, terminal);
  const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
  const isValid = !planned.diagnostics.some(isInvalid);
  const found = options.full === true && isValid ? await findOrphans(request, client, terminal) : [];
  const plan = { ...planned, diagnostics: [...planned.diagnostics, ...found] };
  const { hasDrifted, exitCode } = driftOf(plan);
  printPlan(options.format, plan, terminal, documents.files, hasDrifted ? "drift" : "no drift");
  return exitCode;
}
async function findOrphans(request, client, { progress }) {
  const { head, ledger: base, owners, environments, policies } = request;
  const targets = [...head.workflows, ...base.workflows].map(({ target }) => target.project);
  const places = [...head.templates, ...base.templates].flatMap(({ content }) => content?.canonical.project ?? []);
  const projects = [
    .../* @__PURE__ */ new Set([
      ...targets,
      ...places,
      ...policies.defaults.project === void 0 ? [] : [policies.defaults.project]
    ])
  ].sort();
  const workflows = [];
  const missing = [];
  for (const project of projects) {
    const reading = progress.during(
      `Reading ${visible(project)}`,
      (tell) => readProject(
        client,
        { project },
        {
          lookForEnded: "nowhere",
          concurrency: policies.requests.concurrency,
          progress: (done, all) => tell(`${done} of ${all} flags' environments`),
          ...present({ environments })
        }
      )
    );
    try {
      workflows.push(...(await reading).workflows);
    } catch (error) {
      if (!isFailure(error, "not-found")) throw error;
      missing.push(missingProject(project));
    }
  }
  const found = orphans({
    workflows,
    templates: await client.listTemplates(),
    documents: head,
    owners,
    ...present({ environments })
  });
  return [...missing, ...found];
}
function missingProject(project) {
  return {
    severity: "warning",
    code: "no-project",
    message: `LaunchDarkly has no project \`${project}\`, or the token can't see it: nothing was looked for there.`,
    hint: "Check `defaults.project` in workflow-sync.yaml, and which projects the token may view."
  };
}
export {
  drift
};
