import type { Field } from "./report-fields.ts";
import { fieldOf, wordFields } from "./report-fields.ts";
import type { Submission } from "./submission.ts";

const partOf = <Part extends string>(parts: readonly Part[], path: string): Part | undefined =>
  parts.find((part) => path.endsWith(part));

/** The field of the form that the server's path names (`milestones.0.done.evidence`); null when it is none of them. */
export const fieldOfPath = (path: string, submission: Submission): Field | null => {
  const word = wordFields.find((known) => known === path);
  if (word) return word;
  const [list, place = ""] = path.split(".");
  const at = Number(place);
  if (list === "milestones") {
    const id = submission.milestones[at]?.milestoneId;
    const part = partOf(["actualDate", "evidence", "forecastDate", "reason"], path);
    return id === undefined || !part ? null : fieldOf(`milestone/${part}`, id);
  }
  if (list === "values") {
    const id = submission.values[at]?.indicatorId;
    return id === undefined ? null : fieldOf(`value/${partOf(["evidence"], path) ?? "value"}`, id);
  }
  if (list === "funding") {
    const id = submission.funding[at]?.fundingLineId;
    return id === undefined ? null : fieldOf(`funding/${partOf(["spent"], path) ?? "committed"}`, id);
  }
  const id = list === "risks" ? submission.risks[at]?.riskId : undefined;
  return id === undefined ? null : fieldOf(`risk/${partOf(["impact"], path) ?? "probability"}`, id);
};
