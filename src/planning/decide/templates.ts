// One template subject × the live templates → a draft, or why nothing happens: the template table of docs/architecture.md. Pure.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredTemplate } from "../../model/document.ts";
import type { LiveTemplate } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import type { TemplateSubject } from "../scope/subjects.ts";
import type { Decision, OperationGuard, TemplateDraft } from "./draft.ts";
import { readMarker } from "./marker.ts";
import { isOurs } from "./ownership.ts";

type Row = "absent" | "ours" | "not ours";

export function decideTemplate(
  subject: TemplateSubject,
  live: LiveTemplate | undefined,
  owners: Owners,
): Decision<TemplateDraft> {
  const { key, desired, base } = subject;
  const reading = readMarker(live?.description);
  const ours =
    reading.kind === "template" && reading.marker.template === key && isOurs(owners, reading.marker.owner)
      ? reading.marker
      : undefined;
  const adoptedAtBase = base?.adopt === true && reading.kind === "none";
  const row: Row = live === undefined ? "absent" : ours !== undefined || adoptedAtBase ? "ours" : "not ours";
  const liveHash = ours?.hash ?? base?.content?.hash;
  const unchanged = (reason: string): Decision<TemplateDraft> => ({
    unchanged: { key, object: "template", reason },
    diagnostics: [],
  });
  const draft = (
    kind: TemplateDraft["kind"],
    reason: string,
    parts: Partial<TemplateDraft> = {},
  ): Decision<TemplateDraft> => ({
    draft: {
      kind,
      subject,
      progress: live === undefined ? "absent" : "active",
      reason,
      notes: [],
      guards: [],
      ...(ours && { liveHash: ours.hash }),
      ...parts,
    },
    diagnostics: [],
  });

  if (desired === undefined) {
    if (row === "absent") return unchanged("It isn't in LaunchDarkly any more.");
    if (row === "not ours") return unchanged(`It is not ours${owner(reading)}, so it stays.`);
    return draft("delete", "Its document was removed.");
  }
  if (row === "absent") return draft("create", "It isn't in LaunchDarkly yet.");
  if (row === "not ours") {
    if (desired.adopt && reading.kind === "none")
      return draft("adopt", "This document takes it over as it is.", {
        notes: ["Nothing is sent: it is this document's from the merge on."],
      });
    return draft("replace", "A template of this key is there already.", { guards: [notOursGuard(reading)] });
  }
  if (liveHash === desired.content?.hash)
    return ours === undefined && !desired.adopt
      ? { diagnostics: [adoptNeeded(desired)] }
      : unchanged("It is as the document wants it.");
  const readable = base?.content?.hash === liveHash;
  return draft("replace", "It differs from the document.", {
    notes: ["It is deleted and created again: LaunchDarkly can't change a template."],
    guards: readable ? [] : [unreadableGuard],
  });
}

/** It has no marker until it is replaced. */
function adoptNeeded({ key, origin }: DesiredTemplate): Diagnostic {
  return {
    severity: "error",
    code: "adopt-needed",
    message: `The template \`${key}\` is this document's by \`adopt\` only: without it, it would be taken for one made by hand.`,
    hint: "Keep `adopt: true`, at least until its content changes: then it gets a marker.",
    position: origin.locate(""),
  };
}

type Reading = ReturnType<typeof readMarker>;

function owner(reading: Reading): string {
  return reading.kind === "template" ? ` but ${reading.marker.owner}'s` : "";
}

function notOursGuard(reading: Reading): OperationGuard {
  const foreign = reading.kind === "template";
  return {
    code: foreign ? "foreign" : reading.kind === "unclear" ? "unclear-marker" : "unmanaged",
    overridable: false,
    message: foreign
      ? `The template is owned by ${reading.marker.owner}.`
      : reading.kind === "unclear"
        ? `The template can't be told to be ours: ${reading.why}.`
        : "A template of this key was made by hand.",
    hint: foreign
      ? `If the repository was renamed, write \`formerOwners: [${reading.marker.owner}]\` in workflow-sync.yaml; else give the document another key.`
      : reading.kind === "unclear"
        ? "Mend its description in LaunchDarkly, or delete it there."
        : "Write `adopt: true` to take it over, or give the document another key.",
  };
}

/** A refused create would have to put back what is deleted, and LaunchDarkly doesn't tell all of it. */
const unreadableGuard: OperationGuard = {
  code: "template-unreadable",
  overridable: false,
  message:
    "What is live is not what the base revision says, so it could not be put back if LaunchDarkly refused the new one.",
  hint: "Delete the template in LaunchDarkly; the next plan creates it from the document.",
};
