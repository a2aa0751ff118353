import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  printPlan,
  readingWords
} from "./chunk-YHFBMSLL.js";
import {
  readProject
} from "./chunk-JXVHX7XR.js";
import {
  localClient,
  prepareLocal
} from "./chunk-JYI5PZ3G.js";
import "./chunk-WUJXVDGO.js";
import "./chunk-OHTTLEFC.js";
import "./chunk-RW4GKN73.js";
import {
  driftOf
} from "./chunk-74VDCYZB.js";
import {
  makePlan
} from "./chunk-GAPUDR4B.js";
import "./chunk-SCPXQLLQ.js";
import {
  classifyTemplate,
  classifyWorkflow,
  hasEnded,
  isFailure
} from "./chunk-63F7WXCY.js";
import "./chunk-WNIRYKCO.js";
import "./chunk-22E6OD23.js";
import "./chunk-ISGITOQG.js";
import "./chunk-L74YZHN7.js";
import "./chunk-T4RXYEBY.js";
import "./chunk-SC55RK3W.js";
import "./chunk-SRAIKGVP.js";
import {
  documentName,
  targetName
} from "./chunk-4UXYGALD.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-TYLOO6J7.js";
import {
  visible
} from "./chunk-MULIXTLL.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-LWQEOXF6.js";
import {
  isError
} from "./chunk-CQGXZTGQ.js";
import "./chunk-4MT6MD7I.js";
import {
  present
} from "./chunk-77JXZZ6V.js";
import "./chunk-PU54HDA6.js";
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
  const isValid = !planned.diagnostics.some(isError);
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
