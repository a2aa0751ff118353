// What is known of a repository → every file that `init` writes, by path from its root. Pure.
import { configurationText, firstDocument } from "./documents.ts";
import { applyRole, planRole, type Role } from "./roles.ts";
import { applyFile, driftFile, labelled, planFile, type Setup } from "./workflow-files.ts";

export interface Repository extends Setup {
  /** Empty where the configuration is there already and names none: then it isn't needed. */
  owner: string;
  /** Key of the LaunchDarkly project that the roles are for; all projects without it. */
  project?: string;
  /** Keys of the LaunchDarkly environments that the apply's role is for; all of them without. */
  environments?: string[];
}

export interface InitialFile {
  path: string;
  text: string;
}

/** `withSample`: whether a sample document is among them. */
export function initialFiles(repository: Repository, withSample: boolean): InitialFile[] {
  const { owner, project, environments, directory, label, version } = repository;
  const workflowFile = (what: string) => `.github/workflows/${labelled(what, repository)}.yml`;
  const texts: Record<string, string> = {
    [`${directory}/workflow-sync.yaml`]: configurationText(owner, version),
    ...(withSample && {
      [`${directory}/workflows/new-checkout.yaml.sample`]: firstDocument(
        project ?? "storefront",
        environments ?? ["production"],
        version,
      ),
    }),
    [`${directory}/roles/plan.json`]: roleText(planRole(project ?? "*", label)),
    [`${directory}/roles/apply.json`]: roleText(applyRole(project ?? "*", environments, label)),
    [workflowFile("plan")]: planFile(repository),
    [workflowFile("apply")]: applyFile(repository),
    [workflowFile("drift")]: driftFile(repository),
  };
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

export function roleText(role: Role): string {
  return `${JSON.stringify(role, null, 2)}\n`;
}
