import { agendaChoices, type AgendaChoices } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** What questions and points can be filled with, for whoever writes them. */
export async function listAgendaChoices(context: ServiceContext): Promise<AgendaChoices> {
  authorise(context.actor, "meeting.prepare", null);
  const { portfolio } = await readAt(context, undefined);
  return agendaChoices(portfolio);
}
