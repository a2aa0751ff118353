import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hiddenDifference,
  hiddenWords,
  visibleForm
} from "./chunk-77JXZZ6V.js";
import {
  __commonJS,
  __toESM
} from "./chunk-LCC54T3V.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/model/target.ts
function targetName({ project, flag, environment }) {
  return `${project}/${flag}/${environment}`;
}
function flagName({ project, flag }) {
  return `${project}/${flag}`;
}
function environmentName({ project, environment }) {
  return `${project}/${environment}`;
}
function documentName(key, target) {
  if (target === void 0) return `template ${key}`;
  return `workflow ${typeof target === "string" ? target : targetName(target)} ${key}`;
}

// src/model/plan.ts
function isSending(operation) {
  return operation.kind === "create" || operation.kind === "replace";
}
function isSendingWorkflow(operation) {
  return operation.object === "workflow" && isSending(operation);
}
var awaitsFlag = "awaits-flag";
function lacksBody({ blockedBy }) {
  return blockedBy.includes(awaitsFlag);
}
function stopsBesidesWaiting({ blockedBy }) {
  return blockedBy.filter((code) => code !== awaitsFlag);
}
function isWaiting(operation) {
  return lacksBody(operation) && stopsBesidesWaiting(operation).length === 0;
}
function isStopped(operation) {
  return stopsBesidesWaiting(operation).length > 0;
}
function documentNameOf(operation) {
  return documentName(operation.key, operation.object === "workflow" ? operation.target : void 0);
}
function coveredDigests(operations) {
  return operations.flatMap(
    (operation) => operation.kind === "replace" ? [operation.digest, operation.restDigest] : [operation.digest]
  );
}

// src/reporting/words/allowing.ts
function allowingOf({ guards, hash, diagnostics }, about, outcomes = []) {
  const fixed = new Set(guards.flatMap(({ overridable, operations }) => overridable ? [] : operations));
  const opens = guards.some(({ overridable, operations }) => overridable && operations.some((id) => !fixed.has(id)));
  if (!opens) return void 0;
  if (outcomes.some(({ status }) => status === "done"))
    return {
      how: "To let this through, start the workflow by hand in mode `plan`, and then in mode `apply`, with that plan's hash as the input `allow`."
    };
  if (about === "manual plan" && diagnostics.some(({ code }) => code === "history-rewritten")) return void 0;
  switch (about) {
    case "pull request":
      return {
        how: "To let this through, approve the pull request with this line in the review, with your reason in it:",
        line: `/ld-allow ${hash} <reason>`
      };
    case "manual plan":
    case "apply":
      return {
        how: "To let this through, start the workflow by hand in mode `apply`, with this as the input `allow`:",
        line: hash
      };
    case "command line":
      return { how: "To let this through, run `apply` with:", line: `--allow ${hash}` };
    case "other branch":
    case "merge queue":
    case "drift":
    case "no drift":
      return void 0;
  }
}
function stopsOf(plan, about, outcomes) {
  const { guards } = plan;
  const waiting = guards.filter(({ code }) => code === "awaits-flag");
  const stopping = guards.filter(({ code }) => code !== "awaits-flag");
  const allowing = allowingOf(plan, about, outcomes);
  const [overridable, fixed] = [true, false].map((one) => stopping.filter((guard) => guard.overridable === one));
  const parts = allowing === void 0 ? [{ title: "Stopped", verb: "stopped", guards: stopping }] : [
    { title: "Stopped", verb: "stopped", guards: overridable ?? [], allowing },
    { title: "Stopped, and can't be let through", verb: "stopped", guards: fixed ?? [] }
  ];
  return [...parts, { title: "Waiting", verb: "waiting", guards: waiting }].filter(
    (part) => part.guards.length > 0
  );
}

// src/reporting/words/operations.ts
var operationSigns = {
  create: "+",
  replace: "±",
  delete: "−",
  adopt: "=",
  dedupe: "≈"
};
function targetWords(operation) {
  return operation.object === "workflow" ? targetName(operation.target) : "workflow template";
}
function byUrgency(operations) {
  const urgency = ({ kind, blockedBy }) => blockedBy.length > 0 ? 0 : kind === "dedupe" ? 1 : kind === "delete" ? 2 : kind === "replace" ? 3 : 4;
  return [...operations].sort((left, right) => urgency(left) - urgency(right));
}
function stagesOf(operation) {
  if (!("content" in operation)) return void 0;
  return operation.content.stages ?? ("templateStages" in operation ? operation.templateStages : void 0);
}
function forecastOf(operation) {
  return isSendingWorkflow(operation) ? operation.forecast : void 0;
}
function hasRun(operation, index) {
  if (operation.object === "template" || operation.kind !== "adopt")
    return forecastOf(operation)?.stages[index]?.hasRun ?? false;
  const { executed, stages } = operation.live;
  return index < executed && stages === stagesOf(operation)?.length;
}
var partialDiffWords = "Compared with what is live, as far as LaunchDarkly tells it: whether conditions run in sequence, `now` and the teams to ask can't be read.";

// node_modules/canonicalize/lib/canonicalize.js
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
  if (typeof object === "number" && isNaN(object)) {
    throw new Error("NaN is not allowed");
  }
  if (typeof object === "number" && !isFinite(object)) {
    throw new Error("Infinity is not allowed");
  }
  if (object === null || typeof object !== "object") {
    return JSON.stringify(object);
  }
  if (typeof object.toJSON === "function") {
    if (seen.has(object)) {
      throw new Error("Circular reference detected");
    }
    seen.add(object);
    const result2 = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result2;
  }
  if (seen.has(object)) {
    throw new Error("Circular reference detected");
  }
  seen.add(object);
  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(",")}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === void 0 || typeof object[key] === "symbol") {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(",")}}`;
  }
  seen.delete(object);
  return result;
}

// src/reporting/words/outcomes.ts
function outcomeHeadline(outcomes) {
  const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
  const parts = ["done", "failed", "unknown", "skipped", "pending"].map((status) => [count(status), status]).filter(([number]) => number > 0).map(([number, status]) => `${number} ${status}`);
  const doubled = outcomes.filter((outcome) => outcome.doubled).length;
  return `${parts.join(", ") || "nothing to do"}${doubled === 0 ? "" : `; ${doubled} doubled`}`;
}
function nextStep(outcomes, needsReview, waiting = /* @__PURE__ */ new Set()) {
  const isPending = ({ status }) => status === "pending";
  const undone = outcomes.filter(({ status }) => status !== "done");
  const failed = undone.some((outcome) => !isPending(outcome)) ? " Mend the failures below and run this again: that is safe, and carries out what is left of them." : "";
  if (!undone.some(isPending)) return failed;
  if (undone.every((outcome) => !isPending(outcome) || waiting.has(outcome.operation)))
    return `${failed} The pending ones wait for what isn't in LaunchDarkly yet: run this again once it is.`;
  const stopped = needsReview ? " The pending ones are stopped: the next pull request's plan shows them, and its merge carries out what nothing stops by then." : " The pending ones are stopped; once nothing stops them, the next apply carries them out.";
  return `${failed}${stopped}`;
}
function troublesOf(outcomes) {
  return worstFirst(outcomes).filter(({ status, doubled }) => status === "failed" || status === "unknown" || doubled);
}
function worstFirst(outcomes) {
  return [...outcomes].sort((left, right) => rank(left) - rank(right));
}
function byOutcome(operations, outcomes) {
  const became = outcomesById(outcomes);
  return byUrgency(operations).sort((left, right) => rank(became.get(left.id)) - rank(became.get(right.id)));
}
function outcomesById(outcomes = []) {
  return new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
}
function outcomeWord({ status, doubled }) {
  return doubled ? "doubled" : status;
}
var outcomeWords = ["doubled", "failed", "unknown", "skipped", "pending", "done"];
function rank(outcome) {
  return outcome === void 0 ? outcomeWords.length : outcomeWords.indexOf(outcomeWord(outcome));
}
function dedupedAfterwards({ operations }, outcomes) {
  const planned = new Set(operations.map(({ id }) => id));
  return outcomes.filter(({ operation, status }) => !planned.has(operation) && status === "done");
}
function howManyMade({ operations }, outcomes) {
  const became = outcomesById(outcomes);
  const sent = operations.filter((operation) => forecastOf(operation) !== void 0);
  const made = sent.filter(({ id }) => became.get(id)?.madeAt !== void 0);
  if (made.length === 0) return "none";
  return made.length === sent.length ? "all" : "some";
}

// src/model/values/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(name, known) {
  if (name.length > 256) return void 0;
  const [first] = known.map((candidate) => ({ candidate, far: farFrom(name, candidate) })).filter(({ candidate, far }) => (candidate.includes("@") ? isSamePerson : isNear)(name, candidate, far)).sort((left, right) => left.far - right.far);
  return first?.candidate;
}
function farFrom(name, candidate) {
  return (0, import_fastest_levenshtein.distance)(name.toLowerCase(), candidate.toLowerCase());
}
function isNear(name, candidate, far = farFrom(name, candidate)) {
  const most = name.length < 2 ? 0 : name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  return far <= most || sameLetters(name, candidate);
}
function isSamePerson(name, address) {
  const [person = "", host = ""] = address.toLowerCase().split("@");
  const written = name.toLowerCase();
  if (!written.includes("@")) return written.startsWith(person) && isNear(written, address);
  const [writtenPerson = "", writtenHost = ""] = written.split("@");
  if (writtenPerson === person) return isNear(writtenHost, host);
  const most = person.length < 6 ? 0 : person.length < 9 ? 1 : 2;
  const isMistyped = (0, import_fastest_levenshtein.distance)(writtenPerson, person) <= most || person.length >= 6 && sameLetters(writtenPerson, person);
  return isMistyped && (0, import_fastest_levenshtein.distance)(writtenHost, host) <= 1;
}
function sameLetters(left, right) {
  const sorted = (word) => [...word.toLowerCase()].sort().join("");
  return left.length > 1 && sorted(left) === sorted(right);
}
function alikeHint(name, known) {
  const alike = known.find((candidate) => candidate !== name && visibleForm(candidate) === visibleForm(name));
  return alike && `Did you mean \`${alike}\`? ${hiddenDifference(name, alike)}`;
}
function nearestHint(name, known) {
  if (known.length === 0) return "Nothing more can stand here.";
  const alike = alikeHint(name, known);
  if (alike !== void 0) return alike;
  const hidden = hiddenWords(name);
  const also = hidden === void 0 ? "" : ` ${hidden}`;
  const meant = nearest(visibleForm(name), known);
  if (meant !== void 0) return `Did you mean \`${meant}\`?${also}`;
  const shown = known.slice(0, 12).map((candidate) => `\`${candidate}\``);
  return `Known here: ${shown.join(", ")}${known.length > shown.length ? ", …" : ""}.${also}`;
}

export {
  targetName,
  flagName,
  environmentName,
  documentName,
  isSending,
  isSendingWorkflow,
  lacksBody,
  stopsBesidesWaiting,
  isWaiting,
  isStopped,
  documentNameOf,
  coveredDigests,
  allowingOf,
  stopsOf,
  operationSigns,
  targetWords,
  byUrgency,
  stagesOf,
  forecastOf,
  hasRun,
  partialDiffWords,
  canonicalize,
  outcomeHeadline,
  nextStep,
  troublesOf,
  worstFirst,
  byOutcome,
  outcomesById,
  outcomeWord,
  outcomeWords,
  dedupedAfterwards,
  howManyMade,
  nearest,
  alikeHint,
  nearestHint
};
