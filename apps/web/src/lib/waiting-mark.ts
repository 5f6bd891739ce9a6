const mark = "kedr-report-waits";

/** Whether a report waits to be sent: read at the start of the application, which then loads what sends it. */
export const isReportWaiting = (): boolean => {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    // Storage may be closed by the browser's policy; the report's own page sends what waits.
    return false;
  }
};

/** Leaves the mark, or takes it away once nothing waits. */
export const markWaiting = (isWaiting: boolean): void => {
  try {
    if (isWaiting) localStorage.setItem(mark, "1");
    else localStorage.removeItem(mark);
  } catch {
    // As above.
  }
};
