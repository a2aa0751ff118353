import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  mergedRevision
} from "./chunk-JMQGWP3X.js";
import "./chunk-RZW5URZK.js";
import "./chunk-K6FLDYLK.js";
import "./chunk-PZLBSDSO.js";
import {
  locateExisting,
  readWorkingTree
} from "./chunk-LNXY6KEV.js";
import {
  examinationJson,
  examinationText,
  examine
} from "./chunk-YBJGE3H4.js";
import "./chunk-KIZSQ2J3.js";
import "./chunk-VYHTXG2Y.js";
import "./chunk-J57VGKKN.js";
import "./chunk-JDGW4QAB.js";
import "./chunk-6XNIDCXJ.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-SKDZKV3J.js";
import "./chunk-GEOKET3X.js";
import {
  wayToLaunchDarkly
} from "./chunk-JDJJVLCH.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-QDCJYQGH.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-JKHAGMFP.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-QH227UT6.js";
import "./chunk-3PCWVJ4F.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-E4TFHOLW.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import {
  withStatus
} from "./chunk-3NIJBANU.js";
import {
  version
} from "./chunk-SN4WNV3U.js";
import "./chunk-OCDATH5M.js";
import "./chunk-54U6S74Q.js";
import "./chunk-73IXNYS7.js";
import "./chunk-P4PC565R.js";
import "./chunk-SLKKRWOA.js";
import {
  connect
} from "./chunk-CJ3Q4HOQ.js";
import "./chunk-VT6C7H5Q.js";
import "./chunk-UFVM52TC.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/commands/doctor.ts
async function doctor(options, terminal) {
  const { root, directory, inRepository } = await locateExisting(options, terminal, true);
  const { environment } = terminal;
  const { LAUNCHDARKLY_ACCESS_TOKEN: token, LAUNCHDARKLY_API_HOST: host } = environment;
  const way = await wayToLaunchDarkly({ host, token, tokenIn: "LAUNCHDARKLY_ACCESS_TOKEN" }, environment);
  const examination = await terminal.progress.during(
    "Looking at everything",
    () => examine({
      job: options.for,
      inputs: {
        directory,
        scope: "all",
        ...present({ owner: options.owner, repository: environment.GITHUB_REPOSITORY })
      },
      documents: () => readWorkingTree(root, directory),
      workflowFiles: async () => (await readWorkingTree(root, ".github/workflows")).files,
      merged: async () => inRepository ? mergedRevision(root, directory) : void 0,
      way,
      onRequest: terminal.onRequest,
      ...present({ github: githubOf(environment) })
    })
  );
  if (options.format === "json") terminal.out(examinationJson(examination));
  else terminal.talk(examinationText(examination, terminal.paint));
  return withStatus(examination, "not").length > 0 ? 1 : 0;
}
function githubOf(environment) {
  const {
    GITHUB_TOKEN: token = "",
    GITHUB_REPOSITORY = "",
    GITHUB_API_URL: api = "https://api.github.com"
  } = environment;
  const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
  if (token === "" || owner === "" || repo === "") return void 0;
  const secrets = [environment.LAUNCHDARKLY_ACCESS_TOKEN ?? ""].filter((secret) => secret !== "");
  return connect(token, api, { owner, repo }, version, secrets);
}
export {
  doctor
};
