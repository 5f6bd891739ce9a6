import { describe, expect, it } from "vitest";
import { returnAddress } from "./return-address.ts";

describe("returnAddress", () => {
  it.each(["/projects?search=%D0%A6%D0%9E%D0%94", "/council/M-1#item-2", "/"])("keeps %s", (path) => {
    expect(returnAddress(path)).toBe(path);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/sign-in",
    undefined,
  ])("does not follow %s", (path) => {
    expect(returnAddress(path)).toBe("/");
  });
});
