import type { CalendarDate } from "../calendar/calendar-date.ts";
import { directoryOf } from "../changed-since/directory.ts";
import type { ReferenceName } from "../changed-since/stated-value.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { type ArchivableRecord, archivableRecords, isArchivable } from "./archivable.ts";

/** A line of the archive. */
export interface ArchivedLine {
  entity: ArchivableRecord;
  id: string;
  name: string;
  /** From this day on it counts nowhere; on the day before it can be seen as it was. */
  fromDate: CalendarDate;
  reason: string;
  archivedBy: string;
}

/** What is in the archive, by kind; the latest first within a kind. */
export const archiveList = (index: PortfolioIndex): ArchivedLine[] => {
  const { nameOf } = directoryOf(index);
  const lines = index.recorded.ArchiveEntry.flatMap(
    ({ entity, recordId, fromDate, reason, archivedBy }): ArchivedLine[] =>
      isArchivable(entity)
        ? [
            {
              entity,
              id: recordId,
              name: nameOf(entity satisfies ReferenceName, recordId),
              fromDate,
              reason,
              archivedBy,
            },
          ]
        : [],
  );
  const rank = (line: ArchivedLine): number => archivableRecords.indexOf(line.entity);
  return lines.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.fromDate < other.fromDate ? 1 : one.fromDate > other.fromDate ? -1 : 0) ||
      (one.id < other.id ? -1 : 1),
  );
};
