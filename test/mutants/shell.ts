// The shell: whose word counts on GitHub, what an apply remembers, and what a merge is held to.
import type { MutantGroup } from "./mutant.ts";

const client = "src/github/client.ts";
const checkRun = "src/github/check-run.ts";
const comment = "src/github/comment.ts";
const driftIssue = "src/github/drift-issue.ts";
const reviews = "src/github/reviewing/reviews.ts";
const allowLines = "src/github/reviewing/allow-lines.ts";
const pages = "src/github/pages.ts";
const reviewedPlan = "src/github/reviewed-plan.ts";
const commits = "src/github/commits.ts";
const createOnce = "src/github/create-once.ts";
const reportBody = "src/github/report-body.ts";
const event = "src/github/event.ts";
const failures = "src/github/failures.ts";
const githubRecords = "src/repository/github-records.ts";
const recordDeployments = "src/repository/record-deployments.ts";
const recordSearch = "src/repository/record-search.ts";
const githubRepository = "src/repository/github-repository.ts";
const gitRecords = "src/repository/git-records.ts";
const record = "src/repository/record.ts";
const recordFile = record;
const snapshot = "src/repository/snapshot.ts";
const review = "src/pipeline/review.ts";
const prepare = "src/pipeline/prepare.ts";
const pipelineRecord = "src/pipeline/record.ts";
const apply = "src/runner/modes/apply.ts";
const historyOf = "src/runner/history.ts";
const queue = "src/runner/modes/queue.ts";
const run = "src/runner/modes/run.ts";
const report = "src/runner/report.ts";
const allowing = "src/reporting/words/allowing.ts";
const reviewed = "src/runner/reviewed.ts";
const policyReview = "src/planning/policy/review.ts";
const assemble = "src/planning/assemble/assemble.ts";
const state = "src/launchdarkly/reading/state.ts";
const gather = "src/pipeline/gather.ts";

const earlier: MutantGroup = {
  tests: ["test/scenarios/long/memory/left-earlier.test.ts"],
  mutants: [
    {
      name: "every error of a pull request's plan is forgiven",
      file: policyReview,
      search: "isError(diagnostic) && diagnostic.undone ?",
      replace: "isError(diagnostic) ?",
      breaks: "A pull request with a typing error is green.",
    },
    {
      name: "an earlier document's own errors redden other pull requests",
      file: assemble,
      search: "return isOwn ? diagnostics : leftEarlier(diagnostics);",
      replace: "return [...diagnostics];",
      breaks: "One merged typing error makes every pull request red.",
    },
    {
      name: "what can't be read for an earlier document reddens other pull requests",
      file: state,
      search: "asking.every(({ isEarlier }) => isEarlier)",
      replace: "asking.every(() => false)",
      breaks: "One target that can't be read makes every pull request red.",
    },
    {
      name: "a flag that can't be read for an earlier document reddens other pull requests",
      file: gather,
      search: "...leftEarlier(diagnostics)]",
      replace: "...diagnostics]",
      breaks: "One flag that the token may not read makes every pull request red.",
    },
  ],
};

const formerComments: MutantGroup = {
  tests: ["test/github/comment.test.ts"],
  mutants: [
    {
      name: "a comment of an earlier identity that can't be hidden goes on showing its plan",
      file: comment,
      search: ".catch(() => octokit.rest.issues.updateComment({ ...repository, comment_id: id, body }))",
      replace: "",
      breaks: "Two plans stand on the pull request, and nothing says which one is the newest.",
    },
  ],
};

const overrides: MutantGroup = {
  tests: ["test/github/override.test.ts"],
  mutants: [
    {
      name: "a line that lifts nothing is told of nobody",
      file: reviews,
      search: "if (!notTaken.has(user.login)) notTaken.set(user.login, lacks);",
      replace: "",
      breaks: "A reviewer believes to have let a plan through, and its merge does nothing.",
    },
    {
      name: "a review that allows another plan allows this one",
      file: allowLines,
      search: "given === hash ?",
      replace: "given !== undefined ?",
      breaks: "A plan is let through that nobody allowed.",
    },
    {
      name: "a review of an older commit allows this one",
      file: reviews,
      search: "else if (commit_id !== head && ",
      replace: "else if (commit_id === undefined && ",
      breaks: "What was pushed after the review is let through.",
    },
    {
      name: "a review allows that its author has taken back",
      file: reviews,
      search: ' && latest.get(user?.login) === "APPROVED"',
      replace: "",
      breaks: "A plan is let through against its reviewer's word.",
      tests: ["test/github/override.test.ts", "test/github/reviewed-on.test.ts"],
    },
    {
      name: "the line of the comment allows as it stands there",
      file: allowLines,
      search: 'written === "<reason>" ? undefined : written',
      replace: "written",
      breaks: "A plan is let through, and nobody said why.",
    },
    {
      name: "a pull request into another branch is told what a merge does",
      file: report,
      search: 'pull.otherBranch === undefined ? "pull request" : "other branch"',
      replace: '"pull request"',
      breaks: "A reviewer waits for what no merge there does.",
      tests: ["test/runner/report.test.ts"],
    },
    {
      name: "what stops with other words is told with the first one's",
      file: allowing,
      search: "JSON.stringify([code, message, hint, overridable])",
      replace: "JSON.stringify([code, overridable])",
      breaks: "What stops an operation stands nowhere in the comment.",
      tests: ["test/reporting/words/allowing.test.ts"],
    },
    {
      name: "the line is offered where it leads nowhere",
      file: allowing,
      search: "overridable && operations.some((id) => !fixed.has(id))",
      replace: "overridable",
      breaks: "A reviewer lets through what then stays stopped.",
      tests: ["test/reporting/words/allowing.test.ts"],
    },
    {
      name: "anyone's review allows",
      file: reviews,
      search: "if (await mayWrite(github, user.login))",
      replace: "if (user.login)",
      breaks: "Whoever may comment lets a plan through.",
    },
    {
      name: "a bot's review allows",
      file: reviews,
      search: 'user && user.type !== "Bot")',
      replace: "user)",
      breaks: "A workflow lets its own plan through.",
    },
    {
      name: "a comment takes an approval back",
      file: reviews,
      search: 'all.filter(({ state }) => state !== "COMMENTED")',
      replace: "all",
      breaks: "Whoever says one thing more has to approve again.",
    },
    {
      name: "only the first line of a review is looked at",
      file: allowLines,
      search: "lines.sort((left, right) => rank(left) - rank(right))[0]",
      replace: "lines.sort((left, right) => Number(rank(left) < 0) - Number(rank(right) < 0))[0]",
      breaks: "One review can't allow the plans of several instances.",
    },
    {
      name: "only the first page of reviews is read",
      file: pages,
      search: "yield page;",
      replace: "yield page;\n    return;",
      breaks: "On a long pull request, an approval is not found, or not that it was taken back.",
    },
  ],
};

const reviewedPlans: MutantGroup = {
  tests: ["test/github/reviewed-on.test.ts", "test/github/reviewed-plan.test.ts"],
  mutants: [
    {
      name: "a plan that was made after the merge counts",
      file: reviews,
      search: "isBefore(at, mergedAt) && ",
      replace: "",
      breaks: "Whoever runs a job again after the merge lets through what nobody saw.",
    },
    {
      name: "a plan that was made after the approval counts",
      file: reviews,
      search: " && isBefore(at, until)",
      replace: "",
      breaks: "What came up after the approval is carried out.",
    },
    {
      name: "a plan of the merge's own second doesn't count",
      file: reviews,
      search: "/ 1_000) <= Math",
      replace: "/ 1_000) < Math",
      breaks: "A plan that was there in time doesn't count: GitHub tells times in seconds.",
    },
    {
      name: "a comment counts whatever the check runs say",
      file: reviews,
      search: "checks.length > 0 || isFork ? checks :",
      replace: "isFork ? checks :",
      breaks: "The comment, which anyone who may write can edit, is believed before the check run.",
    },
    {
      name: "a comment on a fork's pull request counts",
      file: reviews,
      search: "checks.length > 0 || isFork ? checks :",
      replace: "checks.length > 0 ? checks :",
      breaks: "What somebody has copied by hand counts as reviewed.",
    },
    {
      name: "a comment of an older push counts",
      file: reviews,
      search: "plan?.head === head ? [publishedAt(plan, createdAt)] : []",
      replace: "plan === undefined ? [] : [publishedAt(plan, createdAt)]",
      breaks: "A plan of another commit is carried out.",
    },
    {
      name: "without an approval the newest plan counts",
      file: reviews,
      search: "if (needsApproval && until === undefined) return { pull: number };",
      replace: "",
      breaks: "What nobody has approved is carried out.",
    },
    {
      name: "an approval of an older push counts",
      file: reviews,
      search: "approving.filter(({ commit_id }) => commit_id === head).toReversed()",
      replace: "approving.toReversed()",
      breaks: "What was pushed after the approval is carried out.",
    },
    {
      name: "the first approval counts",
      file: reviews,
      search: "approving.filter(({ commit_id }) => commit_id === head).toReversed()",
      replace: "approving.filter(({ commit_id }) => commit_id === head)",
      breaks: "What was approved anew doesn't count.",
    },
    {
      name: "an approval by its author counts",
      file: reviews,
      search: "user.login !== author && ",
      replace: "",
      breaks: "Whoever writes a change lets it through.",
    },
    {
      name: "anyone's approval counts",
      file: reviews,
      search: " && (await mayWrite(github, user.login))) return submitted_at",
      replace: ") return submitted_at",
      breaks: "Whoever may comment lets a change through.",
    },
    {
      name: "the codes of a plan's guards are not read",
      file: reviewedPlan,
      search: 'codes.split("+").filter((code) => code !== "")',
      replace: "[]",
      breaks: "What a plan showed as stopped counts as reviewed.",
    },
    {
      name: "the line of a plan may stand in another one",
      file: reviewedPlan,
      search: "  /^<!-- ld-sync:reviewed",
      replace: "  /<!-- ld-sync:reviewed",
      breaks: "A quoted line says what was reviewed.",
    },
    {
      name: "a line that is too long is written",
      file: reviewedPlan,
      search: "Buffer.byteLength(line) <= most ? line : undefined",
      replace: "line",
      breaks: "GitHub refuses the report, or cuts the line.",
    },
  ],
};

const checkRuns: MutantGroup = {
  tests: ["test/github/check-run.test.ts"],
  mutants: [
    {
      name: "a check run of another app says what was reviewed",
      file: checkRun,
      search: "run.app?.slug === app && ",
      replace: "",
      breaks: "Another workflow says what was reviewed.",
    },
    {
      name: "a check run with a foreign external id says what was reviewed",
      file: checkRun,
      search: " && isExternalIdOf(run.external_id, instance)",
      replace: "",
      breaks: "Another workflow, or another instance, says what was reviewed.",
    },
    {
      name: "a check run of another commit says what was reviewed",
      file: checkRun,
      search: "plan?.head === commit ? [publishedAt(plan, run.completed_at)] : []",
      replace: "plan === undefined ? [] : [publishedAt(plan, run.completed_at)]",
      breaks: "A plan of another commit is carried out.",
    },
    {
      name: "the oldest check run counts",
      file: checkRun,
      search: "right.id - left.id",
      replace: "left.id - right.id",
      breaks: "A plan that was made anew doesn't count.",
    },
    {
      name: "GitHub chooses the newest check run",
      file: checkRun,
      search: 'filter: "all"',
      replace: 'filter: "latest"',
      breaks: "A check run of the same name by another workflow hides ours.",
    },
    {
      name: "only the first page of check runs is read",
      file: pages,
      search: "yield page;",
      replace: "yield page;\n    return;",
      breaks: "A plan that many runs came after doesn't count.",
    },
  ],
};

const bodies: MutantGroup = {
  tests: ["test/github/comment.test.ts", "test/github/drift-issue.test.ts", "test/github/report-body.test.ts"],
  mutants: [
    {
      name: "anyone's comment is ours",
      file: client,
      search: "logins.map((one) => one === ours)",
      replace: "logins.map(() => true)",
      breaks: "A comment that anyone can type says what was reviewed.",
    },
    {
      name: "a comment with the marker anywhere is ours",
      file: comment,
      search: "body?.startsWith(marker)",
      replace: "body?.includes(marker)",
      breaks: "A comment of ours that quotes another one is written over.",
    },
    {
      name: "only the first page of comments is read",
      file: pages,
      search: "yield page;",
      replace: "yield page;\n    return;",
      breaks: "On a long pull request, the comment is made again and again.",
    },
    {
      name: "an older run's comment is written over a newer one's",
      file: comment,
      search: "if (report.run !== undefined && newest > report.run && report.isNewest !== true) {",
      replace: "if (report.run === 0) {",
      breaks: "The comment shows an old plan.",
    },
    {
      name: "a second comment of two jobs stays",
      file: comment,
      search: "  await removeOthers();\n  return { url, became: known",
      replace: "  return { url, became: known",
      breaks: "A pull request keeps two comments, and one of them shows an old plan.",
    },
    {
      name: "nobody looks for what another job has made at the same time",
      file: comment,
      search: "const kept = await writeInto(github, ours, instance, report);",
      replace: "const kept = await writeInto(github, ours.slice(0, 0), instance, report);",
      breaks: "A pull request has two comments until the next push.",
    },
    {
      name: "a comment that is gone is not written anew",
      file: comment,
      search: "if (edited === undefined) return writeInto(github, others, instance, report);",
      replace: "",
      breaks: "Nobody is told of the plan.",
    },
    {
      name: "a person's copy is hidden",
      file: comment,
      search: 'user?.type === "Bot" && ',
      replace: "",
      breaks: "What a person has written disappears.",
    },
    {
      name: "an edited comment of another bot is hidden",
      file: comment,
      search: " && readBody(body).isUntouched",
      replace: "",
      breaks: "What somebody has written into it disappears.",
    },
    {
      name: "a second drift issue stays open",
      file: driftIssue,
      search: "for (const other of others) await closeDouble(github, other, first);",
      replace: "others.length = 0;",
      breaks: "Two issues tell of the drift, and one of them for ever.",
    },
    {
      name: "a closed drift issue is kept before an open one",
      file: driftIssue,
      search: "Number(right.isOpen) - Number(left.isOpen) || ",
      replace: "",
      breaks: "The one that people look at is closed, and the drift is told nowhere.",
    },
    {
      name: "an edit by hand stays",
      file: reportBody,
      search: "isUntouched && ",
      replace: "",
      breaks: "The comment says what somebody else has written into it.",
    },
    {
      name: "what is carried to the merge is not compared",
      file: reportBody,
      search: "ofReport === timelessDigest(carried, timeless)",
      replace: "ofReport === timelessDigest(carried, timeless) || ofReport !== undefined",
      breaks: "The comment keeps the digests of an old plan.",
    },
    {
      name: "the drift issue of another author is ours",
      file: driftIssue,
      search: ".filter((_, index) => ours[index])",
      replace: ".filter((_, index) => ours[index] !== undefined)",
      breaks: "A person's issue is written over.",
      equivalent: "GitHub is asked for our own issues only (`creator`).",
    },
    {
      name: "issues of all authors are asked for",
      file: driftIssue,
      search: "    creator: await login(),\n",
      replace: "",
      breaks: "Every issue of a large repository is read.",
    },
    {
      name: "a pull request is taken for the drift issue",
      file: driftIssue,
      search: "issue.pull_request === undefined && ",
      replace: "",
      breaks: "A pull request's description is written over.",
    },
    {
      name: "an issue with the marker anywhere is the drift issue",
      file: driftIssue,
      search: "issue.body?.startsWith(marker)",
      replace: "issue.body?.includes(marker)",
      breaks: "An issue of ours that quotes it is written over.",
    },
  ],
};

const requests: MutantGroup = {
  tests: ["test/github/client.test.ts", "test/github/requests.test.ts"],
  mutants: [
    {
      name: "requests have no time limit",
      file: client,
      search: "wholeAnswer(url, options, timeout);",
      replace: "fetch(url, options);",
      breaks: "A job hangs until GitHub ends it.",
      tests: ["test/github/unusable.test.ts"],
    },
    {
      name: "output that can't be written leaves a plan's exit code",
      file: "src/cli.ts",
      search: "return hasChanged ? 4 : 1;",
      replace: "return hasChanged ? 4 : exitCode || 1;",
      breaks: "A pipeline goes on with half a plan.",
      tests: ["test/scenarios/long/command-line/command-line.test.ts"],
    },
    {
      name: "only what creates is redacted",
      file: client,
      search: 'if (method === "GET") return;',
      replace: 'if (method !== "POST") return;',
      breaks: "An edited comment holds a token.",
    },
    {
      name: "nothing is redacted",
      file: client,
      search: 'if (method === "GET") return;',
      replace: 'if (method !== "NEVER") return;',
      breaks: "A comment holds a token.",
    },
    {
      name: "a record that holds a token is sent as it is",
      file: client,
      search: "redacted(isClean ? written : { ...written, payload }, redact)",
      replace: "redacted(written, redact)",
      breaks: "A deployment holds a token.",
    },
    {
      name: "a create is sent again by Octokit",
      file: client,
      search: "...(creates && { retries: 0 })",
      replace: "",
      breaks: "Two comments are made.",
    },
    {
      name: "what GitHub refuses is sent again",
      file: createOnce,
      search: "!isRequestFailure(error) || isRefusal(error)",
      replace: "!isRequestFailure(error)",
      breaks: "A request that was refused is sent twice.",
    },
    {
      name: "after a lost answer nothing is looked for",
      file: createOnce,
      search: "const found = await find();",
      replace: "const found: T | undefined = undefined;",
      breaks: "Two comments are made.",
    },
    {
      name: "a rate limit is told as a missing permission",
      file: failures,
      search: " && !isLimited(error)",
      replace: "",
      breaks: "A run goes on without what it could not read.",
    },
  ],
};

const history: MutantGroup = {
  tests: ["test/github/commits.test.ts"],
  mutants: [
    {
      name: "only the first page of a comparison is read",
      file: commits,
      search:
        "if (data.commits.length === pageSize && page * pageSize < Math.min(data.total_commits, mostCommits)) continue;",
      replace: "",
      breaks: "Pull requests beyond a hundred commits don't count as reviewed.",
    },
    {
      name: "commits of merged branches are asked for, too",
      file: commits,
      search: 'commits.length === 0 && data.status === "ahead" ? [head] : commits',
      replace: "data.commits.map(({ sha }) => sha).reverse()",
      breaks: "Each commit of each pull request costs a request.",
    },
    {
      name: "a commit that isn't there any more ends the run",
      file: commits,
      search: "if (isRequestFailure(error) && error.status === 404) return undefined;",
      replace: "",
      breaks: "After a force push nothing says what to do.",
    },
  ],
};

const records: MutantGroup = {
  tests: ["test/repository"],
  mutants: [
    {
      name: "a record that nothing proves counts",
      file: recordSearch,
      search: "const isProved = key === undefined || isSigned(signed(record, String(at)), mac, key);",
      replace: "const isProved = key === undefined || mac !== undefined;",
      breaks: "Whoever can make a deployment says what was applied.",
    },
    {
      name: "our own identity proves a record",
      file: recordSearch,
      search: 'else if (!isOwn && (read === "unreadable" || !read.isProved)) passed.foreign++;',
      replace: 'else if (read === "unreadable" || !read.isProved) passed.foreign++;',
      breaks: "A record of ours that can't be read is passed over, and an older one says what was applied.",
    },
    {
      name: "anybody can blind the memory",
      file: recordSearch,
      search: 'else if (!isOwn && (read === "unreadable" || !read.isProved)) passed.foreign++;',
      replace: 'else if (read === "unreadable" && 1 > 2) passed.foreign++;',
      breaks: "Whoever can make a deployment stops every apply.",
    },
    {
      name: "an old record that is put up again counts",
      file: recordSearch,
      search: '> longestWay) return "copy"',
      replace: '> Number.MAX_SAFE_INTEGER) return "copy"',
      breaks: "Whoever can make a deployment takes the memory back to an old state.",
    },
    {
      name: "when a record was signed is not signed",
      file: recordDeployments,
      search: "return { ...record, at } as ApplyRecord;",
      replace: 'return { ...record, at: at && "" } as ApplyRecord;',
      breaks: "An old record is put up again with a new date.",
    },
    {
      name: "whoever knows nothing signs records",
      file: recordFile,
      search: 'hkdfSync("sha256", accessToken, ',
      replace: 'hkdfSync("sha256", accessToken && "", ',
      breaks: "Every workflow of the repository can leave memory.",
    },
    {
      name: "a part that is missing is passed over",
      file: recordSearch,
      search: "if (isRequestFailure(error) && error.status === 404) return undefined;",
      replace: "if (isRequestFailure(error) && error.status === 404) continue;",
      breaks: "A plan, which can prove nothing, takes what is left of a record for all of it.",
    },
    {
      name: "any deployment is a part of a record",
      file: recordSearch,
      search: "data.task !== partTask || ",
      replace: "",
      breaks: "A plan, which can prove nothing, takes what is left of a record for all of it.",
    },
    {
      name: "what is undone and doesn't fit is dropped",
      file: recordDeployments,
      search: "for (const chunk of further)\n    parts.push(",
      replace: "for (const chunk of further.slice(0, 0))\n    parts.push(",
      breaks: "A large apply's undone operations count as done.",
    },
    {
      name: "records of one environment hide those of others",
      file: recordSearch,
      search: "environments?.every((name) => found.some(",
      replace: "environments?.some((name) => found.some(",
      breaks: "Of a part of what a job looks after nothing is known.",
    },
    {
      name: "an older record that covers more counts before a newer one",
      file: recordSearch,
      search: "right.at - left.at ||",
      replace: "left.at - right.at ||",
      breaks: "An old record says what was applied.",
    },
    {
      name: "a plan doesn't say that another has written its record",
      file: recordSearch,
      search: "if (!isOwn && key === undefined) passed.unproved = true;",
      replace: "",
      breaks: "Nobody looks who writes deployments.",
    },
    {
      name: "a record is written over a newer commit's",
      file: githubRecords,
      search: '?.status === "behind") return overtakenNotice;',
      replace: '?.status === "behind") return undefined;',
      breaks: "What was applied meanwhile is forgotten.",
    },
    {
      name: "a record that has come since the plan was made is passed over",
      file: githubRecords,
      search: "!known.records.some((one) => isDeepStrictEqual(one, newest))",
      replace: "known.records === undefined",
      breaks: "Of two merges at once the newer one's record forgets what the older one was about to make.",
    },
    {
      name: "a record of an older commit is never written",
      file: githubRecords,
      search: " && applied !== details.before",
      replace: "",
      breaks: "A run by hand with an older base leaves no record.",
    },
    {
      name: "a record of another version is read",
      file: record,
      search: "v === 1 &&",
      replace: "v !== undefined &&",
      breaks: "A newer release's record is read by old rules.",
    },
    {
      name: "long owners share their records",
      file: recordDeployments,
      search: '-${createHash("sha256").update(owner).digest("hex").slice(0, 12)}',
      replace: "",
      breaks: "One owner's record says what another has applied.",
      equivalent: "A record names its owner, too, and is passed over where that is another.",
    },
    {
      name: "a former owner's record isn't looked for",
      file: recordSearch,
      search: "for (const owner of owners) {\n    const records = await ofOwner",
      replace: "for (const owner of owners.slice(0, 1)) {\n    const records = await ofOwner",
      breaks: "After a rename, what is undone is forgotten.",
    },
    {
      name: "an owner that comes back goes on from its own old record",
      file: "src/repository/owner-order.ts",
      search: "newest.record.formerOwners?.includes(earlier.owner) === true &&",
      replace: "newest.record.formerOwners?.includes(earlier.owner) === undefined &&",
      breaks: "What was made under the other owner, and has gone, starts again.",
      tests: ["test/repository/owner-order.test.ts"],
    },
    {
      name: "a local record that can't be read counts as none",
      file: gitRecords,
      search: 'value.map((one) => parseRecord(one) ?? "unreadable")',
      replace: "value.flatMap((one) => parseRecord(one) ?? [])",
      breaks: "What has run starts again.",
    },
    {
      name: "a local record that holds nothing counts as none",
      file: gitRecords,
      search: "Array.isArray(value) && value.length > 0",
      replace: "Array.isArray(value)",
      breaks: "What has run starts again.",
    },
    {
      name: "a local record that the system doesn't let be read counts as none",
      file: gitRecords,
      search: 'code === "ENOENT" ? [] : ["unreadable"]',
      replace: 'code === "" ? ["unreadable"] : []',
      breaks: "What has run starts again.",
    },
    {
      name: "a local record of one environment takes the place of all",
      file: gitRecords,
      search: ".filter((one) => !isCovered(one, record))",
      replace: ".filter(() => false)",
      breaks: "What has run in the other environments starts again.",
    },
    {
      name: "local records pile up",
      file: gitRecords,
      search: ".filter((one) => !isCovered(one, record))",
      replace: "",
      breaks: "The file grows with every apply.",
    },
    {
      name: "the local record is written in place",
      file: gitRecords,
      search: "const beside = `${path}.${randomUUID()}`;",
      replace: "const beside = path;",
      breaks: "A run that is killed leaves a record that can't be read.",
    },
    {
      name: "the applied documents are those that lie there by now",
      file: gitRecords,
      search: "...files.flatMap(({ path, bytes }) => [`M 100644 inline ${quoted(path)}\\n`, ...data(bytes)]),",
      replace: "",
      breaks: "What was planned is not what the next plan is compared with.",
    },
    {
      name: "two applies of one repository go on at once",
      file: gitRecords,
      search: "      await requireEnded(journal);\n",
      replace: "",
      breaks: "One takes the other's journal away.",
    },
    {
      name: "a journal that was left behind is thrown away",
      file: gitRecords,
      search: "if (left !== undefined) await write(left);",
      replace: "",
      breaks: "What a killed apply has made is forgotten by the next one.",
      tests: ["test/repository/journal.test.ts"],
    },
    {
      name: "a journal that was left behind is no matter",
      file: gitRecords,
      search: "...(left === undefined ? [] : [left]), ",
      replace: "",
      breaks: "What a killed apply has made starts again.",
    },
    {
      name: "of two records of one second the first one counts",
      file: recordSearch,
      search: "begun(left) - begun(right)",
      replace: "begun(right) - begun(left)",
      breaks: "What an apply was about to do counts instead of what became of it.",
    },
    {
      name: "what another run has begun comes after the end of the one before it",
      file: recordSearch,
      search: "left.record.run === right.record.run ? ",
      replace: "left.record.run !== undefined ? ",
      breaks: "What was lost in the second in which another apply had ended is forgotten.",
    },
    {
      name: "what was made is left out of the further deployments",
      file: recordDeployments,
      search: "    if (entry.made !== undefined) chunk.made =",
      replace: "    if (entry.made === null) chunk.made =",
      breaks: "A record that is cut into several is proved no more.",
    },
    {
      name: "a record that was taken back is another run's",
      file: recordDeployments,
      search: "if (parseRecord(payload)?.run !== run) continue;",
      replace: "if (parseRecord(payload) === undefined) continue;",
      breaks: "A token that may write nothing makes the tool forget.",
    },
  ],
};

const snapshots: MutantGroup = {
  tests: ["test/repository"],
  mutants: [
    {
      name: "a listing that is cut short counts as whole",
      file: githubRepository,
      search: "if (!data.truncated) return",
      replace: "if (data.truncated !== undefined) return",
      breaks: "Documents beyond it are taken for removed.",
    },
    {
      name: "a file of the checkout counts whatever it holds",
      file: githubRepository,
      search: "local !== undefined && blobId(local, id) === id",
      replace: "local !== undefined",
      breaks: "A plan shows what isn't committed.",
    },
    {
      name: "a file in the directory's place is no documents",
      file: githubRepository,
      search: 'if (entry.type !== "tree") {',
      replace: 'if (entry.type === "commit") {',
      breaks: "The removal of everything is planned.",
    },
    {
      name: "links are passed over in silence",
      file: snapshot,
      search: 'entries.filter(({ mode }) => mode === "120000").map',
      replace: 'entries.filter(({ mode }) => mode === "").map',
      breaks: "A document that became a link is taken for removed.",
    },
    {
      name: "links are followed",
      file: snapshot,
      search: 'mode.startsWith("100") && ',
      replace: "",
      breaks: "A file's content is the path that it links to.",
    },
  ],
};

const reviewing: MutantGroup = {
  tests: ["test/pipeline/review.test.ts"],
  mutants: [
    {
      name: "what a later plan has taken back stays reviewed",
      file: review,
      search: "if (time < plannedAt && !shown.has(digest)) reviewed.delete(digest);",
      replace: "if (time > plannedAt && !shown.has(digest)) reviewed.delete(digest);",
      breaks: "A push that nobody saw carries out what a merge had taken back.",
      tests: ["test/pipeline/review.test.ts"],
    },
    {
      name: "whatever is undone was reviewed",
      file: review,
      search: "if (isReviewed) for",
      replace: "for",
      breaks: "A later merge carries out what nobody saw.",
    },
    {
      name: "what a plan showed as stopped was reviewed",
      file: review,
      search: "stops.length === 0 || isOverridden",
      replace: "stops.length >= 0 || isOverridden",
      breaks: "Guards are lifted that nobody lifted.",
    },
    {
      name: "lifted guards hold on merge",
      file: review,
      search: "if (stops.length === 0 || isOverridden) add(digest, stops)",
      replace: "if (stops.length === 0 || isOverridden) add(digest, [])",
      breaks: "What a review let through is stopped on merge.",
    },
    {
      name: "an override is forgotten where the apply failed",
      file: review,
      search: "add(one, lifted);",
      replace: "add(one, []);",
      breaks: "What a review let through is stopped when it is tried again.",
    },
    {
      name: "who has seen a template replaced has not seen it made, once an apply was lost",
      file: review,
      search: "for (const one of [digest, restDigest])",
      replace: "for (const one of [digest])",
      breaks: "A template that was deleted waits for a review.",
    },
    {
      name: "of a template's replace that a plan shows as stopped, the create isn't",
      file: review,
      search: "plan.operations.flatMap(seenIn)",
      replace: "plan.operations.map((operation) => operation.digest)",
      breaks: "What a later plan stops is made by its merge.",
    },
    {
      name: "what was reviewed of an undecided target is forgotten on merge",
      file: review,
      search: "for (const { digest, lifted = [] } of notPlanned) add(digest, lifted);",
      replace: "",
      breaks: "What was reviewed has to be reviewed again.",
    },
    {
      name: "reviewed deletes of two plans add up to a stop",
      file: review,
      search: ", ...guardsOfWholePlans]",
      replace: "]",
      breaks: "Two reviewed merges that come together are stopped.",
    },
    {
      name: "under `approved` nothing is asked for",
      file: review,
      search: 'policy === "required" || policy === "approved" ||',
      replace: 'policy === "required" ||',
      breaks: "What nobody has approved is carried out.",
    },
    {
      name: "where nothing was planned, `if-present` holds everything back",
      file: review,
      search: '(policy === "if-present" && isPlanned)',
      replace: 'policy === "if-present"',
      breaks: "A repository without plans on its pull requests can't apply.",
    },
  ],
};

const jobs: MutantGroup = {
  tests: ["test/runner"],
  mutants: [
    {
      name: "an old push that is run again without a record is applied",
      file: historyOf,
      search:
        'if (record === undefined && isRerun && !isNamed && (await tipOf(github, ref)) !== commit) return "superseded";',
      replace: "",
      breaks: "What has been removed since starts again.",
    },
    {
      name: "the record is left after the pull requests are told",
      file: apply,
      search: "mayGoOn && entry !== undefined ? await leaveRecord(records, entry, outcomes) : forgotten",
      replace: "forgotten",
      breaks: "A job that is killed while it tells leaves no record.",
    },
    {
      name: "what can't be remembered is made",
      file: apply,
      search: "const mayGoOn = !forgotten.some(isError) ||",
      replace: "const mayGoOn = forgotten.length >= 0 ||",
      breaks: "Without the permission to leave a record, a workflow is made that nobody remembers.",
    },
    {
      name: "a cancelled job waits for GitHub as long as it takes",
      file: "src/runner/cancelled.ts",
      search: "Promise.race([work, over.then(() => late)])",
      replace: "Promise.race([work, over.then(() => work ?? late)])",
      breaks: "GitHub ends the job before it has written its summary and its outputs.",
      tests: ["test/runner/cancelled.test.ts"],
    },
    {
      name: "a cancelled job that left something is told as stopped by a guard",
      file: "src/pipeline/exit-code.ts",
      search: 'return "cancelled";',
      replace: "{}",
      breaks: "People look for a guard where there is none.",
    },
    {
      name: "what was done before is told by nobody's comment",
      file: "src/runner/publish.ts",
      search: "new Map([...before, ...doneNow])",
      replace: "new Map<string, string>()",
      breaks: "After a second run, the pull request looks as if only the rest had been done.",
    },
    {
      name: "pull requests that could not be looked up are never asked for again",
      file: "src/runner/reviewed.ts",
      search: "const unasked = problems.length > 0 ? commits.slice(0, mostCommits) : [];",
      replace: "const unasked: string[] = [];",
      breaks: "A job that GitHub refused once does nothing of its merge, however often it is run again.",
      tests: ["test/runner/apply.test.ts"],
    },
    {
      name: "a plan that doesn't fit is told as if it did",
      file: "src/runner/publish.ts",
      search: " || seen.left !== undefined ?",
      replace: " ?",
      breaks: "A comment says that all was done, and hundreds of operations weren't.",
      tests: ["test/scenarios/long/command-line/large-plan.test.ts"],
    },
    {
      name: "a plan that doesn't fit leaves the check green",
      file: "src/runner/modes/plan.ts",
      search: 'isOwn ? "warning" : "notice"',
      replace: '"notice"',
      breaks: "Somebody merges what can't be carried out whole.",
      tests: ["test/scenarios/long/command-line/large-plan.test.ts"],
    },
    {
      name: "of much that was done, what has no room for its name is forgotten",
      file: "src/github/done-line.ts",
      search: 'if (id === "" || named.length > left) return key;',
      replace: 'if (id === "" || named.length > left) return "";',
      breaks: "A re-run tells of a large change as if little of it had been done.",
      tests: ["test/github/done-line.test.ts"],
    },
    {
      name: "an edited comment says what was done before",
      file: "src/runner/publish.ts",
      search: "ours.filter(({ body }) => readBody(body).isUntouched)",
      replace: "ours.filter(({ body }) => readBody(body) !== undefined)",
      breaks: "Whoever may edit a comment makes it say that something was done.",
    },
    {
      name: "a second run names no pull request",
      file: apply,
      search: "[...pulls, ...earlier]",
      replace: "[...pulls, ...(earlier.length < 0 ? earlier : [])]",
      breaks: "The chat isn't told which change was mended.",
    },
    {
      name: "a cancelled job is green",
      file: run,
      search: "runner.stop.aborted && !result.failed && !isWhole(result)",
      replace: "!runner.stop.aborted && result.failed && !isWhole(result)",
      breaks: "A job that did not do everything looks as if it had.",
    },
    {
      name: "a queue of another branch is held to a plan",
      file: queue,
      search: "const isRequired = isApplied && ",
      replace: "const isRequired = ",
      breaks: "A merge that changes nothing in LaunchDarkly is kept out.",
    },
    {
      name: "a queue of the default branch is not held to a plan",
      file: queue,
      search: "const plan = isRequired ? ",
      replace: "const plan = 1 > 2 ? ",
      breaks: "What nobody saw is merged.",
    },
    {
      name: "whose last push no plan showed hears nothing of what is stopped",
      file: "src/runner/publish.ts",
      search: "isStopped(operation) && !shown.has(operation.digest)",
      replace: "false",
      breaks: "What a protection stops of a merge is told nowhere on its pull request.",
      tests: ["test/runner/apply.test.ts"],
    },
    {
      name: "what was let through counts as shown as stopped",
      file: reviewed,
      search: "stops.length > 0 && !isOverridden",
      replace: "stops.length >= 0 && !isOverridden",
      breaks: "What a plan showed as going to be done is told to have been stopped.",
      tests: ["test/runner/reviewed.test.ts"],
    },
    {
      name: "a merge is not held to what was reviewed",
      file: reviewed,
      search: "isRequired ? requireReview(plan, reviewed, { words, shownStopped: shownAsStopped(pulls) }) : plan",
      replace: "plan",
      breaks: "A merge carries out what no reviewer saw.",
    },
    {
      name: "a merge into a rewritten branch is told nothing",
      file: "src/runner/modes/apply.ts",
      search: "return untouched(job, request.instance, notApplied(job, prepared, history));",
      replace: "return notApplied(job, prepared, history);",
      breaks: "The plan stays on the merged pull request as if it had been carried out.",
      tests: ["test/scenarios/long/memory/rewritten.test.ts"],
    },
    {
      name: "whatever a push with force brings counts as merged by it",
      file: reviewed,
      search: 'if (history?.status !== "ahead") return [];',
      replace: "if (history === undefined) return [];",
      breaks: "What was applied is told not to have been.",
      tests: ["test/scenarios/long/memory/rewritten.test.ts"],
    },
    {
      name: "a plan is not told that its branch was rewritten",
      file: "src/runner/modes/plan.ts",
      search:
        "if (await isRewritten(github, { branch, into, history }, record)) return [rewrittenBranch(branch, record)];",
      replace: "await isRewritten(github, { branch, into, history }, record);",
      breaks: "A plan promises what its merge won't do.",
    },
    {
      name: "a plan by hand is not told that its branch was rewritten",
      file: "src/runner/modes/plan.ts",
      search: '(await historySince(job, prepared)) !== "rewritten"',
      replace: "true",
      breaks: "A plan by hand promises what its apply refuses.",
    },
    {
      name: "a plan of another branch is told that it was rewritten",
      file: "src/runner/modes/plan.ts",
      search: "return branchOf(job.ref) === data.default_branch;",
      replace: "return data.default_branch !== undefined;",
      breaks: "People are sent to mend a branch that is as it should be.",
    },
    {
      name: "what is newer than a branch counts as removed by it",
      file: prepare,
      search:
        'if (source === "unreadable" || isPartOf === undefined || (await isPartOf(source.record.sha))) return source;',
      replace: "if (source !== undefined) return source;",
      breaks: "A plan removes what is newer than its branch.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "a base that a person names is passed over",
      file: prepare,
      search: "const isNamed = named !== undefined;",
      replace: "const isNamed = false;",
      breaks: "There is no way out of a rewritten branch.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "a change that mends its branch is compared with what can't be read",
      file: prepare,
      search: "goesInto === undefined || isBroken\n",
      replace: "goesInto === undefined\n",
      breaks: "Nobody can see what the change that mends it will do.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "what is undone is planned against what was applied last",
      file: prepare,
      search: "[commit, await at(commit)] as const",
      replace: "[commit, await at(sha || commit)] as const",
      breaks: "A create that failed counts as made.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "a former owner's record isn't asked for",
      file: prepare,
      search: "repository.records.read(allOwners, environments)",
      replace: "repository.records.read(allOwners.slice(0, 1), environments)",
      breaks: "After a rename, what is undone is forgotten.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "the record's commit is read where the documents are now",
      file: prepare,
      search: "(await repository.snapshot(commit, directory)).files, directory",
      replace: "(await repository.snapshot(commit)).files, directory",
      breaks: "After a move of the directory everything counts as removed.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "two directories of one owner are applied",
      file: prepare,
      search: "if (head.count === 0) return [];",
      replace: "if (head.count >= 0) return [];",
      breaks: "Two directories delete each other's workflows.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "a revision that hides what has run is passed over",
      file: prepare,
      search: "unreadableOf(remembered, ledger.restsOnInto ? into : undefined)",
      replace: "[]",
      breaks: "What has run could look new.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "only head protects",
      file: prepare,
      search: "[...(isNamed ? [ledger] : remembered.map(({ documents }) => documents)).map(asProtecting), into]",
      replace: "[]",
      breaks: "A change lifts its own protection.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "what a failed apply changed is not recorded",
      file: pipelineRecord,
      search: " && !outcomes.some(hasChanged);",
      replace: "",
      breaks: "What an apply has done is forgotten where something failed.",
      tests: ["test/pipeline/record.test.ts"],
    },
    {
      name: "an apply that may write nothing leaves a record",
      file: pipelineRecord,
      search: "  if (mayNotWrite) {\n",
      replace: "  if (mayNotWrite && record === undefined) {\n",
      breaks: "A record that a wrong token has signed blinds the memory.",
      tests: ["test/pipeline/record.test.ts"],
    },
    {
      name: "what was left by an apply that may write nothing stays",
      file: pipelineRecord,
      search: "    await records.withdraw(record);\n",
      replace: "",
      breaks: "A record that a wrong token has signed blinds the memory.",
      tests: ["test/pipeline/record.test.ts"],
    },
    {
      name: "documents that could not be understood count as applied",
      file: pipelineRecord,
      search: "if (!plan.understood && (records.length > 0 || !isCommit(plan.base))) return undefined;",
      replace: "",
      breaks: "A broken file's documents are taken for removed, or for made.",
      tests: ["test/pipeline/record.test.ts"],
    },
    {
      name: "of a first revision that was not understood nothing is unknown",
      file: pipelineRecord,
      search: "plan.understood ? draftRecord(input) : draftUntouched(input)",
      replace: "draftRecord(input)",
      breaks: "Documents that could not be planned count as made.",
      tests: ["test/pipeline/record.test.ts"],
    },
    {
      name: "the command line leaves no record",
      file: "src/commands/apply.ts",
      search: "    await leaveRecord(record.records, record.entry, outcomes);\n    await begun?.journal.close();",
      replace: "    await begun?.journal.close();",
      breaks: "What is undone is forgotten.",
      tests: ["test/scenarios/long/memory/local-record.test.ts"],
    },
    {
      name: "a record that can't be left is no matter",
      file: "src/commands/apply.ts",
      search: "return outcomes.some(({ wrote }) => wrote) ? 4 : 1;",
      replace: "return code;",
      breaks: "What was made is forgotten, and all is green.",
      tests: ["test/scenarios/long/memory/local-record-damage.test.ts"],
    },
  ],
};

const events: MutantGroup = {
  tests: ["test/github/event.test.ts"],
  mutants: [
    {
      name: "an apply without a push is compared with the first parent",
      file: event,
      search: 'isJudged ? { kind: "head" } : { kind: "first parent" }',
      replace: '{ kind: "first parent" }',
      breaks: "What is gone since the last merge starts again.",
    },
    {
      name: "an apply by hand of any branch",
      file: event,
      search: 'if (mode === "apply" && event === "workflow_dispatch" && body.ref !== `refs/heads/${branch}`)',
      replace: "if (branch === undefined)",
      breaks: "What was never merged is applied.",
    },
    {
      name: "a push to any branch is applied",
      file: event,
      search: "const onDefault = body.ref === `refs/heads/${branch}`;",
      replace: "const onDefault = true;",
      breaks: "What was never merged is applied.",
    },
    {
      name: "a fork's files meet the base's tokens",
      file: event,
      search: 'case "pull_request_target":\n      return refused(',
      replace: 'case "pull_request_target_":\n      return refused(',
      breaks: "A stranger's files are planned with the repository's own tokens.",
    },
    {
      name: "a closed pull request is planned",
      file: event,
      search: 'if (pull.state === "closed") return { kind: "nothing", why: "The pull request is closed." };',
      replace: "",
      breaks: "The outcome in its comment is written over.",
    },
  ],
};

const noRepository: MutantGroup = {
  tests: ["test/repository/git.test.ts"],
  mutants: [
    {
      name: "a repository that git can't use is none",
      file: "src/repository/git.ts",
      search: "if (there === undefined) return undefined;",
      replace: "return undefined;",
      breaks:
        "What has run starts again in a work tree whose repository isn't mounted: without one, nothing is remembered.",
    },
    {
      name: "a GIT_DIR that is none is as if it weren't set",
      file: "src/repository/git.ts",
      search: "if (process.env.GIT_DIR !== undefined) throw error;",
      replace: "",
      breaks: "The same, in a job that names git's directory wrongly.",
    },
    {
      name: "git is looked for above where it may look",
      file: "src/repository/git.ts",
      search: "|| ceilings.includes(above) ",
      replace: "",
      breaks: "A directory that was meant to be outside of a repository can't be used.",
    },
  ],
};

export const shell: readonly MutantGroup[] = [
  earlier,
  formerComments,
  overrides,
  reviewedPlans,
  checkRuns,
  bodies,
  requests,
  history,
  records,
  snapshots,
  noRepository,
  reviewing,
  jobs,
  events,
];
