import { prepareAgendaDocument } from "@kedr/services";
import { Hono } from "hono";
import type { ServerDeps } from "./deps.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Documents for whoever is signed in. */
export const downloadRoutes = (deps: ServerDeps): Hono =>
  new Hono().get("/meetings/:meetingId/agenda.docx", async (context) => {
    const service = signedIn(await createRequestContext(context, deps));
    const { bytes, fileName } = await prepareAgendaDocument(service, {
      meetingId: context.req.param("meetingId"),
      ...readAsOf(context.req.query("asOf")),
    });
    return context.body(new Uint8Array(bytes), 200, {
      "content-type": docx,
      "content-disposition": `attachment; filename="agenda.docx"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "cache-control": "private, no-store",
    });
  });
