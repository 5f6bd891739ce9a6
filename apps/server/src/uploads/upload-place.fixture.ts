import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import type { AttachmentView } from "@kedr/domain";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

interface Upload {
  name?: string;
  /** The milestone of these tests unless said otherwise. */
  owner?: Record<string, string>;
  /** The lead's unless said otherwise. */
  cookie?: string;
  headers?: Record<string, string>;
}

/** A server with a lead signed in, and a milestone of theirs that has no files yet. */
export interface UploadPlace {
  server: TestServer;
  lead: string;
  milestoneId: string;
  upload: (body: Uint8Array | string, upload?: Upload) => Promise<Response>;
  download: (file: { id: string }, cookie?: string) => Promise<Response>;
  /** How many files are on record. */
  records: () => Promise<number>;
  /** Names of what lies among the incoming files. */
  leftBehind: () => Promise<string[]>;
}

/** A PDF that differs from every other. */
export const pdf = (): Buffer => Buffer.from(`%PDF-1.7\n%${randomUUID()}\n%%EOF\n`);

/** The answer to an upload that went through; throws for any other. */
export const uploaded = async (response: Response): Promise<AttachmentView> => {
  if (response.status !== 201) throw new Error(`the upload answered ${response.status}`);
  return (await response.json()) as AttachmentView;
};

/** Starts a server to upload to. */
export const openUploadPlace = async (): Promise<UploadPlace> => {
  const server = await startTestServer();
  const lead = await server.signIn("TACC-LEAD-HEALTH");
  const { id: milestoneId } = await server.database.prisma.milestone.findFirstOrThrow({
    where: { project: { leadPositionId: "TPOS-LEAD-HEA" }, attachments: { none: {} } },
    orderBy: { id: "asc" },
  });
  const upload: UploadPlace["upload"] = (body, { name = "Акт.pdf", owner, cookie = lead, headers } = {}) =>
    server.send(`/uploads?${new URLSearchParams({ name, ...(owner ?? { milestoneId }) }).toString()}`, {
      method: "POST",
      body: typeof body === "string" ? Buffer.from(body) : new Uint8Array(body),
      cookie,
      headers: { "content-type": "application/octet-stream", "idempotency-key": randomUUID(), ...headers },
    });
  return {
    server,
    lead,
    milestoneId,
    upload,
    download: ({ id }, cookie = lead) => server.send(`/downloads/attachments/${id}`, { cookie }),
    records: () => server.database.prisma.attachment.count(),
    leftBehind: () => readdir(server.files.incomingFolder),
  };
};
