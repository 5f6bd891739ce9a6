import { standardRegistryColumns, type ProjectSort, type RegistryColumn } from "@kedr/domain";

/** The address of a choice of columns: nothing for the standard set. */
export const chosenColumns = (shown: readonly RegistryColumn[]): RegistryColumn[] | undefined => {
  const isStandard =
    shown.length === standardRegistryColumns.length &&
    standardRegistryColumns.every((id) => shown.includes(id));
  return isStandard ? undefined : [...shown];
};

interface ColumnTraits {
  sort: ProjectSort;
  /** In pixels at the ordinary size of text; the name takes what the others leave, and at least this. */
  width: number;
  /** The more telling end comes first on the first press. */
  startsDescending?: boolean;
  isNumeric?: boolean;
}

/** How each column sorts and stands. */
export const columnTraits: Record<RegistryColumn | "name", ColumnTraits> = {
  name: { sort: "name", width: 200 },
  industry: { sort: "industry", width: 150 },
  kind: { sort: "kind", width: 110 },
  health: { sort: "health", width: 198 },
  progress: { sort: "progress", width: 122 },
  difference: { sort: "difference", width: 92, isNumeric: true },
  nextMilestone: { sort: "nextMilestone", width: 146 },
  overdue: { sort: "overdue", width: 104, startsDescending: true, isNumeric: true },
  funding: { sort: "fundingStatus", width: 146 },
  need: { sort: "need", width: 112, startsDescending: true, isNumeric: true },
  allocated: { sort: "allocated", width: 122, startsDescending: true, isNumeric: true },
  lead: { sort: "lead", width: 168 },
  deputy: { sort: "deputy", width: 176 },
};

const ordinaryText = 16;
const inText = (pixels: number): string => `${pixels / ordinaryText}rem`;

/** The width of a column: it grows and shrinks with the text. */
export const columnWidth = (id: RegistryColumn): string => inText(columnTraits[id].width);

/** Under this width the table scrolls inside itself. */
export const leastWidth = (columns: readonly RegistryColumn[]): string =>
  inText(columns.reduce((sum, id) => sum + columnTraits[id].width, columnTraits.name.width));
