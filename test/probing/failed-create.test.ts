// A request to create something that LaunchDarkly carries out, and answers with a failure: what it made is deleted before anything else is tried.
import { expect, onTestFinished, test } from "vitest";
import { startAccount } from "./world.ts";

test("what is tried next isn't refused for what a failed request made", async () => {
  const account = await startAccount({ options: { secondActiveWorkflow: 409, pastExecutionDate: "refuse" } });
  onTestFinished(account.close);
  const before = await account.state();
  // The third is the first after the second active one: an approval.
  await account.control("POST", "faults", [
    { kind: "status-after", status: 503, method: "POST", path: "/workflows", nth: 3 },
  ]);
  const { answers, failure, left } = await account.probe();
  expect([failure, left]).toEqual([undefined, []]);
  expect(answers.get("approvalWithoutReviewers")).toMatchObject({ result: "unknown", status: 503 });
  const different = [...answers.values()].flatMap(({ result, question }) => (result === "different" ? [question] : []));
  expect(different.sort()).toEqual(["pastExecutionDate", "secondActiveWorkflow"]);
  expect(answers.get("unknownMembers")).toMatchObject({ found: "accept" });
  expect(await account.state()).toEqual(before);
});
