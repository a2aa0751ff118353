// LaunchDarkly as it is from time to time, and its log → what has really happened: what was made, what of it has begun, what people have
// deleted and copied. It never asks the tool. Documents are known by their own number, through all renames.

import { expect } from "vitest";
import { tokens } from "../fixtures/account.ts";
import type { Json, LoggedRequest, Service } from "../launchdarkly/service.ts";
import type { HasBegun, History } from "./history.ts";
import type { Tree } from "./history-documents.ts";

interface Marked {
  id: string;
  target: string;
  key: string;
  run: number;
  description: string;
  /** Whether anything of it has run. */
  hasRun: boolean;
}

/** Read as people read it. */
function markerIn(description: string): { key: string; run: number } | undefined {
  const [, key, run] = /^\[ld-sync:v1 owner=\S+ key=(\S+) at=\S+ run=(\d+) /m.exec(description) ?? [];
  return key === undefined ? undefined : { key, run: Number(run) };
}

const pathOf = (target: string) => {
  const [project, flag, environment] = target.split("/");
  return `/api/v2/projects/${project}/flags/${flag}/environments/${environment}/workflows`;
};

export class Oracle {
  made = 0;
  readonly #service: Service;
  /** Document, target and run. */
  readonly #begun = new Set<string>();
  readonly #deletedByHand = new Set<string>();
  readonly #numbers = new Map<string, number>();
  readonly #copies = new Set<string>();

  constructor(service: Service) {
    this.#service = service;
  }

  hasBegun: HasBegun = ({ documents }, { key, target, run }) =>
    documents.some(
      (one) => one.key === key && this.#begun.has(`${one.number} ${Object.values(target).join("/")} ${run}`),
    );

  /** Whatever was made has to be a first time: called after all that happens. */
  async watch({ documents }: Tree): Promise<void> {
    for (const { id, target, key, run, hasRun } of await this.#marked()) {
      if (this.#copies.has(id)) continue;
      const known = this.#numbers.get(id);
      const number = known ?? documents.find((document) => document.key === key)?.number ?? -1;
      this.#numbers.set(id, number);
      const name = `${number} ${target} ${run}`;
      if (known === undefined) {
        this.made++;
        expect(this.#begun.has(name), `${name} starts again`).toBe(false);
      }
      if (hasRun) this.#begun.add(name);
    }
  }

  /** Where no record is left, what the branch doesn't have is new when it comes back: so it is documented. */
  forget({ documents }: Tree): void {
    const there = new Set(documents.flatMap(({ number, targets }) => targets.map((target) => `${number} ${target}`)));
    for (const name of this.#begun) if (!there.has(name.slice(0, name.lastIndexOf(" ")))) this.#begun.delete(name);
  }

  async deleteByHand(which: number): Promise<void> {
    const one = await this.#one(which);
    if (one === undefined) return;
    this.#deletedByHand.add(this.#nameOf(one));
    await this.#send("DELETE", `${pathOf(one.target)}/${one.id}`);
  }

  /** Somebody makes one with the description of another, marker and all: beside it, or on another flag. */
  async copyByHand(which: number, isBeside: boolean): Promise<void> {
    const one = await this.#one(which);
    const original = (await this.#service.requests()).findLast(
      ({ method, body }) => method === "POST" && (body as Json | null)?.description === one?.description,
    );
    if (one === undefined || original === undefined) return;
    const [project, flag, environment] = one.target.split("/");
    const other = flag === "colour" ? "new-checkout" : "colour";
    const target = [project, isBeside ? flag : other, environment].join("/");
    const { _id } = (await this.#send("POST", pathOf(target), original.body as Json)) as { _id?: string };
    if (_id !== undefined) this.#copies.add(_id);
  }

  /** What was sent, a plan has shown before its merge as going to be done: with these stages, and of these ids. */
  expectSeen({ shown, own }: History, requests: readonly LoggedRequest[]): void {
    for (const { method, path, query, body, status } of requests) {
      if (query.dryRun === "true" || status === null || status >= 300) continue;
      if (method === "POST") {
        const { description, stages } = body as { description: string; stages: unknown };
        const { key, run } = markerIn(description) ?? {};
        expect([...shown]).toContain(JSON.stringify([path, key, run, stages]));
      }
      if (method === "DELETE") expect([...shown, ...own]).toContain(path.split("/").at(-1));
    }
  }

  /** What documents ask for that is neither there nor has begun, that nobody has deleted by hand, and that isn't told of. */
  async lost({ documents }: Tree, told: ReadonlySet<string>): Promise<string[]> {
    const there = new Set((await this.#marked()).map((one) => this.#nameOf(one)));
    const accounted = new Set([...there, ...this.#begun, ...this.#deletedByHand]);
    return documents.flatMap(({ number, key, run, targets }) =>
      targets
        .filter((target) => !accounted.has(`${number} ${target} ${run}`) && !told.has(`${key} ${target}`))
        .map((target) => `${key} on ${target} is lost`),
    );
  }

  async #one(which: number): Promise<Marked | undefined> {
    const all = await this.#marked();
    return all[which % Math.max(1, all.length)];
  }

  #nameOf({ id, target, run }: Marked): string {
    return `${this.#numbers.get(id)} ${target} ${run}`;
  }

  /** Each that carries our marker. */
  async #marked(): Promise<Marked[]> {
    const { workflows } = await this.#service.state();
    return workflows.flatMap((workflow) => {
      const { _id, description, project, flag, environment, stages } = workflow as Record<string, unknown>;
      const marker = markerIn(String(description ?? ""));
      if (marker === undefined) return [];
      const hasRun = (stages as { _execution: { status: string } }[]).some(
        ({ _execution }) => _execution.status === "completed",
      );
      return [
        {
          id: String(_id),
          target: `${project}/${flag}/${environment}`,
          description: String(description),
          ...marker,
          hasRun,
        },
      ];
    });
  }

  async #send(method: string, path: string, body?: Json): Promise<unknown> {
    const answer = await fetch(`${this.#service.url}${path}`, {
      method,
      headers: { authorization: tokens.writer, "ld-api-version": "20240415", "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    return answer.status === 201 ? answer.json() : {};
  }
}
