// Requests: each ends, half an answer is none, and a refusal is believed only where LaunchDarkly or GitHub said it.
import type { MutantGroup } from "./mutant.ts";

const fetching = "src/fetching.ts";
const budget = "src/launchdarkly/http/budget.ts";
const queue = "src/launchdarkly/http/queue.ts";
const pacing = "src/launchdarkly/http/pacing.ts";
const failures = "src/launchdarkly/http/failures.ts";
const http = "src/launchdarkly/http/http.ts";
const send = "src/launchdarkly/http/send.ts";
const pages = "src/launchdarkly/pages.ts";
const applier = "src/applying/steps/applier.ts";
const posting = "src/applying/steps/post-workflow.ts";
const client = "src/github/client.ts";
const answers = "src/github/answers.ts";
const githubPages = "src/github/pages.ts";
const githubFailures = "src/github/failures.ts";
const queryErrors = "src/github/query-errors.ts";
const createOnce = "src/github/create-once.ts";
const repository = "src/repository/github-repository.ts";

const creating = ["test/applying/creating.test.ts"];

export const launchDarklyRequests: MutantGroup = {
  tests: ["test/launchdarkly/http/endless.test.ts", "test/launchdarkly/http/requests.test.ts"],
  mutants: [
    {
      name: "the time limit ends with the headers",
      file: fetching,
      search: "    observe(head);",
      replace: "    observe(head);\n    clearTimeout(timer);",
      breaks: "A body that trickles hangs the run.",
    },
    {
      name: "a deleted environment that LaunchDarkly answers with 400 is a refused request",
      file: failures,
      search: "if (status === 400 && ",
      replace: "if (status === 499 && ",
      breaks: "The documents of a deleted environment can't be removed.",
    },
    {
      name: "a refused address is the token's fault",
      file: failures,
      search: 'aboutAddress.test(message) ? "refused" : "forbidden"',
      replace: '"forbidden"',
      breaks: "Somebody gives the token a role that it has.",
    },
    {
      name: "a connection stays open after its time",
      file: fetching,
      search: '    sent?.on("error", () => undefined).destroy();',
      replace: "",
      breaks: "The process doesn't end.",
    },
    {
      name: "an answer may be as large as it likes",
      file: fetching,
      search: "if (bytes > mostBytes)",
      replace: "if (false)",
      breaks: "A run takes all the memory there is.",
    },
    {
      name: "an address is told with its secrets",
      file: fetching,
      search: "new URL(to, url).host}",
      replace: "new URL(to, url).href}",
      breaks: "A token in a redirect's address is printed.",
    },
    {
      name: "redirects are followed",
      file: fetching,
      search: "if (redirects.includes(head.status)) throw redirected(head, url);",
      replace: "",
      breaks: "Another host's address is taken for LaunchDarkly's refusal.",
    },
    {
      name: "the budget runs while a person reads",
      file: budget,
      search: "Math.min(Math.max(0, now() - endedAt), longestPause)",
      replace: "Math.max(0, now() - endedAt)",
      breaks: "A plan that was read for a quarter of an hour can't be applied.",
    },
    {
      name: "pauses of the tool don't count",
      file: budget,
      search: " - Math.min(Math.max(0, now() - endedAt), longestPause)",
      replace: "",
      breaks: "What is looked for again and again takes longer than the budget.",
    },
    {
      name: "requests go on after the budget",
      file: queue,
      search: "if (now > until()) {",
      replace: "if (false) {",
      breaks: "A list without an end is read for ever.",
    },
    {
      name: "a limit may let go at once",
      file: pacing,
      search: "const soonest = isRefused ? now + shortestPause : 0;",
      replace: "const soonest = 0;",
      breaks: "Thousands of requests are refused in a minute.",
    },
    {
      name: "a list may have any number of pages",
      file: pages,
      search: "if (count === mostPages) return endless(path);",
      replace: "if (count === mostPages * 2) return endless(path);",
      breaks: "A list without an end is read for as long as the budget allows.",
    },
    {
      name: "a list that changed between its pages is taken for whole",
      file: pages,
      search: "if (count > 1 && page.total !== total) return undefined;",
      replace: "",
      breaks: "A workflow is not seen, and made a second time.",
      tests: ["test/launchdarkly/paging.test.ts"],
    },
    {
      name: "a proxy's 404 with a message is believed",
      file: failures,
      search: 'kind === "not-found" ? !isOwn : ',
      replace: "",
      breaks: "What can't be read counts as not there.",
    },
    {
      name: "a time-out of a proxy is a refusal",
      file: failures,
      search: 'if (status === 408 || status === 425 || status === 499) return "timeout";',
      replace: "",
      breaks: "A read that a proxy has given up is not sent again.",
    },
    {
      name: "a foreign refusal says that nothing was made",
      file: failures,
      search: 'effect !== "GET" && (!isOwn || ',
      replace: 'effect !== "GET" && (',
      breaks: "What was made is told as not created.",
      tests: creating,
    },
    {
      name: "a foreign 429 is sent again",
      file: http,
      search: " && status === 429 && !ambiguous;",
      replace: " && status === 429;",
      breaks: "A workflow is made twice.",
    },
    {
      name: "a sign-in page says that a workflow is deleted",
      file: send,
      search: 'const isEmpty = method === "DELETE" && answer.text === "";',
      replace: 'const isEmpty = method === "DELETE";',
      breaks: "What is still there counts as deleted.",
    },
    {
      name: "a 409 is believed without a look",
      file: applier,
      search: 'return ambiguous || kind === "conflict";',
      replace: "return ambiguous;",
      breaks: "What was made is told as not created.",
      tests: creating,
    },
    {
      name: "a second refusal is believed without a look",
      file: posting,
      search: "if (attempt === 1 && !mayBeMade(error)) throw error;",
      replace: "if (!mayBeMade(error)) throw error;",
      breaks: "What the first attempt has made is told as not created.",
      tests: creating,
    },
    {
      name: "a create that was redirected is sent again",
      file: posting,
      search: ' || error.kind === "redirected"',
      replace: "",
      breaks: "Requests are sent that can't arrive.",
      tests: creating,
    },
  ],
};

export const githubRequests: MutantGroup = {
  tests: ["test/github/unusable.test.ts", "test/github/answers.test.ts"],
  mutants: [
    {
      name: "half an answer of GitHub is a text",
      file: client,
      search: "if (problem !== undefined) throw new Error(problem);",
      replace: "",
      breaks: "A second comment is made where the list of comments was cut.",
    },
    {
      name: "GitHub may ask to come back at once",
      file: client,
      search: 'told.set("retry-after", "1");',
      replace: "{}",
      breaks: "Requests are sent as fast as they are refused.",
    },
    {
      name: "a redirect of GitHub is tried four times",
      file: client,
      search: "request.retries = 0;",
      replace: "{}",
      breaks: "What can't be done is tried for a quarter of a minute.",
    },
    {
      name: "after a create, reads are not sent again",
      file: client,
      search: "options.request = { ...options.request, ...(creates && { retries: 0 }) };",
      replace: "if (creates) options.request.retries = 0;",
      breaks: "One lost answer ends the run.",
    },
    {
      name: "any list is whole",
      file: answers,
      search: "Array.isArray(value) && value.every(",
      replace: "!Array.isArray(value) || value.every(",
      breaks: "An object counts as an empty list.",
    },
    {
      name: "a field may be missing",
      file: answers,
      search: "if (field === undefined) return value !== undefined;",
      replace: "if (field === undefined) return true;",
      breaks: "A pull request that isn't merged counts as merged.",
    },
    {
      name: "a part of a folder's list is the whole",
      file: answers,
      search: 'return isCut ? "a part of a folder\'s list" : undefined;',
      replace: "return undefined;",
      breaks: "A directory that isn't listed has no documents.",
    },
    {
      name: "anybody's 404 is GitHub's",
      file: answers,
      search: "if (status >= 400)",
      replace: "if (status >= 400) return undefined;\n  if (status >= 400)",
      breaks: "What a proxy doesn't find isn't there.",
    },
    {
      name: "a query that GitHub has refused is answered",
      file: client,
      search: "(isQuery ? refusedQuery(answer.text) : undefined) ?? answer",
      replace: "answer",
      breaks: "A limit of queries is an error that nobody expects.",
      tests: ["test/github/queries.test.ts"],
    },
    {
      name: "a query may be answered without its fields",
      file: answers,
      search: "neededOf[query] ?? ",
      replace: "",
      breaks: "An answer without pull requests says that there are none.",
      tests: ["test/github/queries.test.ts"],
    },
    {
      name: "any failure of a query is a refusal",
      file: queryErrors,
      search: 'areAll("NOT_FOUND") ? 404 : 500',
      replace: "404",
      breaks: "A bad minute of GitHub's is told as a missing permission.",
      tests: ["test/github/queries.test.ts"],
    },
    {
      name: "a query's limit lacks a permission",
      file: githubFailures,
      search: ".includes(limited)",
      replace: '.includes("LIMITED")',
      breaks: "Somebody gives the job a permission that it has.",
      tests: ["test/github/queries.test.ts"],
    },
    {
      name: "a limit is free again by this machine's clock",
      file: client,
      search: "reset + Math.round((Date.now() - date) / 1_000)",
      replace: "reset",
      breaks: "On a machine whose clock is wrong, no limit is waited for.",
      tests: ["test/github/queries.test.ts"],
    },
    {
      name: "every refusal of GitHub's lacks a permission",
      file: githubFailures,
      search: "if (cause !== undefined) return cause[1];",
      replace: "",
      breaks: "Somebody gives the job a permission that it has, and the conversation is locked as before.",
      tests: ["test/github/requests.test.ts"],
    },
    {
      name: "a list of GitHub may have any number of pages",
      file: githubPages,
      search: "if (++count > mostPages)",
      replace: "if (++count > mostPages * 2)",
      breaks: "A list without an end is read until GitHub ends the job.",
    },
    {
      name: "a refused page ends a list",
      file: githubPages,
      search: "if (page.url === undefined) throw",
      replace: "if (false) throw",
      breaks: "A second comment is made where the list of comments was refused.",
    },
    {
      name: "a proxy's refusal says that GitHub has made nothing",
      file: createOnce,
      search: "return status < 500 && isOwn && !proxies.includes(status);",
      replace: "return status < 500;",
      breaks: "What was made is not found, and told as a failure.",
    },
    {
      name: "a create that GitHub redirects is sent again",
      file: createOnce,
      search: 'error.cause.kind === "redirected"',
      replace: "false",
      breaks: "Requests are sent that can't arrive.",
    },
    {
      name: "directories beyond a cut listing are not looked for",
      file: repository,
      search: "if (!data.truncated) return",
      replace: "return",
      breaks: "Documents that lay elsewhere count as new, and run again.",
      tests: ["test/repository/github-repository.test.ts"],
    },
  ],
};
