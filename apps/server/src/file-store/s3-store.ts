import { mkdir, readFile } from "node:fs/promises";
import { AwsClient } from "aws4fetch";
import type { FileStore } from "./file-store.ts";

/** An S3-compatible service and the bucket in it, which must be there. */
export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const patience = 60_000;

/** A store in a bucket, addressed by path, as every S3-compatible service understands it: `files/ab12…`. */
export const openS3Store = async (settings: S3Settings, incomingFolder: string): Promise<FileStore> => {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = settings;
  await mkdir(incomingFolder, { recursive: true });
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
  const addressOf = (sha256: string): string =>
    `${endpoint.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}/files/${sha256}`;

  /** Tells the status and no more: what was sent carries a signature. */
  const failed = (doing: string, response: Response): Error =>
    new Error(`the S3 service answered ${response.status} on ${doing} a file`);

  return {
    incomingFolder,
    keep: async ({ path, sha256 }) => {
      // Small enough to hold, by the limit on uploads; and a body at hand can be sent again.
      const body = await readFile(path);
      const response = await client.fetch(addressOf(sha256), {
        method: "PUT",
        body,
        headers: { "content-type": "application/octet-stream", "x-amz-content-sha256": sha256 },
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
      if (!response.ok) throw failed("storing", response);
    },
    open: async (sha256) => {
      const response = await client.fetch(addressOf(sha256), { signal: AbortSignal.timeout(patience) });
      if (response.ok) return response.body;
      // A bucket that is not there is a 404 too, and must not pass for a file that is not there.
      if ((await response.text()).includes("<Code>NoSuchKey</Code>")) return null;
      throw failed("reading", response);
    },
  };
};
