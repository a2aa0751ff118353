// A call of Node's file system, and the path that it fails for → the environment of a Node process in which it does: so a process ends at
// that very moment, or is told what the operating system would tell it.

interface Failing {
  /** Of `fs.promises`. */
  call: "readFile" | "rename" | "writeFile";
  /** That the path has in it. */
  path: string;
  /** `before` and `after` it, and with `half` of what is to be written: the process is killed. Else the code of the error. */
  how: "before" | "half" | "after" | "EACCES" | "EIO" | "ENOSPC";
  /** So many calls of that path go well first. */
  unlessFirst?: number;
}

export function failingFiles(failing: Failing): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(preload(failing))}` };
}

const preload = ({ call, path, how, unlessFirst = 0 }: Failing) => `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const original = fs.promises.${call};
  const die = () => { process.kill(process.pid, "SIGKILL"); return new Promise(() => {}); };
  let left = ${unlessFirst};
  fs.promises.${call} = async (path, ...rest) => {
    if (!String(path).includes(${JSON.stringify(path)}) || left-- > 0) return original(path, ...rest);
    const how = ${JSON.stringify(how)};
    if (how === "before") return die();
    if (how === "half") { fs.writeFileSync(path, rest[0].slice(0, rest[0].length / 2)); return die(); }
    if (how === "after") { await original(path, ...rest); return die(); }
    throw Object.assign(new Error(how + ": it can't be done, ${call} '" + path + "'"), { code: how, path });
  };
  syncBuiltinESMExports();
`;
