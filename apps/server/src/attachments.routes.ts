import { AppError, getAttachment } from "@kedr/services";
import { Hono } from "hono";
import { asDownload } from "./content-disposition.ts";
import type { ServerDeps } from "./deps.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** The content of attachments, for whoever reads the project. Saved, never shown: what came in is not ours. */
export const attachmentRoutes = (deps: ServerDeps): Hono =>
  new Hono().get("/:attachmentId", async (context) => {
    const service = signedIn(await createRequestContext(context, deps));
    const { fileName, contentType, size, sha256 } = await getAttachment(service, {
      attachmentId: context.req.param("attachmentId"),
      ...readAsOf(context.req.query("asOf")),
    });
    const content = await deps.files.open(sha256);
    if (content === null) {
      deps.log({ level: "error", requestId: context.get("requestId"), error: `no content ${sha256}` });
      throw new AppError("not_found", { reason: "file_missing", field: "file" });
    }
    return context.body(content, 200, {
      "content-type": contentType,
      "content-length": String(size),
      "content-disposition": asDownload(fileName),
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
  });
