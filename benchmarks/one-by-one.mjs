// The yardstick of `plan`: what it reads of so many targets, by LaunchDarkly's own client, one after the other.
import { createRequire } from "node:module";

// Its module for ESM names its files without their endings, which Node doesn't take.
const { Configuration, FeatureFlagsApi, WorkflowsApi } = createRequire(import.meta.url)("launchdarkly-api-typescript");
const configuration = new Configuration({
  basePath: process.env.LAUNCHDARKLY_API_HOST,
  apiKey: process.env.LAUNCHDARKLY_ACCESS_TOKEN,
  baseOptions: { headers: { "LD-API-Version": "20240415" }, proxy: false },
});
const [workflows, flags] = [new WorkflowsApi(configuration), new FeatureFlagsApi(configuration)];
const [project, environment] = ["p", "production"];
for (let number = 0; number < Number(process.argv[2]); number++) {
  const flag = `flag-${number}`;
  for (const status of [undefined, "completed", "failed"])
    await workflows.getWorkflows(project, flag, environment, status);
  await flags.getFeatureFlag(project, flag, environment);
}
