import { createCalendarLinkInputSchema, revokeCalendarLinkInputSchema } from "@kedr/domain";
import { createCalendarLink, listCalendarLinks, revokeCalendarLink } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const ownProcedure = permittedProcedure("notification.read");

/** One's own private links to a calendar. */
export const calendarRouter = trpc.router({
  list: ownProcedure.query(({ ctx }) => listCalendarLinks(ctx.services)),
  create: ownProcedure
    .input(createCalendarLinkInputSchema)
    .mutation(({ ctx, input }) => createCalendarLink(ctx.services, input)),
  revoke: ownProcedure
    .input(revokeCalendarLinkInputSchema)
    .mutation(({ ctx, input }) => revokeCalendarLink(ctx.services, input)),
});
