// A document's schema and the tool's version → the line by which editors find that schema at the version's tag. Pure.

const repository = "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync";

export function modeline(schema: "workflow" | "template" | "config", version: string): string {
  return `# yaml-language-server: $schema=${repository}/v${version}/schemas/${schema}.schema.json\n`;
}
