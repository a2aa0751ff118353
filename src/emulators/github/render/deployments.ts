// Takes a deployment or one of its statuses; gives it as the API shows it.

import type { Deployment, DeploymentStatus } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { DeploymentAnswer, DeploymentStatusAnswer } from "./answer-types.ts";
import { nodeId, renderApp, renderUser } from "./people.ts";
import { repositoryUrl } from "./repository.ts";

export function renderDeployment(world: World, deployment: Deployment): DeploymentAnswer {
  const url = `${repositoryUrl(world)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId("Deployment", deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: renderUser(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(world),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: renderApp(world, deployment.app),
  };
}

export function renderStatus(world: World, deployment: Deployment, status: DeploymentStatus): DeploymentStatusAnswer {
  const url = `${repositoryUrl(world)}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DeploymentStatus", status.id),
    state: status.state,
    creator: renderUser(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: repositoryUrl(world),
    performed_via_github_app: renderApp(world, deployment.app),
  };
}
