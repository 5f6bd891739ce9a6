/** A mark that something waits to be sent: read at the start of the application, which then loads what sends it. */
const createMark = (name: string) => ({
  isLeft: (): boolean => {
    try {
      return localStorage.getItem(name) !== null;
    } catch {
      // Storage may be closed by the browser's policy; the page of what waits sends it.
      return false;
    }
  },
  /** Leaves the mark, or takes it away once nothing waits. */
  leave: (isWaiting: boolean): void => {
    try {
      if (isWaiting) localStorage.setItem(name, "1");
      else localStorage.removeItem(name);
    } catch {
      // As above.
    }
  },
});

/** Whether a report waits. */
export const { isLeft: isReportWaiting, leave: markWaiting } = createMark("kedr-report-waits");

/** Whether words of a meeting's record wait. */
export const { isLeft: isRecordWaiting, leave: markRecordWaiting } = createMark("kedr-record-waits");
