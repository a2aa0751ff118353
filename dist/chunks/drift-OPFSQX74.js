import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  printPlan,
  readingWords
} from "./chunk-KWWA6BTD.js";
import {
  readProject
} from "./chunk-WHN4OFGR.js";
import {
  localClient,
  prepareLocal
} from "./chunk-WUTRAGP5.js";
import "./chunk-SCPXQLLQ.js";
import {
  driftOf
} from "./chunk-5VJFS3ME.js";
import {
  makePlan
} from "./chunk-ZHI6GKCT.js";
import {
  classifyTemplate,
  classifyWorkflow
} from "./chunk-BOD32PFP.js";
import "./chunk-OHLYOHSC.js";
import {
  hasEnded
} from "./chunk-3OZQT2TX.js";
import "./chunk-UOUTZY3A.js";
import "./chunk-THGPJVZZ.js";
import "./chunk-JRYY6WJH.js";
import "./chunk-CVXODEBA.js";
import "./chunk-VEDSGSYJ.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-L6RHWGW7.js";
import "./chunk-ON5KGB66.js";
import {
  isFailure
} from "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-GLZT5CBK.js";
import "./chunk-KWHSCD7O.js";
import "./chunk-QAPCU3TB.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-FBXZIEVT.js";
import "./chunk-QH227UT6.js";
import "./chunk-KVFGLAHP.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-DE63RFQ6.js";
import "./chunk-UO7O7T5S.js";
import "./chunk-73IXNYS7.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-4IY6N2B4.js";
import "./chunk-UFVM52TC.js";
import {
  documentName,
  targetName
} from "./chunk-VVFMCWBJ.js";
import "./chunk-IBEZ5BFI.js";
import {
  visible
} from "./chunk-HDOCHTBB.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import {
  isInvalid
} from "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import "./chunk-XEMECXA4.js";
import "./chunk-MMUMCMMQ.js";
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
          lookForEnded: false,
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
