import type { CurationRecord } from "@kedr/domain";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { officePost } from "./positions.ts";

// Tourism stays with nobody, so that the unassigned show.
const sectors: Record<string, string[]> = {
  "POS-1": ["GOV", "COM", "IMP"],
  "TPOS-DG-1": ["HEA", "SOC"],
  "TPOS-DG-2": ["EDU", "CUL", "SPO"],
  "TPOS-DG-3": ["URB", "TRN", "CON"],
  "TPOS-DG-4": ["AGR", "ECO", "TRD"],
  "TPOS-DG-5": ["FIN", "SEC"],
};

const curation = (positionId: string, code: string): CurationRecord => ({
  id: `TCUR-${code}-1`,
  positionId,
  industryId: `IND-${code}`,
  fromDate: "2022-01-10",
  toDate: null,
  basis: null,
  ...training,
});

/** Who curates what when the history begins. */
export const trainingCurations: CurationRecord[] = Object.entries(sectors).flatMap(([positionId, codes]) =>
  codes.map((code) => curation(positionId, code)),
);

/** Trade changes hands at the end of 2022; both sides become known on one day. */
export const curationHistory: DatedChange[] = [
  {
    knownOn: "2022-12-26",
    actor: officePost.title,
    change: {
      entity: "Curation",
      operation: "update",
      id: "TCUR-TRD-1",
      fields: { toDate: "2022-12-31" },
    },
  },
  {
    knownOn: "2022-12-26",
    actor: officePost.title,
    change: {
      entity: "Curation",
      operation: "insert",
      record: { ...curation("TPOS-DG-5", "TRD"), id: "TCUR-TRD-2", fromDate: "2023-01-01" },
    },
  },
];
