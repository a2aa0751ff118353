// A remark on a line of a file, as GitHub shows it beside the code.

export interface Annotation {
  level: "failure" | "warning" | "notice";
  title: string;
  message: string;
  /** Absent: it is about no line. Both counted from 1. */
  place?: { file: string; line: number; column?: number };
}
