import type { Field } from "./report-fields.ts";
import { fieldOf, wordFields } from "./report-fields.ts";
import type { Submission } from "./submission-kinds.ts";
import { isTelling } from "./submission-kinds.ts";
import { valueField } from "./value-fields.ts";

const partOf = <Part extends string>(parts: readonly Part[], path: string): Part | undefined =>
  parts.find((part) => path.endsWith(part));

const valueAt = (
  submission: Submission,
  at: number,
): { quarterId: string; indicatorId: string } | undefined => {
  if (!isTelling(submission)) return submission.values[at];
  const told = submission.values[at];
  return told && { quarterId: submission.quarterId, indicatorId: told.indicatorId };
};

/** The field of the form that the server's path names (`milestones.0.done.evidence`); null when it is none of them. */
export const fieldOfPath = (path: string, submission: Submission): Field | null => {
  const word = wordFields.find((known) => known === path);
  if (word) return word;
  const [list, place = ""] = path.split(".");
  const at = Number(place);
  if (list === "values") {
    const value = valueAt(submission, at);
    return value ? valueField(partOf(["evidence"], path) ?? "value", value) : null;
  }
  if (isTelling(submission)) return null;
  if (list === "milestones") {
    const id = submission.milestones[at]?.milestoneId;
    const part = partOf(["actualDate", "evidence", "forecastDate", "reason"], path);
    return id === undefined || !part ? null : fieldOf(`milestone/${part}`, id);
  }
  if (list === "funding") {
    const id = submission.funding[at]?.fundingLineId;
    return id === undefined ? null : fieldOf(`funding/${partOf(["spent"], path) ?? "committed"}`, id);
  }
  const id = list === "risks" ? submission.risks[at]?.riskId : undefined;
  return id === undefined ? null : fieldOf(`risk/${partOf(["impact"], path) ?? "probability"}`, id);
};
