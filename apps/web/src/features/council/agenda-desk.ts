import type { CalendarDate, MeetingView } from "@kedr/domain";
import type { AgendaWrites } from "./use-agenda-writes.ts";
import type { SaveEdit } from "../../components/use-edit-conflict.tsx";
import { createContext, use } from "react";

/** What every part of an agenda works with. */
export interface AgendaDesk {
  meeting: MeetingView;
  /** The day the page is of: today, or the day in the address. */
  today: CalendarDate;
  /** False for roles that do not prepare meetings, for the past, and once the agenda is settled. */
  canEdit: boolean;
  writes: AgendaWrites;
  save: SaveEdit;
  /** Tells a screen reader what has changed. */
  announce: (words: string) => void;
}

export const AgendaDeskContext = createContext<AgendaDesk | null>(null);

/** The desk of the meeting on the page. */
export const useAgendaDesk = (): AgendaDesk => {
  const desk = use(AgendaDeskContext);
  if (!desk) throw new Error("Parts of an agenda are shown on the page of a meeting only.");
  return desk;
};
