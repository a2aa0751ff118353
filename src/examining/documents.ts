// The documents of a revision → whether they are valid, whose they are, and whether what they make has a maintainer. Pure.

import type { Finding } from "../model/examination.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import { counted, listed, quoted } from "../model/values/words.ts";
import { few, finding, unlearnt } from "./checks.ts";
import { type DocumentFacts, isKnown, type LaunchDarklyFacts } from "./facts.ts";

export function documentFindings(facts: DocumentFacts): Finding[] {
  const { revision, directory } = facts;
  if (!isKnown(revision))
    return [unlearnt("documents", "unknown", "The documents could not be read", revision.unknown)];
  const { count, isMissing, diagnostics } = revision.known;
  const errors = diagnostics.filter(isError);
  if (errors.length > 0)
    return few(
      errors.map((error) => ofDiagnostic("documents", error)),
      (more) => `${counted(more, "more error")}: \`ld-sync validate\` lists all.`,
    );
  if (count === 0)
    return [
      finding(
        "documents",
        "unknown",
        isMissing
          ? `There is no directory ${quoted(directory)}.`
          : `There are no documents in ${quoted(directory)} yet.`,
        {
          todo: "`ld-sync init` writes a first set of files; docs/getting-started.md goes on from there.",
        },
      ),
    ];
  const warnings = diagnostics.length;
  return [
    finding(
      "documents",
      "ok",
      `${counted(count, "document")} in ${quoted(directory)}: valid${warnings > 0 ? `, with ${counted(warnings, "remark")} that \`ld-sync validate\` tells` : ""}.`,
    ),
  ];
}

export function ownerFinding({ revision }: DocumentFacts): Finding[] {
  if (!isKnown(revision))
    return [
      finding("owner", "unknown", "Whose what is made here would be isn't known: the documents could not be read."),
    ];
  const { owners, ownerDiagnostics } = revision.known;
  if (ownerDiagnostics.length > 0) return ownerDiagnostics.map((one) => ofDiagnostic("owner", one));
  const former = owners.formerOwners.length === 0 ? "" : `, formerly ${listed(owners.formerOwners.map(quoted))}`;
  return [finding("owner", "ok", `What is made here belongs to ${quoted(owners.owner)}${former}.`)];
}

export function maintainerFinding({ revision }: DocumentFacts, { identity }: LaunchDarklyFacts): Finding[] {
  if (!isKnown(revision) || revision.known.workflows.length === 0) return [];
  const without = revision.known.workflows.filter(({ content }) => content?.canonical.maintainer === undefined);
  const [first] = without;
  if (first === undefined) return [finding("maintainer", "ok", "Every workflow has a maintainer.")];
  if (!isKnown(identity))
    return [
      finding(
        "maintainer",
        "unknown",
        `${counted(without.length, "workflow")} without a maintainer, and whether the token has a member isn't known.`,
        { todo: "Name a `maintainer` in workflow-sync.yaml, under `defaults`." },
      ),
    ];
  if (identity.known.isServiceToken !== true && identity.known.memberId !== undefined)
    return [finding("maintainer", "ok", "The token's member maintains what names no maintainer.")];
  return [
    finding(
      "maintainer",
      "unknown",
      `${counted(without.length, "workflow")} without a maintainer, and the token has no member.`,
      {
        todo: "Name a `maintainer` in the documents, or in workflow-sync.yaml under `defaults`.",
        position: first.origin.locate(""),
      },
    ),
  ];
}

function ofDiagnostic(check: "documents" | "owner", { message, hint, position, request }: Diagnostic): Finding {
  return finding(check, "not", message, { todo: hint, position, request });
}
