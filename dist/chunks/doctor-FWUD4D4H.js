import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  wayToLaunchDarkly
} from "./chunk-54KTDNIK.js";
import {
  mergedRevision
} from "./chunk-ALEBO5R5.js";
import "./chunk-53CQBZCD.js";
import {
  recordingHere
} from "./chunk-NYLBTMT5.js";
import "./chunk-BBDBSUT3.js";
import "./chunk-BT5CP7UM.js";
import {
  locateExisting,
  readWorkingTree
} from "./chunk-XCQA3F4A.js";
import {
  examinationJson,
  examinationText,
  examine
} from "./chunk-5WVZPJ4P.js";
import "./chunk-KIZSQ2J3.js";
import "./chunk-W4WYCOBO.js";
import "./chunk-VX6DLMHU.js";
import "./chunk-3X6G5SVW.js";
import "./chunk-SLY7GWJ4.js";
import "./chunk-I6Q7GRW5.js";
import "./chunk-E7HHQ2AB.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-PF6ZAHQX.js";
import "./chunk-GOQWFW7T.js";
import "./chunk-REXFVBQ6.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-ON5KGB66.js";
import "./chunk-TBKAIVKK.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-6GT6GDAD.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-E4TFHOLW.js";
import "./chunk-OYPMGEVG.js";
import "./chunk-7W55255T.js";
import "./chunk-IMFSTL42.js";
import "./chunk-BINKXXRW.js";
import "./chunk-TPTWMJEU.js";
import {
  withStatus
} from "./chunk-3NIJBANU.js";
import {
  version
} from "./chunk-SN4WNV3U.js";
import "./chunk-4K3WC4IB.js";
import "./chunk-RT6FIUQL.js";
import "./chunk-X2ZY7TIM.js";
import "./chunk-BZX3AGQL.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-2H2NMC7F.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-P34VQHCV.js";
import {
  connect
} from "./chunk-IS7W3B44.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/commands/doctor.ts
async function doctor(options, terminal) {
  const { root, directory, inRepository } = await locateExisting(options, terminal, true);
  const { environment } = terminal;
  const { LAUNCHDARKLY_ACCESS_TOKEN: token, LAUNCHDARKLY_API_HOST: host } = environment;
  const fetch = token === void 0 ? void 0 : await recordingHere(token, terminal);
  const way = await wayToLaunchDarkly({ host, token, tokenIn: "LAUNCHDARKLY_ACCESS_TOKEN", fetch }, environment);
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
