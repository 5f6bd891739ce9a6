import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSecret } from "./secret.ts";

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "kedr-secret-"));
});
afterEach(() => rm(parent, { recursive: true }));

describe("readSecret", () => {
  it("is one for all that start together, and for those that start later", async () => {
    const folder = join(parent, "data");
    const secrets = await Promise.all(Array.from({ length: 8 }, () => readSecret(folder)));
    expect(new Set([...secrets, await readSecret(folder)]).size).toBe(1);
    expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  });

  it("lies in the folder alone, for its owner alone", async () => {
    await readSecret(parent);
    expect(await readdir(parent)).toEqual(["secret"]);
    expect((await stat(join(parent, "secret"))).mode & 0o777).toBe(0o600);
  });
});
