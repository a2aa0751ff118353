// src/model/schema-address.ts
const repository = "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync";
function modeline(schema, version) {
	return `# yaml-language-server: $schema=${repository}/v${version}/schemas/${schema}.schema.json\n`;
}
export { modeline as t };
