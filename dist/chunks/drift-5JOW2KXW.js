import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  readProject
} from "./chunk-5X2NM7VF.js";
import {
  printPlan,
  readingWords
} from "./chunk-PSUVDDPQ.js";
import {
  localClient,
  prepareLocal
} from "./chunk-7KAF23KQ.js";
import "./chunk-K6FLDYLK.js";
import "./chunk-PZLBSDSO.js";
import "./chunk-LNXY6KEV.js";
import "./chunk-SCPXQLLQ.js";
import {
  driftOf
} from "./chunk-5VJFS3ME.js";
import {
  makePlan
} from "./chunk-Y4UTW7UW.js";
import "./chunk-BAUAPGXY.js";
import "./chunk-J57VGKKN.js";
import "./chunk-JDGW4QAB.js";
import {
  classifyTemplate,
  classifyWorkflow
} from "./chunk-6XNIDCXJ.js";
import "./chunk-W4OSRJEQ.js";
import "./chunk-OCYYGBPD.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-I65RL5MZ.js";
import {
  hasEnded
} from "./chunk-SKDZKV3J.js";
import "./chunk-GEOKET3X.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-RNVREXDO.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-QDCJYQGH.js";
import "./chunk-ON5KGB66.js";
import {
  isFailure
} from "./chunk-SQZBIQKO.js";
import "./chunk-JKHAGMFP.js";
import "./chunk-KAUJH4ZH.js";
import "./chunk-UYMTNNFC.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-QH227UT6.js";
import "./chunk-3PCWVJ4F.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-E4TFHOLW.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-OCDATH5M.js";
import "./chunk-54U6S74Q.js";
import "./chunk-73IXNYS7.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-P4PC565R.js";
import "./chunk-SLKKRWOA.js";
import {
  documentName,
  targetName
} from "./chunk-VT6C7H5Q.js";
import "./chunk-UFVM52TC.js";
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
import "./chunk-MMUMCMMQ.js";
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
