// What a template says of a flag that it is used on: which of its parts fit there.
import type { Target } from "./document.ts";

/** A part of a template that names something of a flag, and whether that fits the flag that the template is used on. */
export interface TemplateParameter {
  /** Its name, or `stage N`. */
  stage: string;
  part: "condition" | "instruction";
  kind: string;
  /** Which one, where the stage has several of this kind; 1 is the first. */
  number?: number;
  /** JSON Pointer inside the part. */
  path: string;
  /** What the template has there, for people; what comes from outside stands between backticks. */
  templateValue: string;
  /** What the document puts in its place, likewise. */
  documentValue?: string;
  fits: boolean;
}

/** A template tried on a target. */
export interface TemplateCheck {
  key: string;
  target: Target;
  template: string;
  /** Absent: LaunchDarkly's own dry run. Else why it was checked here. */
  checkedHere?: string;
  parameters: TemplateParameter[];
}
