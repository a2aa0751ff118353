// src/reporting/html/browser/page.ts → the text of src/generated/page-script.*: the one script of the HTML page, as a string.
import { join } from "node:path";
import { build } from "esbuild";

const banner = "// Generated from src/reporting/html/browser/ by `npm run build`. Do not edit.\n";

/** @param {string} root @returns {Promise<Map<string, string>>} path from the root → text */
export async function buildPageScript(root) {
  const result = await build({
    entryPoints: [join(root, "src/reporting/html/browser/page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    minifyWhitespace: true,
  });
  const script = JSON.stringify(result.outputFiles[0].text.trim());
  return new Map([
    ["src/generated/page-script.js", `${banner}export const pageScript = ${script};\n`],
    ["src/generated/page-script.d.ts", `${banner}export declare const pageScript: string;\n`],
  ]);
}
