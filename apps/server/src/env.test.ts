import { StartError } from "@kedr/db";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

describe("readEnv", () => {
  it("serves the training portfolio on loopback when nothing is said", () => {
    const env = readEnv({});
    expect(env).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      dataset: "training",
      databaseUrl: null,
      publicUrl: null,
    });
    expect(env.dataFolder).toMatch(/data$/);
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readEnv({ PORT: "", KEDR_DATASET: "" })).toMatchObject({ port: 3000, dataset: "training" });
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "3000.5"],
    ["KEDR_DATASET", "omsk"],
    ["DATABASE_URL", "mysql://localhost/kedr"],
    ["KEDR_PUBLIC_URL", "kedr.example"],
  ])("names the variable that it refuses: %s=%s", (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(StartError);
    expect(() => readEnv({ [name]: value })).toThrow(name);
  });
});
