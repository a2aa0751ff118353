import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  connectLaunchDarkly
} from "./chunk-25G273A5.js";
import {
  isUsableToken
} from "./chunk-ON5KGB66.js";
import {
  honourProxies,
  proxyFor
} from "./chunk-MLGCSUQY.js";
import {
  resolveHost
} from "./chunk-Z265QYZM.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/pipeline/way.ts
async function wayToLaunchDarkly(given, environment) {
  const { host, diagnostics } = resolveHost(given.host);
  const problem = diagnostics.find(isError);
  const proxy = await learnProxy(host, environment);
  return {
    host: problem === void 0 ? { known: host } : { unknown: { kind: "failed", why: problem.message, ...present({ hint: problem.hint }) } },
    hostRemarks: diagnostics.filter((one) => !isError(one)).map(({ message }) => message),
    proxy,
    connect: connecting(given, problem === void 0 && proxy.kind !== "unusable" ? host : void 0)
  };
}
function connecting({ token, tokenIn, fetch }, host) {
  if (token === void 0 || token === "")
    return {
      unknown: {
        kind: "not-asked",
        why: `There is no LaunchDarkly access token in \`${tokenIn}\`.`,
        hint: "Make one in LaunchDarkly with a role of docs/access.md, and put it there; a reader's is enough for plans. A fork's pull request and Dependabot have none."
      }
    };
  if (!isUsableToken(token))
    return {
      unknown: {
        kind: "unusable",
        why: `The LaunchDarkly access token in \`${tokenIn}\` holds blanks, line breaks or characters that no token has.`,
        hint: "Put just the token there."
      }
    };
  if (host === void 0)
    return { unknown: { kind: "not-asked", why: "Nothing was sent to LaunchDarkly: see what is told above." } };
  return {
    known: (policies, onRequest) => connectLaunchDarkly(host, token, "read", policies, onRequest, fetch)
  };
}
async function learnProxy(host, environment) {
  try {
    await honourProxies(environment);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { kind: "unusable", why: error.message, ...present({ hint: error.hint }) };
  }
  const address = host === "" ? void 0 : await proxyFor(host);
  return address === void 0 ? { kind: "none" } : { kind: "through", address };
}

export {
  wayToLaunchDarkly
};
