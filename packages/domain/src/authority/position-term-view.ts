import type { CalendarDate } from "../calendar/calendar-date.ts";
import { phaseOn } from "../calendar/day-period.ts";
import type { LateRecord } from "../change/late-records.ts";
import type { PositionTermRecord } from "./authority.record.ts";
import type { PositionTermView } from "./position-term.view.ts";

/** A term as it stands on a day. */
export const positionTermView = (
  { id, state, fromDate, toDate, basis, origin, version }: PositionTermRecord,
  { today, late }: { today: CalendarDate; late?: LateRecord | undefined },
): PositionTermView => ({
  id,
  state,
  fromDate,
  toDate,
  basis,
  phase: phaseOn({ fromDate, toDate }, today),
  begunRecordedOn: late?.begunRecordedOn ?? null,
  origin,
  version,
});
