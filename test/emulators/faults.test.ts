import { describe, expect, it } from "vitest";
import { held } from "./held.ts";
import { start } from "./starting.ts";

describe("faults", () => {
  it("answers a status once, without carrying the request out, then is over", async () => {
    const { url, control, handled } = await start();
    await control("POST", "faults", [{ method: "POST", path: "/a", kind: "status", status: 503 }]);
    expect((await fetch(`${url}/a`)).status).toBe(200);
    const hit = await fetch(`${url}/a/b?c=1`, { method: "POST" });
    expect([hit.status, hit.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(handled).toEqual(["GET /a"]);
    expect((await fetch(`${url}/a`, { method: "POST" })).status).toBe(200);
    const requests = (await control("GET", "requests")).body;
    expect(requests.map(({ status }: { status: number }) => status)).toEqual([200, 503, 200]);
  });

  it("status-after: carries the request out, and answers the status all the same", async () => {
    const { url, control, handled } = await start();
    await control("POST", "faults", [{ kind: "status-after", status: 499, body: "<html>" }]);
    const hit = await fetch(`${url}/a`, { method: "POST" });
    expect([hit.status, await hit.text()]).toEqual([499, "<html>"]);
    expect(handled).toEqual(["POST /a"]);
  });

  it("hits from the nth matching request on, so many times", async () => {
    const { url, control } = await start();
    await control("POST", "faults", [{ path: "/a", nth: 2, times: 2, kind: "status", status: 500 }]);
    const statuses: number[] = [];
    for (const path of ["/a", "/b", "/a", "/b", "/a", "/a"]) {
      statuses.push((await fetch(url + path)).status);
    }
    expect(statuses).toEqual([200, 200, 500, 200, 500, 200]);
  });

  it("takes the service's own error, and a test's own headers and body", async () => {
    const { url, control } = await start({
      faultAnswer: (status) => ({ status, body: { message: "ours" }, headers: { "X-Ours": "1" } }),
    });
    await control("POST", "faults", [
      { path: "/plain", kind: "status", status: 429 },
      { path: "/own", kind: "status", status: 429, headers: { "Retry-After": "7" }, body: "<html>" },
    ]);
    const plain = await fetch(`${url}/plain`);
    expect([plain.headers.get("x-ours"), plain.headers.get("retry-after"), await plain.json()]).toEqual([
      "1",
      null,
      { message: "ours" },
    ]);
    const own = await fetch(`${url}/own`);
    expect([own.headers.get("retry-after"), await own.text()]).toEqual(["7", "<html>"]);
  });

  it.each([
    ["drop-before", 0],
    ["drop-after", 1],
  ])("%s: the connection is lost, having carried out %i requests", async (kind, carriedOut) => {
    const { url, control, handled } = await start();
    await control("POST", "faults", [{ kind }]);
    await expect(fetch(`${url}/a`, { method: "POST" })).rejects.toThrow("fetch failed");
    expect(handled).toHaveLength(carriedOut);
    expect((await control("GET", "requests")).body[0].status).toBe(0);
  });

  it("truncate: the answer begins, with its full length announced, and breaks off", async () => {
    const { url, control, handled } = await start();
    await control("POST", "faults", [{ kind: "truncate" }]);
    const answer = await fetch(`${url}/a`);
    expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(100);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect(handled).toHaveLength(1);
  });

  it("delay: the answer comes later, and other faults still hit", async () => {
    const { url, control } = await start();
    await control("POST", "faults", [
      { kind: "delay", ms: 1 },
      { kind: "status", status: 500 },
    ]);
    expect((await fetch(url)).status).toBe(500);
    await control("POST", "faults", [{ kind: "delay", path: "held", ms: 600_000 }]);
    const { aborted, answered } = held(`${url}/held`);
    for (const other of [url, url]) await fetch(other);
    expect(await answered()).toBe(false);
    await aborted();
  });

  it("are shown with their count, replaced by a new list, and reset by an empty one or DELETE", async () => {
    const { url, control } = await start();
    await control("POST", "faults", [{ kind: "status", status: 500, nth: 3 }]);
    await fetch(url);
    expect((await control("GET", "faults")).body).toEqual([
      { kind: "status", status: 500, nth: 3, times: 1, matched: 1 },
    ]);
    expect((await control("POST", "faults", [])).body).toEqual([]);
    await control("POST", "faults", [{ kind: "drop-before" }]);
    expect((await control("DELETE", "faults")).body).toEqual([]);
    expect((await fetch(url)).status).toBe(200);
  });

  it.each([
    [{}, "must be an array"],
    [[1], "faults[0] must be an object"],
    [[{ kind: "explode" }], "faults[0].kind must be one of"],
    [[{ kind: "status" }], "faults[0].status must be"],
    [[{ kind: "status", status: 99 }], "faults[0].status must be"],
    [[{ kind: "delay" }], "faults[0].ms must be"],
    [[{ kind: "drop-before", nth: 0 }], "faults[0].nth must be"],
    [[{ kind: "drop-before", times: 1.5 }], "faults[0].times must be"],
    [[{ kind: "drop-before", method: 1 }], "faults[0].method must be"],
    [[{ kind: "drop-before", headers: { a: 1 } }], "faults[0].headers must be"],
    [[{ kind: "drop-before" }, { kind: "drop-before", pth: "/a" }], "faults[1].pth is unknown"],
  ])("refuses %j", async (faults, message) => {
    const { control } = await start();
    const answer = await control("POST", "faults", faults);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(message);
  });
});
