// The HTML page in a browser: filters and links work, nothing is asked for, everybody can use it, and five thousand operations stay usable.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { anchorOf } from "../../../../src/reporting/html/anchors.ts";
import { outcomesOf, planOfMany } from "../../../reporting/html/plans.ts";
import { planPage } from "../../../reporting/html/whole-page.ts";
import { executablePath, type Opened, open, title } from "./chromium.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const forty = planOfMany(40);
const pages = {
  plan: planPage(forty, undefined, "pull request"),
  outcomes: planPage(forty, outcomesOf(forty), "apply"),
  few: planPage(planOfMany(12), outcomesOf(planOfMany(12)), "apply"),
};

const phone = { viewport: { width: 360, height: 740 } };

const opened: Opened[] = [];

async function show(source: string, hash?: string, options?: BrowserContextOptions): Promise<Page> {
  const shown = await open(source, hash, options);
  opened.push(shown);
  return shown.page;
}

const visible = (page: Page) => page.locator(".slot:visible").count();
const names = (page: Page) => page.locator(".slot:visible strong").allTextContents();
const lanes = (page: Page) => page.locator(".lane-name").allTextContents();
// What runs in the page is given as text: here are no types for it.
const hash = (page: Page) => page.evaluate<string>("location.hash");
const follow = (page: Page, to: string) => page.evaluate(`location.hash = ${JSON.stringify(to)}`);
const elements = (page: Page) => page.evaluate<number>("document.querySelectorAll('*').length");

describe.skipIf(executablePath === undefined)(title, () => {
  afterEach(async () => {
    for (const { complaints, requests, close } of opened.splice(0)) {
      await close();
      expect([complaints, requests]).toEqual([[], []]);
    }
  });

  test("a count leads to what it counts, and back", async () => {
    const page = await show(pages.plan);
    expect(await visible(page)).toBe(40);
    // A link is followed a moment after its click.
    await page.click(".count.stopped a");
    await expect.poll(() => visible(page)).toBe(4);
    expect(await hash(page)).toBe("#is=stopped");
    expect(await page.locator(".operation.stopped:visible").count()).toBe(4);
    expect(await page.textContent(".shown")).toBe("4 of 40 operations: stopped");
    expect(await lanes(page)).toEqual((await names(page)).filter((name) => !name.includes("search")));
    await page.click(".count.stopped a");
    await expect.poll(() => visible(page)).toBe(40);
    expect(await page.locator("[aria-current]").count()).toBe(0);
  });

  test("filters go together, stand in the address, and are found there", async () => {
    const page = await show(pages.plan);
    await page.selectOption("#environment", "production");
    await page.selectOption("#project", "storefront");
    await page.fill("#search", "CHECKOUT v");
    const [shown, address] = [await names(page), await hash(page)];
    expect(address).toBe("#environment=production&project=storefront&search=CHECKOUT+v");
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !name.startsWith("Rollout of checkout v"))).toEqual([]);
    const linked = await show(pages.plan, address);
    expect(await names(linked)).toEqual(shown);
    expect(await linked.inputValue("#environment")).toBe("production");
    await linked.click("#clear");
    expect([await visible(linked), await linked.inputValue("#search")]).toEqual([40, ""]);
    await linked.fill("#search", "nothing like it");
    expect([await visible(linked), await linked.locator(":is(.list, .timelines):visible").count()]).toEqual([0, 0]);
  });

  test("outcomes are filtered by what became of them", async () => {
    const page = await show(pages.outcomes, "#is=failed");
    expect(await page.locator(".slot:visible .outcome").allTextContents()).toEqual(Array(4).fill("failed"));
  });

  test("a link to an operation opens it, whatever is filtered", async () => {
    const operation = forty.operations.at(-1);
    const anchor = anchorOf(operation?.id ?? "");
    const page = await show(pages.plan, `#${anchor}`);
    const block = page.locator(`[id="${anchor}"] > details`);
    expect(await block.getAttribute("open")).toBe("");
    expect(await block.boundingBox()).toMatchObject({ y: expect.closeTo(8, 0) });
    await page.fill("#search", "nothing like it");
    expect(await block.count()).toBe(0);
    await follow(page, anchor);
    await block.waitFor();
    expect(await block.getAttribute("open")).toBe("");
  });

  test("a link to another place leaves the list as it is", async () => {
    const page = await show(pages.plan, "#content");
    expect([await visible(page), await page.locator(".operation:visible").count()]).toEqual([40, 40]);
  });

  test("what is stopped is linked from the top, by keyboard too", async () => {
    const page = await show(pages.plan);
    const link = page.locator(".stops .links a").first();
    const anchor = (await link.getAttribute("href"))?.slice(1);
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator(`[id="${anchor}"] > details[open]`).waitFor();
    const focused = () => page.evaluate("document.activeElement.closest('.slot')?.id");
    expect(await focused()).toBe(anchor);
    await page.keyboard.press("Enter");
    expect(await page.locator(`[id="${anchor}"] > details[open]`).count()).toBe(0);
  });

  test("the timeline is zoomed by buttons and keys, and says what time it is", async () => {
    const page = await show(pages.plan);
    const width = () => page.evaluate<number>("document.querySelector('.track').clientWidth");
    const whole = await width();
    await page.click('[data-zoom="in"]');
    const twice = await width();
    expect(twice).toBeGreaterThan(1.6 * whole);
    await page.locator(".window").focus();
    await page.keyboard.press("+");
    expect(await width()).toBeGreaterThan(1.6 * twice);
    const scrolled = () => page.evaluate<number>("document.querySelector('.window').scrollLeft");
    const middle = await scrolled();
    expect(middle).toBeGreaterThan(0);
    const drawn = (level: number) =>
      page.evaluate(`getComputedStyle(document.querySelector('.grid .level-${level}')).display`);
    expect([await drawn(0), await drawn(2)]).toEqual(["none", "inline"]);
    // A stage that began further left is named all the same.
    const left = (await page.locator(".window").boundingBox())?.x ?? 0;
    for (const name of await page.locator(".lane text").filter({ hasText: "2 half" }).all())
      expect((await name.boundingBox())?.x).toBeGreaterThan(left);
    await page.keyboard.press("0");
    expect([await width(), await page.locator('[data-zoom="out"]').isDisabled()]).toEqual([whole, true]);
    const now = page.locator(".grid line.now");
    // Three of about fifteen days are over.
    expect(Number.parseFloat((await now.getAttribute("x1")) ?? "")).toBeCloseTo((100 * 3.125) / (14 * 1.18), 1);
    expect(await page.locator(".axis text.now").textContent()).toBe("now");
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the %s theme", async (colorScheme) => {
    for (const [source, size, isOpen] of [
      [planPage(planOfMany(21)), {}, false],
      [pages.few, phone, true],
    ] as const) {
      const page = await show(source, "", { colorScheme, ...size });
      for (const [index, block] of (await page.locator(".operation > summary").all()).entries())
        if (index < 3 !== isOpen) await block.click();
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, impact, nodes }) => [impact, id, nodes[0]?.html])).toEqual([]);
    }
  });

  test("nothing is wider than a telephone", async () => {
    for (const source of Object.values(pages)) {
      const page = await show(source, "", phone);
      await page.click("#open");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    }
  });

  test("without JavaScript all of it can be read, and nothing is there that does nothing", async () => {
    const page = await show(pages.plan, "", { javaScriptEnabled: false });
    expect(await page.locator(".operation:visible").count()).toBe(40);
    expect(await page.locator(".lane:visible").count()).toBeGreaterThan(20);
    expect(await page.locator(":is(button, input, select):visible").count()).toBe(0);
    await page.locator(".operation > summary").last().click();
    expect(await page.locator(".operation").last().locator(".origin").isVisible()).toBe(true);
  });

  test("on paper all that is filtered is unfolded, and afterwards it is as before", async () => {
    const page = await show(planPage(planOfMany(120)), "#is=delete");
    const count = async () => [await visible(page), await page.locator(".operation[open]:visible").count()];
    const deletes = 35;
    expect(await count()).toEqual([deletes, 0]);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await count()).toEqual([deletes, deletes]);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await count()).toEqual([deletes, 0]);
    await page.click("#clear");
    expect((await count())[0]).toBe(50);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await count()).toEqual([120, 120]);
  });

  test("a name that is markup stays a name, also in what is put in later", async () => {
    const hostile = `</noscript></title><img src=x onerror="document.title='run'"><script>document.title='run'</script>&lt;b&gt;`;
    const plan = {
      ...forty,
      operations: forty.operations.map((operation) => ({ ...operation, name: hostile, reason: `\`${hostile}\`` })),
    };
    const page = await show(planPage(plan));
    await page.click("#open");
    expect(await page.locator("img, script").count()).toBe(1);
    expect((await names(page)).filter((name) => name !== hostile)).toEqual([]);
    expect(await page.title()).not.toBe("run");
    expect(new Set(await lanes(page))).toEqual(new Set([hostile]));
  });

  test("its policy refuses what isn't its own", async () => {
    const { page, close } = await open(pages.plan);
    const refused = await page.evaluate<string[]>(`(async () => {
      const found = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => found.push(effectiveDirective));
      document.body.insertAdjacentHTML(
        "beforeend",
        '<img src="http://127.0.0.1:9/x" onerror="document.title = 1"><p style="color: red">x</p>',
      );
      document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 1" }));
      await fetch("http://127.0.0.1:9/").catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return found;
    })()`);
    expect(refused.toSorted()).toEqual([
      "connect-src",
      "img-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-attr",
    ]);
    expect(await page.title()).not.toBe("1");
    await close();
  });

  test("five thousand operations: what a browser holds stays small, and everything works", async () => {
    const plan = planOfMany(5_000);
    const page = await show(planPage(plan));
    const most = 5_000 * 2 + 8_000;
    expect(await visible(page)).toBe(50);
    expect(await elements(page)).toBeLessThan(most);
    await page.click(".count.stopped a");
    const shown = "500 of 5000 operations: stopped; the first 50 are shown";
    await expect.poll(() => page.textContent(".shown")).toBe(shown);
    await page.click("#more");
    expect(await visible(page)).toBe(100);
    await page.fill("#search", "loyalty-v700");
    expect(await names(page)).toEqual([]);
    await page.click("#clear");
    await page.fill("#search", "loyalty-v700");
    expect(await names(page)).toEqual(["Rollout of loyalty v700"]);
    const last = anchorOf(plan.operations.at(-1)?.id ?? "");
    await follow(page, last);
    await page.locator(`[id="${last}"] > details[open]`).waitFor();
    await follow(page, "all");
    await page.locator("#more").waitFor();
    expect([await visible(page), await lanes(page)]).toEqual([50, expect.any(Array)]);
    expect(await elements(page)).toBeLessThan(most);
  });
});
