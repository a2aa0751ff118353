import { describe, expect, test } from "vitest";
import type { ReportedParameter } from "../../src/model/live.ts";
import { invalidParameters } from "../../src/resolving/parameters.ts";

describe("what LaunchDarkly's dry run reports as not valid", () => {
  const shares = { "id-1": 10_000, "id-2": 90_000 };
  const given = [{ _id: "part", path: "/rolloutWeights", default: { value: shares } }];
  const reported = (value: Record<string, number>): ReportedParameter[] => [
    { id: "part", path: "/rolloutWeights", valid: false, default: { value } },
  ];

  test("counts where it is what the document gives, in whatever order an object's keys come back", () => {
    for (const value of [shares, { "id-2": 90_000, "id-1": 10_000 }])
      expect(invalidParameters(reported(value), given)).toEqual(reported(value));
  });

  test("is not meant where it is the template's own value, which the document replaces", () => {
    expect(invalidParameters(reported({ "id-1": 50_000, "id-2": 50_000 }), given)).toEqual([]);
  });
});
