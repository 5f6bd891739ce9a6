import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepBytes, type FileStore } from "./file-store.ts";
import { openFolderStore } from "./folder-store.ts";
import { openS3Store } from "./s3-store.ts";

let s3: S3rver;
let folder: string;
let endpoint: string;
const stores: Record<string, FileStore> = {};

const settings = {
  bucket: "kedr",
  region: "us-east-1",
  accessKeyId: "S3RVER",
  secretAccessKey: "S3RVER",
};
let base: string;
const newFolder = (): Promise<string> => mkdtemp(join(base, "store-"));

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "kedr-store-"));
  s3 = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: await newFolder(),
    configureBuckets: [{ name: "kedr", configs: [] }],
  });
  endpoint = `http://127.0.0.1:${(await s3.run()).port}`;
  folder = await newFolder();
  stores["folder"] = await openFolderStore(folder);
  stores["S3"] = await openS3Store({ ...settings, endpoint }, await newFolder());
});
afterAll(async () => {
  await s3.close();
  await rm(base, { recursive: true, force: true });
});

const storeOf = (name: string): FileStore => {
  const store = stores[name];
  if (store === undefined) throw new Error(`no store ${name}`);
  return store;
};

const content = (bytes: Uint8Array) => ({ bytes, sha256: createHash("sha256").update(bytes).digest("hex") });

const readBack = async (store: FileStore, sha256: string): Promise<Buffer | null> => {
  const stream = await store.open(sha256);
  return stream && Buffer.from(await new Response(stream).arrayBuffer());
};

describe.each(["folder", "S3"])("a store in %s", (name) => {
  it.each([1, 3_000_000])("gives back the %i bytes that it was given, as often as asked", async (size) => {
    const store = storeOf(name);
    const { bytes, sha256 } = content(randomBytes(size));
    await keepBytes(store, { bytes, sha256 });
    expect((await readBack(store, sha256))?.equals(bytes)).toBe(true);
    expect((await readBack(store, sha256))?.equals(bytes)).toBe(true);
  });

  it("keeps the same content once, however often it comes, also at the same moment", async () => {
    const store = storeOf(name);
    const { bytes, sha256 } = content(Buffer.from("Акт № 12"));
    await Promise.all([1, 2, 3].map(() => keepBytes(store, { bytes, sha256 })));
    await keepBytes(store, { bytes, sha256 });
    expect((await readBack(store, sha256))?.toString()).toBe("Акт № 12");
    expect(await readdir(store.incomingFolder)).toEqual([]);
  });

  it("says that it does not have what it was never given", async () => {
    expect(await storeOf(name).open("0".repeat(64))).toBeNull();
  });
});

describe("a store in a folder", () => {
  it("lays content out by its hash and nothing else", async () => {
    const { bytes, sha256 } = content(Buffer.from("раскладка"));
    await keepBytes(storeOf("folder"), { bytes, sha256 });
    expect((await stat(join(folder, sha256.slice(0, 2), sha256))).size).toBe(bytes.byteLength);
  });

  it("tells by the variable's name that its folder cannot be used", async () => {
    await expect(openFolderStore("/dev/null/files")).rejects.toThrow(/KEDR_FILES/);
  });
});

describe("a store in S3", () => {
  it("tells the status of a refusal, and neither key", async () => {
    const keys = { accessKeyId: "an-unknown-key", secretAccessKey: "a-secret" };
    const store = await openS3Store({ ...settings, ...keys, endpoint }, await newFolder());
    const message = "the S3 service answered 403 on storing a file";
    await expect(keepBytes(store, content(Buffer.from("x")))).rejects.toThrow(new Error(message));
  });

  it("takes a bucket that is not there for a failure, not for a file that is not there", async () => {
    const store = await openS3Store({ ...settings, endpoint, bucket: "other" }, await newFolder());
    await expect(store.open("0".repeat(64))).rejects.toThrow("answered 404 on reading");
  });
});
