// YAML → what an editor says about it: the language server that editors run, as a child process that is spoken to as an editor
// does. A schema at the version's tag is read from the working tree, and nothing else is.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import {
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";
import manifest from "../../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../..", import.meta.url));
const tag = `https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v${manifest.version}/`;
const require = createRequire(import.meta.url);
const server = require.resolve("yaml-language-server/bin/yaml-language-server");

export interface Editor {
  /** `line:column` of each error, and its words. */
  errors(text: string, path?: string): Promise<string[]>;
  /** At `|`. */
  completions(text: string, path?: string): Promise<CompletionItem[]>;
  /** What is shown over the character after `|`. */
  hover(text: string): Promise<string>;
  /** Addresses that are not at the version's tag, and were asked for all the same. */
  astray: string[];
  close(): Promise<void>;
}

/** `schemas`: by address, the globs of the files that it is for, as a catalog or a user's settings name them. */
export async function openEditor(schemas: Record<string, readonly string[]> = {}): Promise<Editor> {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const settings: Record<string, unknown> = { yaml: { schemas, schemaStore: { enable: false } } };
  const astray: string[] = [];
  const told = new Map<string, (diagnostics: Diagnostic[]) => void>();
  client.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  client.onRequest("client/registerCapability", () => null);
  client.onRequest("vscode/content", (address: string) => {
    const path = `${root}${address.slice(tag.length)}`;
    if (address.startsWith(tag) && existsSync(path)) return readFileSync(path, "utf8");
    astray.push(address);
    throw new Error(`There is nothing at ${address}.`);
  });
  client.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => told.get(uri)?.(diagnostics));
  client.listen();
  await client.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    },
  });
  await client.sendNotification("initialized", {});
  await client.sendNotification("yaml/registerContentRequest", {});

  let count = 0;
  async function open(text: string, path = "document.yaml", onTold?: (diagnostics: Diagnostic[]) => void) {
    const uri = `file:///${++count}/${path}`;
    if (onTold !== undefined) told.set(uri, onTold);
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    await client.sendNotification("textDocument/didOpen", { textDocument });
    return uri;
  }
  async function ask<Answer>(method: string, marked: string, path?: string): Promise<Answer> {
    const [before = "", after = ""] = marked.split("|");
    const uri = await open(before + after, path);
    const lines = before.split("\n");
    const position = { line: lines.length - 1, character: (lines.at(-1) ?? "").length };
    return await client.sendRequest(method, { textDocument: { uri }, position });
  }
  return {
    async errors(text, path) {
      const diagnostics = await new Promise<Diagnostic[]>((resolve, reject) => {
        open(text, path, resolve).catch(reject);
      });
      return diagnostics.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
    },
    completions: async (text, path) => (await ask<CompletionList>("textDocument/completion", text, path)).items,
    async hover(text) {
      const { contents } = await ask<Hover>("textDocument/hover", text);
      return typeof contents === "object" && "value" in contents ? contents.value : String(contents);
    },
    astray,
    async close() {
      await client.sendRequest("shutdown");
      await client.sendNotification("exit");
      await ended;
      client.dispose();
    },
  };
}
