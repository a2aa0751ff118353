import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hiddenDifference,
  hiddenWords,
  visibleForm
} from "./chunk-H4AFYC2M.js";
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
  nearest,
  alikeHint,
  nearestHint
};
