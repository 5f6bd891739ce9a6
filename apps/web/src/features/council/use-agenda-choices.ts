import type { AgendaChoices } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc.ts";

const none: AgendaChoices = { authorities: [], positions: [], classes: [], industries: [] };

/** What a question and its points can be filled with; nothing until it is read. */
export const useAgendaChoices = (): AgendaChoices =>
  useQuery(useTRPC().agenda.choices.queryOptions()).data ?? none;
