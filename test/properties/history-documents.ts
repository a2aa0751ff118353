// An edit and the documents before it → the documents after it, and their files: the changes that teams make.
import type { SourceFile } from "../../src/model/document.ts";
import { workflowYaml } from "../fixtures/documents.ts";

export interface TrackedDocument {
  /** Its own, through all renames: what the oracle knows it by. */
  number: number;
  key: string;
  formerKeys: string[];
  flag: string;
  environments: string[];
  wait: number;
  run: number;
  isProtected: boolean;
  /** `project/flag/environment`. */
  targets: string[];
}

export interface Tree {
  documents: TrackedDocument[];
  isPaused: boolean;
  directory: string;
  /** The number of the next document. */
  next: number;
}

export interface Edit {
  what: string;
  which: number;
  wait: number;
}

export const emptyTree: Tree = { documents: [], isPaused: false, directory: "flags", next: 1 };

export function change(tree: Tree, { what, which, wait }: Edit): Tree {
  const { documents, next } = tree;
  const one = documents[which % Math.max(1, documents.length)];
  const replaced = (...by: TrackedDocument[]): Tree => ({
    ...tree,
    documents: documents.flatMap((document) => (document === one ? by : [document])),
  });
  switch (what) {
    case "pause":
      return { ...tree, isPaused: !tree.isPaused };
    case "move":
      return { ...tree, directory: tree.directory === "flags" ? "rollouts" : "flags" };
    case "add": {
      const flag = which % 2 === 0 ? "new-checkout" : "colour";
      const environments = which === 3 ? ["production", "staging"] : ["production"];
      const added = {
        number: next,
        key: `w${next}`,
        formerKeys: [],
        flag,
        environments,
        wait,
        run: 1,
        isProtected: false,
      };
      return { ...tree, documents: [...documents, withTargets(added)], next: next + 1 };
    }
  }
  if (one === undefined) return tree;
  switch (what) {
    case "edit":
      return replaced({ ...one, wait });
    case "raise":
      return replaced({ ...one, run: one.run + 1 });
    case "rename":
      return replaced({ ...one, key: `${one.key}-${wait}`, formerKeys: [...one.formerKeys, one.key] });
    case "protect":
      return replaced({ ...one, isProtected: !one.isProtected });
    case "remove":
      return replaced();
    case "split": {
      const [first, ...others] = one.environments;
      if (first === undefined || others.length === 0) return tree;
      const formerKeys = [...one.formerKeys, one.key];
      return replaced(
        withTargets({ ...one, key: `${one.key}-a`, formerKeys, environments: [first] }),
        withTargets({ ...one, key: `${one.key}-b`, formerKeys, environments: others }),
      );
    }
    default:
      return tree;
  }
}

function withTargets(document: Omit<TrackedDocument, "targets">): TrackedDocument {
  const { flag, environments } = document;
  return { ...document, targets: environments.map((environment) => `storefront/${flag}/${environment}`) };
}

export function filesOf({ documents, isPaused, directory }: Tree): SourceFile[] {
  const file = (name: string, text: string) => ({ path: `${directory}/${name}`, bytes: Buffer.from(text) });
  const pause = isPaused ? "paused: { reason: incident }\n" : "";
  return [
    file("workflow-sync.yaml", `owner: acme/storefront\n${pause}`),
    ...documents.map(({ number, key, formerKeys, flag, environments, wait, run, isProtected }) =>
      file(
        `workflows/${number}-${environments.join("-")}.yaml`,
        workflowYaml({
          key,
          flag,
          environments,
          waits: [`${wait}d`, "1w"],
          more: [
            `run: ${run}`,
            ...(formerKeys.length > 0 ? [`formerKeys: [${formerKeys.join(", ")}]`] : []),
            ...(isProtected ? ["protect: true"] : []),
          ],
        }),
      ),
    ),
  ];
}
