import type { BriefingScope, CalendarDate } from "@kedr/domain";

export type BriefingFormat = "docx" | "pptx";

const nameOf = (scope: BriefingScope): string => {
  switch (scope.kind) {
    case "strategy":
      return "strategy";
    case "industry":
      return `industries/${encodeURIComponent(scope.industryId)}`;
    case "deputy":
      return `deputies/${encodeURIComponent(scope.positionId ?? "unassigned")}`;
  }
};

/** Where a briefing book is got from. */
export const briefingAddress = (
  scope: BriefingScope,
  { format, asOf }: { format: BriefingFormat; asOf: CalendarDate | undefined },
): string => {
  const address = `/downloads/briefing-books/${nameOf(scope)}.${format}`;
  return asOf === undefined ? address : `${address}?asOf=${asOf}`;
};
