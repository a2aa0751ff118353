// One template subject × the live template of its key → what is to be done with it: the template table of docs/architecture.md. Pure.

import type { DesiredTemplate, Understood } from "../../model/document.ts";
import type { LiveTemplate } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import { present } from "../../model/values/present.ts";
import { classifyTemplate, type Ownership } from "../ownership/classify.ts";
import type { TemplateMarker } from "../ownership/marker.ts";
import type { RemovedTemplate, TemplateSubject, WantedTemplate } from "../scope/subjects.ts";
import type { OperationGuard, TemplateDecision } from "./decision.ts";

export function decideTemplate(
  subject: TemplateSubject,
  live: LiveTemplate | undefined,
  owners: Owners,
): TemplateDecision {
  const ownership = live && classifyTemplate(live, owners);
  return decide(asMade(subject, ownership), ownership);
}

/** Where an apply didn't know what became of a template, its marker tells. */
function asMade(subject: TemplateSubject, ownership: Found): TemplateSubject {
  const { perhapsMade } = subject;
  const isMade = ownership?.kind === "ours" && perhapsMade?.content?.hash === ownership.marker.hash;
  return isMade ? { ...subject, base: perhapsMade } : subject;
}

function decide(subject: TemplateSubject, ownership: Found): TemplateDecision {
  const decision = subject.desired === undefined ? decideRemoved(subject, ownership) : decideWanted(subject, ownership);
  return { ...decision, ...present({ marked: markedDocument(subject, ownership) }) };
}

function markedDocument({ desired, base }: TemplateSubject, ownership: Found): Understood<DesiredTemplate> | undefined {
  if (ownership?.kind !== "ours") return undefined;
  const { hash } = ownership.marker;
  if (desired?.content.hash === hash) return desired;
  return base?.content?.hash === hash ? { ...base, content: base.content } : undefined;
}

type Found = Ownership<TemplateMarker> | undefined;

/** What is live as our template, and the hash in its marker: one that base adopts has none. */
function managed(ownership: Found, base: DesiredTemplate | undefined): { liveHash?: string } | undefined {
  if (ownership?.kind === "ours") return { liveHash: ownership.marker.hash };
  return ownership?.kind === "unmarked" && base?.adopt === true ? {} : undefined;
}

function decideRemoved(subject: RemovedTemplate, ownership: Found): TemplateDecision {
  const nothing = (reason: string): TemplateDecision => ({ kind: "nothing", subject, reason, diagnostics: [] });
  const ours = managed(ownership, subject.base);
  if (ours !== undefined && subject.base.onRemoval === "keep")
    return nothing(
      "Its document was removed, and said `onRemoval: keep`: it stays as it is, and nothing here looks after it any more.",
    );
  if (ours !== undefined)
    return { kind: "delete", subject, reason: "Its document was removed.", notes: [], guards: [], ...ours };
  if (ownership === undefined) return nothing("It isn't in LaunchDarkly any more.");
  const owner = ownership.kind === "foreign" ? ` but ${ownership.marker.owner}'s` : "";
  return nothing(`It is not ours${owner}, so it stays.`);
}

function decideWanted(subject: WantedTemplate, ownership: Found): TemplateDecision {
  const { desired, base } = subject;
  const decided = { subject, notes: [], guards: [] };
  if (ownership === undefined) return { kind: "create", ...decided, reason: "It isn't in LaunchDarkly." };
  const ours = managed(ownership, base);
  if (ours === undefined) {
    if (desired.adopt && ownership.kind === "unmarked")
      return {
        kind: "adopt",
        ...decided,
        reason: "This document takes it over as it is.",
        notes: ["Nothing is sent: it is this document's from the merge on."],
      };
    const guards = [notOursGuard(ownership)];
    return { kind: "replace", ...decided, reason: "A template of this key is there already.", guards };
  }
  const hash = ours.liveHash ?? base?.content?.hash;
  if (hash === desired.content.hash)
    return ours.liveHash === undefined && !desired.adopt
      ? adoptNeeded(subject)
      : { kind: "nothing", subject, reason: "It is as the document wants it.", diagnostics: [] };
  return {
    kind: "replace",
    subject,
    reason: "It differs from the document.",
    notes: ["It is deleted and created again: LaunchDarkly can't change a template."],
    guards: base?.content?.hash === hash ? [] : [unreadableGuard],
    ...ours,
  };
}

/** It has no marker until it is replaced. */
function adoptNeeded(subject: WantedTemplate): TemplateDecision {
  const { key, origin } = subject.desired;
  return {
    kind: "invalid",
    subject,
    diagnostics: [
      {
        severity: "error",
        code: "adopt-needed",
        message: `The template \`${key}\` is this document's by \`adopt\` only: without it, it would be taken for one made by hand.`,
        hint: "Keep `adopt: true`, at least until its content changes: then it gets a marker.",
        position: origin.locate(""),
      },
    ],
  };
}

function notOursGuard(ownership: Ownership<TemplateMarker>): OperationGuard {
  switch (ownership.kind) {
    case "ours":
    case "foreign": {
      const { owner } = ownership.marker;
      return {
        code: "foreign",
        overridable: false,
        message: `The template is owned by ${owner}.`,
        hint: `If the repository was renamed, write \`formerOwners: [${owner}]\` in workflow-sync.yaml; else give the document another key.`,
      };
    }
    case "unclear":
      return {
        code: "unclear-marker",
        overridable: false,
        message: `The template can't be told to be ours: ${ownership.why}.`,
        hint: "Mend its description in LaunchDarkly, or delete it there.",
      };
    case "misplaced":
      return {
        code: "unmanaged",
        overridable: false,
        message: "A template of this key was made by hand, with a marker that was written for something else.",
        hint: "Take the marker out of its description in LaunchDarkly and write `adopt: true` to take it over, or give the document another key.",
      };
    case "unmarked":
      return {
        code: "unmanaged",
        overridable: false,
        message: "A template of this key was made by hand.",
        hint: "Write `adopt: true` to take it over, or give the document another key.",
      };
  }
}

/** A refused create would have to put back what is deleted, and LaunchDarkly doesn't tell all of it. */
const unreadableGuard: OperationGuard = {
  code: "template-unreadable",
  overridable: false,
  message:
    "What is live is not what the base revision says, so it could not be put back if LaunchDarkly refused the new one.",
  hint: "Delete the template in LaunchDarkly; the next plan creates it from the document.",
};
