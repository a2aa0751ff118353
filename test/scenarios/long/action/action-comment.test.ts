// The comment on the pull request: one, ours, found among many, safe whatever the documents say; and no secret in any sink.
import { describe, expect, test } from "vitest";
import { githubToken, permitted, tokens } from "../../../fixtures/account.ts";
import { checkout, configured, documents } from "../../../fixtures/documents.ts";
import { ganttsOf, readGantt } from "../../../reporting/markdown/mermaid.ts";
import { type ActionRun, commentWrites, type Files, startWorld, writes } from "../../world.ts";

const { reader: token } = tokens;

async function planned(files: Files, seeds?: Parameters<typeof startWorld>[1]) {
  const world = await startWorld({}, seeds);
  return { world, opened: await world.propose("add", files) };
}

/** Where GitHub would look for markup and mentions: the text without code. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})(?:json|mermaid)\n[\s\S]*?^\1$/gm, "")
    .replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, "")
    .replace(/<code>[^<]*<\/code>/g, "");
}

/** A pipe with a backslash before it is no border (cmark-gfm's rule). */
const cellsOf = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1);

describe("the comment", () => {
  test("is found again among 120 others, on a later page", async () => {
    const { world, opened } = await planned(documents);
    for (let number = 1; number <= 120; number++) await world.comment(1, `Remark ${number}`);
    await world.runHere(opened, { token });
    await world.commit("add", { "workflows/checkout.yaml": (text) => text.replace("2d", "5d") });
    const run = await world.run(await world.synchronize(1), { token });
    const ours = (await world.comments(1)).filter(({ author }) => author === "github-actions[bot]");
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body).toContain("wait 5 days");
    expect(commentWrites(run)).toEqual([`PATCH /repos/acme/storefront/issues/comments/${ours[0]?.id}`]);
    expect(run.github.filter(({ path }) => path.endsWith("/issues/1/comments")).map(({ query }) => query)).toEqual([
      { per_page: "100" },
      { per_page: "100", page: "2" },
    ]);
  });

  test("is not mistaken for a person's, neither a quotation nor a copy with its hidden marker", async () => {
    const { world, opened } = await planned(documents);
    await world.runHere(opened, { token });
    const [first] = await world.comments(1);
    const copies = [`${first?.body}`, `> ${first?.body.replaceAll("\n", "\n> ")}\n\nIs that right?`];
    for (const copy of copies) await world.comment(1, copy);
    await world.commit("add", { "workflows/checkout.yaml": (text) => text.replace("2d", "5d") });
    await world.run(await world.synchronize(1), { token });
    const comments = await world.comments(1);
    expect(comments.map(({ author }) => author)).toEqual(["github-actions[bot]", "grace", "grace"]);
    expect(comments[0]?.body).toContain("wait 5 days");
    expect(comments.slice(1).map(({ body }) => body)).toEqual(copies);
  });

  test("is made beside a person's copy that was there first", async () => {
    const { world, opened } = await planned(documents);
    const marker = `<!-- ld-sync:comment:v1 ${Buffer.from("acme/storefront").toString("base64url")} -->`;
    await world.comment(1, `${marker}\n**Nothing to do.**`);
    const run = await world.run(opened, { token });
    expect(writes(run.github).at(-1)).toBe("POST /repos/acme/storefront/issues/1/comments");
    expect((await world.comments(1)).map(({ author }) => author)).toEqual(["grace", "github-actions[bot]"]);
  });

  test("that may not be written is a warning that names the permission; the job stays green, and the plan is in the summary", async () => {
    const { world, opened } = await planned(
      documents,
      permitted({ contents: "read", "pull-requests": "read", deployments: "read" }),
    );
    const run = await world.run(opened, { token });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(
      /^::warning title=github-403::The plan could not be written as a comment: .*pull-requests: write/m,
    );
    expect(run.summary).toContain("**1 to create.**");
    expect(run.outputs).toMatchObject({ creates: "1", "comment-url": "", "failure-reason": "" });
  });

  test("stays under GitHub's limit with very many documents; the summary has the rest", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, number) => [
        `workflows/w${number}.yaml`,
        checkout
          .replace("key: checkout", `key: w${number}`)
          .replace("Checkout for everyone", `Number ${number} ${"ä".repeat(150)}`),
      ]),
    );
    const { world, opened } = await planned({ ...configured, ...many });
    const run = await world.run(opened, { token });
    const [comment] = await world.comments(1);
    expect(run.outputs).toMatchObject({ creates: "150", "failure-reason": "" });
    expect(Buffer.byteLength(comment?.body ?? "")).toBeLessThan(65_536);
    expect(comment?.body).toContain("**150 to create.**");
    expect(comment?.body).toContain("The whole plan is in the job summary.");
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_048_576);
    expect(run.summary).toContain("Number 149");
  });
});

describe("hostile text", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "@acme/everyone and @grace",
    "a | b | c",
    "a \\| <img src=x> @grace",
    "ends with a backslash\\",
    "`code` ``two`` ends with `",
    "```",
    "line\nbreak\r\n| x | y |",
    "\n::error title=x::from a name",
    "##[error]from a name ##[group]x",
    "<!-- ld-sync:comment:v1 -->",
    "</code></details></summary>",
    "[link](https://evil.example) ![image](https://evil.example/x.png)",
    "#1 GH-1 acme/storefront#1",
    "right to left \u202Egnp.exe",
    "> [!CAUTION]",
    "&lt;b&gt; &#64;grace",
  ];

  const expectSafe = (markdown: string, run: ActionRun) => {
    const text = outsideCode(
      markdown
        .replace(
          /^<!-- ld-sync:comment:v1 [\w-]+ -->\n<!-- ld-sync:report [\w-]+ [\w-]+ run=\d+ -->\n<!-- ld-sync:reviewed:v1 pull=\d+ head=\w+ plan=\w+ at=[\dTZ:.-]+ digests=[\w,:+-]* stopped=[\w,-]* -->\n/,
          "",
        )
        // Links of ours: to the run, and to lines of documents.
        .replaceAll(
          /\]\(https:\/\/github\.com\/acme\/storefront\/(?:actions\/runs\/\d+|blob\/\w{40}\/\.launchdarkly\/[\w./-]+#L\d+)\)/g,
          "]",
        ),
    );
    expect(text).not.toMatch(/@(?!\u2060)\w/);
    expect(text).not.toMatch(/https?:(?!\u2060)\/\//);
    expect(text).not.toMatch(/<(?!\/?(?:details|summary|sub|br)(?: open)?>)/);
    expect(text).not.toMatch(/!?\[[^\]]*\]\(/);
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    const count = (tag: string) => text.split(tag).length - 1;
    expect(count("<details")).toBe(count("</details>"));
    expect(count("<summary>")).toBe(count("</summary>"));
    const commands = run.stdout.split(/\r?\n/).filter((line) => /^\s*::/.test(line));
    const ours = /^::(?:add-mask::|error::|group::|endgroup::|(?:error|warning) title=[\w-]+,file=\.launchdarkly\/)/;
    expect(commands.filter((line) => !ours.test(line))).toEqual([]);
    expect(run.stdout).not.toContain("##[");
  };

  test("in names, descriptions, stages and targets becomes nothing but text", async () => {
    const documents = Object.fromEntries(
      hostile.map((name, index) => [
        `workflows/h${index}.yaml`,
        JSON.stringify({
          kind: "Workflow",
          key: `h${index}`,
          flag: "new-checkout",
          name,
          description: name,
          stages: [
            {
              name,
              conditions: [{ approval: { members: ["grace@example.com"], description: name } }, { wait: "1d" }],
              action: [{ target: { true: [name] } }],
            },
          ],
        }),
      ]),
    );
    const { world, opened } = await planned({ ...configured, ...documents });
    const run = await world.run(opened, { token });
    expect(run.exitCode).toBe(0);
    const [comment, ...others] = await world.comments(1);
    expect(others).toEqual([]);
    const body = comment?.body ?? "";
    expectSafe(body, run);
    expectSafe(run.summary, run);
    const rows = body.split("\n").filter((line) => line.startsWith("| 🟢 create |"));
    expect(rows).toHaveLength(hostile.length);
    expect(rows.map((row) => cellsOf(row).length)).toEqual(hostile.map(() => 4));
    const stages = body.split("\n").filter((line) => line.startsWith("| 1 |"));
    expect(stages.map((row) => cellsOf(row).length)).toEqual(hostile.map(() => 5));
    const [drawing = "", ...drawings] = ganttsOf(body);
    expect(drawings).toEqual([]);
    const { sections, tasks, links } = await readGantt(drawing);
    expect([sections.length, tasks.length, links]).toEqual([hostile.length, 1 + 2 * hostile.length, []]);
    // What is sent is what was written, to the last character.
    const merged = await world.run((await world.merge(1)).push);
    const sent = merged.launchDarkly.filter(({ method }) => method === "POST").map(({ body: { name } }) => name);
    expect(sent.sort()).toEqual([...hostile].sort());
  });

  test("in errors becomes nothing but text too", async () => {
    const documents = Object.fromEntries(
      hostile.flatMap((text, index) => [
        [
          `workflows/field${index}.yaml`,
          JSON.stringify({
            kind: "Workflow",
            key: `f${index}`,
            flag: "new-checkout",
            name: "x",
            stages: [],
            [text]: 1,
          }),
        ],
        [
          `workflows/key${index}.yaml`,
          JSON.stringify({ kind: "Workflow", key: text, flag: "new-checkout", name: "x", stages: [] }),
        ],
        [`workflows/kind${index}.yaml`, JSON.stringify({ kind: text })],
      ]),
    );
    const { world, opened } = await planned({ ...configured, ...documents });
    const run = await world.run(opened, { token });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("invalid");
    expectSafe((await world.comments(1))[0]?.body ?? "", run);
    expectSafe(run.summary, run);
    expect(run.launchDarkly).toEqual([]);
  });

  test("in names that LaunchDarkly doesn't know becomes nothing but text too", async () => {
    const documents = Object.fromEntries(
      hostile.map((text, index) => [
        `workflows/h${index}.yaml`,
        JSON.stringify({
          kind: "Workflow",
          key: `h${index}`,
          flag: "new-checkout",
          name: "x",
          stages: [{ name: "x", action: [{ serve: { name: text } }] }],
        }),
      ]),
    );
    const { world, opened } = await planned({ ...configured, ...documents });
    const run = await world.run(opened, { token });
    expect(run.exitCode).toBe(1);
    const [check] = await world.checkRuns();
    expect(check?.annotations.filter(({ title }) => title === "unknown-variation")).toHaveLength(hostile.length);
    expectSafe((await world.comments(1))[0]?.body ?? "", run);
  });
});

describe("secrets", () => {
  const everything = async (world: Awaited<ReturnType<typeof startWorld>>, run: ActionRun) =>
    [
      run.stdout.replace(/^::add-mask::.*$/gm, ""),
      run.stderr,
      run.summary,
      ...Object.values(run.outputs),
      ...(await world.comments(1)).map(({ body }) => body),
    ].join("\n");

  test.each([
    ["a token that works", tokens.reader],
    ["a token that LaunchDarkly doesn't know", "api-unknown-token-71ab"],
    ["a token with a line break in it", "api-first-line-71ab\napi-second-line-71ab"],
    ["a token with a control character in it", "api-first-part-71ab\u0001api-second-part-71ab"],
    ["a token that no header can hold", "api-höchst-geheim-€-71ab"],
  ])("%s stands nowhere", async (_, secret) => {
    const { world, opened } = await planned(documents);
    const told = await everything(world, await world.run(opened, { token: secret }));
    for (const part of secret.split(/\n|\p{Cc}/u)) expect(told).not.toContain(part);
    expect(told).not.toContain(githubToken);
  });

  test("a GitHub token that is wrong stands nowhere", async () => {
    const { world, opened } = await planned(documents);
    const run = await world.run(opened, { token, inputs: { "repo-token": "ghs_wrong71ab" } });
    expect(run.exitCode).toBe(1);
    expect(await everything(world, run)).not.toContain("ghs_wrong71ab");
    expect(run.stdout).toContain("Check `repo-token`");
  });

  test("both are masked in the log before anything else is said", async () => {
    const { world, opened } = await planned(documents);
    const { stdout } = await world.run(opened, { token });
    expect(stdout.split("\n").slice(0, 2)).toEqual([`::add-mask::${token}`, `::add-mask::${githubToken}`]);
  });
});
