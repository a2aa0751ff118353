// A Mermaid gantt's text → what Mermaid itself makes of it: sections, tasks with their times as written, and what must not be in it.
import mermaid from "mermaid";

export interface DrawnTask {
  section: string;
  name: string;
  from: string;
  to: string;
  tags: string[];
}

interface GanttData {
  getTasks(): {
    section: string;
    task: string;
    startTime: Date;
    endTime: Date;
    active?: boolean;
    done?: boolean;
    crit?: boolean;
    milestone?: boolean;
    vert?: boolean;
  }[];
  getSections(): string[];
  getLinks(): Map<string, string>;
}

const tags = ["active", "done", "crit", "milestone", "vert"] as const;

export async function readGantt(text: string) {
  // Front matter, directives and comments are read here, the diagram itself below.
  const parsed = await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text.replace(/^---\n[\s\S]*?\n---\n/, ""));
  const data = diagram.db as unknown as GanttData;
  return {
    type: parsed.diagramType,
    config: parsed.config,
    sections: data.getSections(),
    links: [...data.getLinks()],
    tasks: data.getTasks().map(
      (task): DrawnTask => ({
        section: task.section,
        name: task.task.trim(),
        from: asWritten(task.startTime),
        to: asWritten(task.endTime),
        tags: tags.filter((tag) => task[tag]),
      }),
    ),
  };
}

/** Mermaid takes times for those of its reader's zone, whichever that is. */
function asWritten(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What stands in the fences of a report. */
export function ganttsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^(`{3,})mermaid\n([\s\S]*?)\n\1$/gm)].map(({ 2: text = "" }) => text);
}
