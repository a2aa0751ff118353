// HTTP_PROXY and NO_PROXY hold for LaunchDarkly and GitHub alike, on the command line and in the Action.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { documents } from "../../../fixtures/documents.ts";
import { node24, startWorld, type World, workflowsOf, writes } from "../../world.ts";

/** Key and certificate for loopback; `undefined` where nobody can make one. */
function certificate() {
  const directory = mkdtempSync(join(tmpdir(), "certificate-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const [key, cert] = [join(directory, "key.pem"), join(directory, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const made = spawnSync("openssl", [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-keyout",
    key,
    "-out",
    cert,
    ...subject,
  ]);
  return made.status === 0 ? { cert, tls: { key: readFileSync(key), cert: readFileSync(cert) } } : undefined;
}

/** The same service by TLS. */
async function startTls(to: string, tls: ServerOptions): Promise<string> {
  const server = createTlsServer(tls, (incoming, outgoing) => {
    const { method, headers } = incoming;
    const onward = request(new URL(incoming.url ?? "", to), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

/** A forward proxy on loopback that remembers which hosts it was asked for, by tunnel or by absolute address. */
async function startProxy() {
  const asked: string[] = [];
  const forward = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const url = new URL(incoming.url ?? "");
    asked.push(url.host);
    const { method, headers } = incoming;
    const onward = request(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  };
  const server = createServer(forward).on("connect", (incoming, socket, head) => {
    const [host = "", port] = (incoming.url ?? "").split(":");
    asked.push(incoming.url ?? "");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on("error", () => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const hosts = ({ urls }: World) => ({
  launchDarkly: new URL(urls.launchDarkly).host,
  github: new URL(urls.github).host,
});

async function written() {
  const world = await startWorld();
  await world.write(documents);
  return { world, proxy: await startProxy() };
}

test("by TLS, directly and through a proxy; a certificate that nobody vouches for is an error", async ({ skip }) => {
  const made = certificate();
  if (made === undefined) return skip("There is no openssl here.");
  const { world, proxy } = await written();
  const url = await startTls(world.urls.launchDarkly, made.tls);
  const environment = { LAUNCHDARKLY_API_HOST: url, NODE_EXTRA_CA_CERTS: made.cert };
  expect((await world.command(["plan"], { environment })).exitCode).toBe(2);
  expect(proxy.asked).toEqual([]);
  for (const name of ["HTTPS_PROXY", "HTTP_PROXY"]) {
    const run = await world.command(["plan"], { environment: { ...environment, [name]: proxy.url } });
    expect([run.exitCode, new Set(proxy.asked.splice(0))]).toEqual([2, new Set([new URL(url).host])]);
  }
  const unknown = await world.command(["plan"], { environment: { LAUNCHDARKLY_API_HOST: url } });
  expect(unknown.exitCode).toBe(1);
  expect(unknown.stdout).toMatch(/LaunchDarkly could not be reached: .*certificate/);
});

test.each(["HTTP_PROXY", "http_proxy"])("the command line goes through %s", async (name) => {
  const { world, proxy } = await written();
  const run = await world.command(["apply", "--yes"], { environment: { [name]: proxy.url } });
  expect(run.exitCode).toBe(0);
  expect(writes(run.launchDarkly)).toEqual([`POST ${workflowsOf("new-checkout")}`]);
  expect(new Set(proxy.asked)).toEqual(new Set([hosts(world).launchDarkly]));
});

test.each(["127.0.0.1", "*", "example.com,127.0.0.1"])("NO_PROXY=%s goes past it", async (NO_PROXY) => {
  const { world, proxy } = await written();
  const run = await world.command(["plan"], { environment: { HTTP_PROXY: proxy.url, NO_PROXY } });
  expect(run.exitCode).toBe(2);
  expect(proxy.asked).toEqual([]);
});

test("a proxy that isn't there is an error with the request", async () => {
  const { world } = await written();
  const run = await world.command(["plan"], { environment: { HTTP_PROXY: "http://127.0.0.1:9" } });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain("LaunchDarkly could not be reached");
  expect(run.stdout).toContain(`GET ${world.urls.launchDarkly}/api/v2/`);
  expect(`${run.stdout}${run.stderr}`).not.toContain("    at ");
  expect(run.launchDarkly).toEqual([]);
});

test("a proxy that is no address is an error that names it", async () => {
  const { world } = await written();
  const run = await world.command(["plan"], { environment: { HTTP_PROXY: "not an address" } });
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toMatch(/proxy/i);
  expect(run.stderr).not.toContain("    at ");
});

test.each(["this Node", ...(node24 === undefined ? [] : ["Node 24"])])(
  "the Action goes through it to GitHub and LaunchDarkly, on %s",
  async (which) => {
    const { world, proxy } = await written();
    await world.git("add", "--all");
    await world.commit("add", documents);
    const event = await world.openPullRequest("add");
    const node = { node: which === "Node 24" && node24 !== undefined ? node24 : process.execPath };
    const run = await world.run(event, { token: tokens.reader, environment: { HTTP_PROXY: proxy.url }, ...node });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ creates: "1" });
    expect(await world.comments(event.pull)).toHaveLength(1);
    expect(new Set(proxy.asked)).toEqual(new Set(Object.values(hosts(world))));

    const asked = proxy.asked.length;
    const past = await world.run(event, {
      token: tokens.reader,
      environment: { HTTP_PROXY: proxy.url, NO_PROXY: "127.0.0.1" },
      ...node,
    });
    expect([past.exitCode, proxy.asked.length]).toEqual([0, asked]);
  },
);
