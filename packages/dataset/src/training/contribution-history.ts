import type { CalendarDate, IndicatorContributionRecord } from "@kedr/domain";
import { inserts } from "../inserts.ts";
import { newsDay } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { trainingLinks } from "./indicator-records.ts";
import { training } from "./origin.ts";
import { industryCodeOf, officePost, titleOf } from "./positions.ts";

/**
 * What training projects are to bring, by the industry's code, the project's number and the indicator's, in the
 * indicator's unit a year. Most links have nothing: that nobody has said it is to be seen as well.
 */
const contributions: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  // Together exactly what is needed from 31.12.2022 to the target.
  "HEA-2-2": { 2022: 20, 2023: 10, 2024: 9.9 },
  "HEA-9-2": { 2023: 8 },
  // Less than needed.
  "HEA-1-1": { 2023: 15, 2024: 14 },
  "HEA-3-3": { 2023: 12, 2024: 12.7 },
  "HEA-5-5": { 2023: 6, 2024: 7 },
  // Lower is better.
  "HEA-7-7": { 2023: -1.8, 2024: -2 },
  "SOC-1-1": { 2023: 20, 2024: 22 },
  "SOC-1-4": { 2023: -2, 2024: -2.5 },
  "SOC-2-2": { 2023: 12, 2024: 9.6 },
  "TUR-1-1": { 2023: 24, 2024: 23.2 },
  "TUR-2-2": { 2023: 15, 2024: 18 },
  "FIN-1-1": { 2023: 9, 2024: 8 },
  "FIN-2-3": { 2023: 6000, 2024: 10_520 },
  "TRD-1-1": { 2023: 18, 2024: 15 },
};

/** Confirmed by the body that answers for the indicator. */
const confirmed: readonly string[] = ["HEA-2-2", "HEA-1-1", "SOC-2-2", "TUR-1-1"];

const statedOn: CalendarDate = newsDay("2022-11-14");
const confirmedOn: CalendarDate = newsDay("2022-11-28");

const codeOf = (linkId: string): string => linkId.replace("TLNK-", "");

const recordsOf = (linkId: string): IndicatorContributionRecord[] =>
  Object.entries(contributions[codeOf(linkId)] ?? {}).map(([year, value]) => ({
    id: `TCTB-${codeOf(linkId)}-${year}`,
    projectIndicatorId: linkId,
    year: Number(year),
    value,
    ...training,
  }));

/** What projects are to bring, as their leads said it, and the links that were confirmed a fortnight later. */
export const contributionHistory: DatedChange[] = trainingLinks.flatMap(
  ({ id, projectId }): DatedChange[] => {
    const lead = titleOf(
      `TPOS-LEAD-${industryCodeOf(projectId.replace("TPRJ-", "IND-").replace(/-\d+$/, ""))}`,
    );
    return [
      ...inserts("IndicatorContribution", recordsOf(id)).map((change) => ({
        knownOn: statedOn,
        actor: lead,
        change,
      })),
      ...(confirmed.includes(codeOf(id))
        ? [
            {
              knownOn: confirmedOn,
              actor: officePost.title,
              change: {
                entity: "ProjectIndicator",
                operation: "update",
                id,
                fields: {
                  confidence: "confirmed",
                  note: "Учебная связь: подтверждена ответственным органом.",
                },
              },
            } as const,
          ]
        : []),
    ];
  },
);
