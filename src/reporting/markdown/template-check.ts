// A template checked on a flag → the markdown table of its parts and whether they fit there. Pure.
import type { TemplateCheck } from "../../model/template-check.ts";
import { code, htmlCode, sentence } from "../escaping/markdown.ts";
import { partWords, templateCheckTitle, verdict } from "../words/template-checks.ts";

/** `withTarget`: for a check that no operation shows. */
export function templateCheckMarkdown(templateCheck: TemplateCheck, withTarget: boolean): string {
  const title = templateCheckTitle(templateCheck, withTarget, code, sentence);
  const cell = (words: string) => sentence(words, htmlCode);
  if (templateCheck.parameters.length === 0) return title;
  const rows = templateCheck.parameters.map(
    (parameter) =>
      `| ${htmlCode(parameter.stage)} | ${partWords(parameter, htmlCode)} | ${cell(parameter.templateValue)} | ${verdict(parameter, htmlCode, cell)} |`,
  );
  return [title, ["| Stage | Part | Template says | Here |", "|---|---|---|---|", ...rows].join("\n")].join("\n\n");
}
