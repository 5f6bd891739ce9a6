import { rm } from "node:fs/promises";
import {
  attachmentKinds,
  attachmentLimits,
  attachmentName,
  uploadInputSchema,
  type UploadInput,
} from "@kedr/domain";
import { addAttachment, AppError, requireMayAttach } from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "../deps.ts";
import { createRequestContext } from "../request-context.ts";
import { signedIn } from "../signed-in.ts";
import { contentKind } from "./content-kind.ts";
import { receiveFile, type ReceivedFile } from "./receive-file.ts";

const maxBytes = attachmentLimits.fileBytes;

const readInput = ({ req }: Context): UploadInput => {
  const parsed = uploadInputSchema.safeParse({ ...req.query(), requestId: req.header("idempotency-key") });
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", { field: parsed.error.issues[0]?.path.join(".") ?? "file" });
};

/** Stops at what the sender says of the size; what it does not say is counted on the way. */
const bodyOf = ({ req }: Context): ReadableStream<Uint8Array> => {
  if (Number(req.header("content-length") ?? 0) > maxBytes)
    throw new AppError("too_large", { reason: "file_too_large", field: "file" });
  const { body } = req.raw;
  if (body === null) throw new AppError("invalid_input", { reason: "file_empty", field: "file" });
  return body;
};

/** What the record says of the file: a safe name and the type, both by the content. */
const describeFile = async ({ path, size, sha256 }: ReceivedFile, name: string) => {
  if (size === 0) throw new AppError("invalid_input", { reason: "file_empty", field: "file" });
  const kind = await contentKind(path, name);
  return { fileName: attachmentName(name, kind), contentType: attachmentKinds[kind], size, sha256 };
};

/**
 * Takes a file for its owner: the raw body, the owner and the name in the query, the request's key in
 * `Idempotency-Key`. Who may not attach is told so before a byte is read; the record is written after the bytes are
 * safe, so that it never names content that is not there.
 */
export const uploadRoutes = (deps: ServerDeps): Hono =>
  new Hono().post("/", async (context) => {
    const service = signedIn(await createRequestContext(context, deps));
    const { requestId, name, ...owner } = readInput(context);
    await requireMayAttach(service, owner);
    const received = await receiveFile(bodyOf(context), { folder: deps.files.incomingFolder, maxBytes });
    try {
      const file = await describeFile(received, name);
      await deps.files.keep(received);
      return context.json(await addAttachment(service, { requestId, owner, file }), 201);
    } finally {
      await rm(received.path, { force: true });
    }
  });
