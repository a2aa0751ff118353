import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  wayToLaunchDarkly
} from "./chunk-ANBVKHMW.js";
import {
  mergedRevision
} from "./chunk-H2WQ3PAR.js";
import "./chunk-53CQBZCD.js";
import {
  recordingHere
} from "./chunk-KPMLRATE.js";
import "./chunk-356ACKOF.js";
import "./chunk-CATQNK5D.js";
import {
  locateExisting,
  readWorkingTree
} from "./chunk-WDS2HRTK.js";
import {
  examinationJson,
  examinationText,
  examine
} from "./chunk-2QZGFZ5N.js";
import "./chunk-KIZSQ2J3.js";
import "./chunk-ZERNI4VB.js";
import "./chunk-Q3S7ZH5L.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-ZYFNSAFL.js";
import "./chunk-LRIYZ273.js";
import "./chunk-HWLFCXPU.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-4GVU6TQA.js";
import "./chunk-RQHKKKGQ.js";
import "./chunk-25G273A5.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-ON5KGB66.js";
import "./chunk-XZLGFKAD.js";
import "./chunk-XNU5ZTTK.js";
import "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
import "./chunk-6GT6GDAD.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-MLGCSUQY.js";
import "./chunk-WWWTCOAT.js";
import "./chunk-7W55255T.js";
import "./chunk-IMFSTL42.js";
import "./chunk-O6XJ4243.js";
import "./chunk-TPTWMJEU.js";
import {
  withStatus
} from "./chunk-3NIJBANU.js";
import {
  version
} from "./chunk-SN4WNV3U.js";
import "./chunk-XKCYZ24P.js";
import "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-Z265QYZM.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-P34VQHCV.js";
import {
  connect
} from "./chunk-5CZ4G4KV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
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
