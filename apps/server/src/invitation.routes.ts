import { prepareInvitation } from "@kedr/services";
import { Hono } from "hono";
import type { ServerDeps } from "./deps.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** A meeting for a calendar program, for whoever is signed in. */
export const invitationRoutes = (deps: ServerDeps): Hono =>
  new Hono().get("/meetings/:meetingId/invitation.ics", async (context) => {
    const service = signedIn(await createRequestContext(context, deps));
    const meetingId = context.req.param("meetingId");
    const invitation = await prepareInvitation(service, { meetingId, address: deps.address });
    return context.body(invitation, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="meeting.ics"',
      "cache-control": "private, no-store",
    });
  });
