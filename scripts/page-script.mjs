// src/reporting/html/browser/page.ts → the text of src/generated/page-script.*: the one script of the HTML page, as a string.
import { rolldown } from "rolldown";

const banner = "// Generated from src/reporting/html/browser/ by `npm run build`. Do not edit.\n";

/** @param {string} root @returns {Promise<Map<string, string>>} path from the root → text */
export async function buildPageScript(root) {
  const build = await rolldown({
    cwd: root,
    input: "src/reporting/html/browser/page.ts",
    platform: "browser",
    transform: { target: "es2022" },
  });
  const { output } = await build.generate({
    format: "iife",
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
  const script = JSON.stringify(output[0].code.trim());
  return new Map([
    ["src/generated/page-script.js", `${banner}export const pageScript = ${script};\n`],
    ["src/generated/page-script.d.ts", `${banner}export declare const pageScript: string;\n`],
  ]);
}
