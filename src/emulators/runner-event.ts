// What a runner is given for an event.
export interface RunnerEvent {
  /** `GITHUB_EVENT_NAME`. */
  event: string;
  /** The content of the file at `GITHUB_EVENT_PATH`. */
  payload: Record<string, unknown>;
  environment: Record<string, string>;
}
