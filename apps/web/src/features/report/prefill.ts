import type { ReportDesk } from "@kedr/domain";
import type { Field, Values } from "./report-fields.ts";
import { fieldOf } from "./report-fields.ts";
import { millionsOf } from "./typed-number.ts";
import { valuesFrom } from "./value-fields.ts";

const wordsFrom = ({ report, previous, computed }: ReportDesk): Record<Field, string> => {
  const words = report ?? previous;
  return {
    ownRating: words?.ownRating ?? computed.rating ?? "",
    ratingReason: words?.ratingReason ?? "",
    summary: report?.summary ?? "",
    decisionNeeded: words?.decisionNeeded ?? "",
    decisionAddressee: words?.decisionAddressee ?? "",
  };
};

/** What the form starts with: the present report, else the last one, and the records as they are now. */
export const prefill = (desk: ReportDesk): Values => {
  const values = wordsFrom(desk);
  for (const { id, forecastDate, evidence } of desk.milestones) {
    values[fieldOf("milestone/forecastDate", id)] = forecastDate ?? "";
    values[fieldOf("milestone/evidence", id)] = evidence ?? "";
  }
  for (const quarter of desk.quarters) if (!quarter.isApart) Object.assign(values, valuesFrom(quarter));
  for (const line of desk.funding) {
    values[fieldOf("funding/committed", line.fundingLineId)] = millionsOf(line.committed);
    values[fieldOf("funding/spent", line.fundingLineId)] = millionsOf(line.spent);
  }
  for (const risk of desk.risks) {
    values[fieldOf("risk/probability", risk.id)] = String(risk.probability);
    values[fieldOf("risk/impact", risk.id)] = String(risk.impact);
  }
  return values;
};
