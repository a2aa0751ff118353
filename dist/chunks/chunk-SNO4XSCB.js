import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/schema-address.ts
var repository = "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync";
function modeline(schema, version) {
  return `# yaml-language-server: $schema=${repository}/v${version}/schemas/${schema}.schema.json
`;
}

export {
  modeline
};
