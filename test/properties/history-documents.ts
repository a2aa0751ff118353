// An edit and the documents before it → the documents after it, and their files: the changes that teams make.
import type { SourceFile } from "../../src/model/document.ts";
import type { ServiceProfile } from "../../src/model/service.ts";
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
  /** `onRemoval: keep`. */
  isKept: boolean;
  /** `project/flag/environment`. */
  targets: string[];
}

export interface Tree {
  documents: TrackedDocument[];
  isPaused: boolean;
  directory: string;
  owner: string;
  formerOwners: string[];
  /** All that there ever were. */
  owners: string[];
  /** Without one, what `service` says of two active workflows decides. */
  order: "create-first" | "delete-first" | "by profile";
  service: ServiceProfile;
  /** Documents that were removed, and may come back. */
  removed: TrackedDocument[];
  /** What the last change made of it is from this. */
  before?: Tree;
  /** The number of the next document. */
  next: number;
}

export interface Edit {
  what: string;
  which: number;
  wait: number;
}

export const emptyTree: Tree = {
  documents: [],
  isPaused: false,
  directory: "flags",
  owner: "acme/storefront",
  formerOwners: [],
  owners: ["acme/storefront"],
  order: "create-first",
  service: {},
  removed: [],
  next: 1,
};

export function change(tree: Tree, edit: Edit): Tree {
  return { ...changed(tree, edit), before: tree };
}

function changed(tree: Tree, { what, which, wait }: Edit): Tree {
  const { documents, next } = tree;
  const one = documents[which % Math.max(1, documents.length)];
  const replaced = (...by: TrackedDocument[]): Tree => ({
    ...tree,
    documents: documents.flatMap((document) => (document === one ? by : [document])),
  });
  switch (what) {
    case "pause":
      return { ...tree, isPaused: !tree.isPaused };
    case "move": {
      // Then a new owner's documents in a new directory: documented to be new.
      const isUnnamed = tree.owners.length > 1 && tree.formerOwners.length === 0;
      return isUnnamed ? tree : { ...tree, directory: tree.directory === "flags" ? "rollouts" : "flags" };
    }
    case "owner": {
      const owner = tree.owner === "acme/storefront" ? "acme/shop" : "acme/storefront";
      // Once in a while nobody writes the former one down; of an owner that comes back, and with another directory, that is documented
      // to forget what was between.
      const isNew = !tree.owners.includes(owner) && (tree.before ?? tree).directory === tree.directory;
      const formerOwners = isNew && which === 3 ? [] : [tree.owner];
      return { ...tree, owner, formerOwners, owners: [...tree.owners, owner] };
    }
    case "revert":
      return reverted(tree);
    case "bring back": {
      const back = tree.removed[which % Math.max(1, tree.removed.length)];
      return back === undefined
        ? tree
        : { ...tree, documents: [...documents, back], removed: tree.removed.filter((other) => other !== back) };
    }
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
        isKept: false,
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
    case "lower":
      return replaced({ ...one, run: Math.max(1, one.run - 1) });
    case "keep":
      return replaced({ ...one, isKept: !one.isKept });
    case "rename":
      return replaced(renamed({ ...one, key: `${one.key}-${wait}` }, [one]));
    case "protect":
      return replaced({ ...one, isProtected: !one.isProtected });
    case "remove":
      return { ...replaced(), removed: [...tree.removed, one] };
    case "split": {
      const [first, ...others] = one.environments;
      if (first === undefined || others.length === 0) return tree;
      const keys = [`${one.key}-a`, `${one.key}-b`] as const;
      // Taken back and split once more, the parts have their keys again.
      const formerKeys = [...one.formerKeys.filter((key) => !keys.some((other) => other === key)), one.key];
      return replaced(
        withTargets({ ...one, key: keys[0], formerKeys, environments: [first] }),
        withTargets({ ...one, key: keys[1], formerKeys, environments: others }),
      );
    }
    default:
      return tree;
  }
}

/** As before the last change; but nobody reverts the owner, and keys that were given meanwhile are former ones then. */
function reverted(tree: Tree): Tree {
  const { documents, next, owner, formerOwners, owners, removed } = tree;
  const { before = tree } = tree;
  return {
    ...before,
    next,
    owner,
    formerOwners,
    owners,
    removed: [...removed, ...documents].filter(({ number }) => before.documents.every((one) => one.number !== number)),
    documents: before.documents.map((one) =>
      renamed(
        one,
        documents.filter(({ number }) => number === one.number),
      ),
    ),
  };
}

function renamed(document: TrackedDocument, earlier: readonly TrackedDocument[]): TrackedDocument {
  const keys = new Set([document, ...earlier].flatMap(({ key, formerKeys }) => [...formerKeys, key]));
  keys.delete(document.key);
  return { ...document, formerKeys: [...keys] };
}

function withTargets(document: Omit<TrackedDocument, "targets">): TrackedDocument {
  const { flag, environments } = document;
  return { ...document, targets: environments.map((environment) => `storefront/${flag}/${environment}`) };
}

export function filesOf({ documents, isPaused, directory, owner, formerOwners, order, service }: Tree): SourceFile[] {
  const file = (name: string, text: string) => ({ path: `${directory}/${name}`, bytes: Buffer.from(text) });
  const replaceOrder = order === "by profile" ? "" : `replaceOrder: ${order}\n`;
  const pause = isPaused ? "paused: { reason: incident }\n" : "";
  return [
    file(
      "workflow-sync.yaml",
      `owner: ${owner}\nformerOwners: [${formerOwners.join(", ")}]\n${replaceOrder}service: ${JSON.stringify(service)}\n${pause}`,
    ),
    ...documents.map(({ number, key, formerKeys, flag, environments, wait, run, isProtected, isKept }) =>
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
            ...(isKept ? ["onRemoval: keep"] : []),
          ],
        }),
      ),
    ),
  ];
}
