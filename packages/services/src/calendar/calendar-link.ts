import { createHash, randomBytes } from "node:crypto";
import { readSubscriptions, revokeSubscription, saveSubscription } from "@kedr/db";
import type {
  CalendarLinkView,
  CreateCalendarLinkInput,
  NewCalendarLink,
  RevokeCalendarLinkInput,
} from "@kedr/domain";
import { AppError, notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** More than anybody has devices for; keeps a broken client from making them without end. */
const mostLinks = 10;
const tokenBytes = 32;

/** What is stored of a link's secret: it cannot be guessed, so one plain hash hides it. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The actor's links that still open something. */
export function listCalendarLinks({ actor, database }: ServiceContext): Promise<CalendarLinkView[]> {
  authorise(actor, "notification.read", null);
  return readSubscriptions(database, actor.accountId);
}

/**
 * Makes a private link and gives its secret, the only time that it is told. The request's id is the link's: a retry gives
 * the same link a new secret, as the first one was never seen.
 * @throws AppError `not_allowed_now` where the account has too many links; `conflict` for an id that is taken
 */
export async function createCalendarLink(
  { actor, database }: ServiceContext,
  { requestId }: CreateCalendarLinkInput,
): Promise<NewCalendarLink> {
  authorise(actor, "notification.read", null);
  const links = await readSubscriptions(database, actor.accountId);
  if (links.filter(({ id }) => id !== requestId).length >= mostLinks) {
    throw new AppError("not_allowed_now", { reason: "calendar_links_full" });
  }
  const token = randomBytes(tokenBytes).toString("base64url");
  const link = { id: requestId, accountId: actor.accountId, tokenHash: hashOfToken(token) };
  if (!(await saveSubscription(database, link))) {
    throw new AppError("conflict", { reason: "request_id_taken", field: "requestId" });
  }
  return { id: requestId, path: `/calendar/${token}.ics` };
}

/**
 * Takes a link's power away. Doing it twice does no more than once.
 * @throws AppError `not_found` for a link that is not the actor's
 */
export async function revokeCalendarLink(
  context: ServiceContext,
  { linkId }: Pick<RevokeCalendarLinkInput, "linkId">,
): Promise<CalendarLinkView[]> {
  const { actor, database } = context;
  authorise(actor, "notification.read", null);
  const isOwn = await revokeSubscription(database, { id: linkId, accountId: actor.accountId });
  if (!isOwn) throw notFound("linkId");
  return listCalendarLinks(context);
}
