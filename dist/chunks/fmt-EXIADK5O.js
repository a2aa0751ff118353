import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  format
} from "./chunk-VQQU4XUL.js";
import "./chunk-VVODJNLK.js";
import "./chunk-53CQBZCD.js";
import {
  diagnosticsText,
  locateExisting,
  readWorkingTree
} from "./chunk-WDS2HRTK.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-BKTNITTN.js";
import "./chunk-7W55255T.js";
import "./chunk-TPTWMJEU.js";
import {
  partOf
} from "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-Z265QYZM.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-P34VQHCV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import {
  json,
  visible
} from "./chunk-TOZC3MSG.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/commands/fmt.ts
import { realpath, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
async function fmt({ check = false, format: as, ...options }, terminal) {
  const { out, err, paint, workingDirectory } = terminal;
  const { root, directory } = await locateExisting(options, terminal, true);
  const { files, diagnostics, isMissing } = await readWorkingTree(root, directory);
  if (isMissing)
    throw new ExpectedError(`There is no directory ${directory} in ${root}.`, "Give another one with `--dir`.");
  const found = [...diagnostics];
  const [differing, kept] = [[], []];
  for (const file of files) {
    const part = partOf(file, directory);
    if (part === void 0) continue;
    const formatted = format(file, part === "configuration");
    if ("diagnostics" in formatted) found.push(...formatted.diagnostics);
    else if (Buffer.from(file.bytes).equals(Buffer.from(formatted.text))) kept.push(file.path);
    else {
      differing.push(file.path);
      if (!check) await writeFile(join(root, file.path), formatted.text);
    }
  }
  const errors = found.filter(isError).length;
  const code = errors > 0 || check && differing.length > 0 ? 1 : 0;
  const here = await realpath(workingDirectory);
  const fromHere = (path) => relative(here, join(root, path));
  if (as === "json") {
    out(`${json({ version: 1, files: differing.map(fromHere), kept: kept.map(fromHere), diagnostics: found })}
`);
    return code;
  }
  for (const path of differing) out(`${visible(fromHere(path))}
`);
  if (found.length > 0) err(`${diagnosticsText(found, paint)}
`);
  const done = check ? "would be laid out anew" : "laid out anew";
  err(`${counted(differing.length, "file")} ${done}${errors > 0 ? paint.red(`, ${counted(errors, "error")}`) : ""}.
`);
  return code;
}
export {
  fmt
};
