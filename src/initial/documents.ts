// Owner, project and version → the configuration, and a sample document that isn't read. Pure.
import { modeline } from "../model/schema-address.ts";
import { yamlText } from "./yaml-text.ts";

export function configurationText(owner: string, version: string): string {
  return `${modeline("config", version)}# Who owns what these documents make in LaunchDarkly. It stands in every marker: after a change, name the old one in \`formerOwners\`.
owner: ${yamlText(owner)}
# Used where a document leaves them out.
# defaults:
#   project: storefront
#   environments: [production]
#   maintainer: ada@example.com
# Dates are shown in this zone, too.
# timeZone: Europe/Berlin
`;
}

export function firstDocument(project: string, environments: readonly string[], version: string): string {
  return `${modeline("workflow", version)}# A sample that is not read. Give it the ending .yaml, and your own flag: it then starts with the merge.
kind: Workflow
key: new-checkout
project: ${yamlText(project)}
flag: new-checkout
environments: [${environments.map(yamlText).join(", ")}]
name: Progressive rollout of the new checkout
stages:
  - name: 10% of customers
    conditions:
      - wait: 1d
    action:
      - turn: on
      - rollout: { true: 10%, false: rest }
  - name: everyone
    conditions:
      - wait: 1w
    action:
      - serve: true
`;
}
