import type { Role } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { returnAddress } from "./return-address.ts";

describe("returnAddress", () => {
  it.each(["/projects?search=%D0%A6%D0%9E%D0%94", "/council/M-1#item-2", "/?asOf=2022-12-15"])(
    "keeps %s",
    (path) => {
      expect(returnAddress(path, ["project_lead"])).toBe(path);
    },
  );

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/sign-in",
    undefined,
  ])("does not follow %s", (path) => {
    expect(returnAddress(path, ["reader"])).toBe("/");
  });

  it.each<[Role[], string]>([
    [["project_lead"], "/my-work"],
    [["deputy_governor"], "/sector"],
    [["council_secretary"], "/council"],
    [["council_member", "project_lead"], "/my-work"],
    [["project_office"], "/"],
    [["reader"], "/"],
    [[], "/"],
  ])("begins for %j at %s", (roles, path) => {
    expect(returnAddress(undefined, roles)).toBe(path);
    expect(returnAddress("/", roles)).toBe(path);
  });
});
