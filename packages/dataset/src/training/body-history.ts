import type { CalendarDate, IndicatorComposition, IndicatorPartRecord } from "@kedr/domain";
import { inserts } from "../inserts.ts";
import { municipalBodies } from "./authorities.ts";
import { historyStart, newsDay } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import { training } from "./origin.ts";
import { officePost } from "./positions.ts";

type Figures = Pick<IndicatorPartRecord, "numerator" | "denominator" | "value">;

/** A day for which the municipalities reported, when it became known, and how far the year had come. */
interface ReportedDay {
  date: CalendarDate;
  knownOn: CalendarDate;
  share: number;
}

const june: ReportedDay = { date: "2022-06-30", knownOn: historyStart, share: 0.46 };
const september: ReportedDay = { date: "2022-09-30", knownOn: newsDay("2022-10-18"), share: 0.73 };
const december: ReportedDay = { date: "2022-12-31", knownOn: newsDay("2023-01-17"), share: 1 };

interface BrokenDown {
  indicatorId: string;
  composition: IndicatorComposition;
  days: ReportedDay[];
  /** Numbers of the bodies that did not report for the last day. */
  silent: readonly number[];
  figures: (body: string, day: ReportedDay) => Figures;
}

/** Settlements of a municipality, and those of them with the Internet. */
const settlements = (body: string, { share }: ReportedDay): Figures => {
  const dice = diceFor(`settlements of ${body}`);
  const denominator = dice.integer(4, 24);
  const [start, end] = [dice.integer(25, 62), dice.integer(40, 78)];
  const percent = start + Math.max(0, end - start) * share;
  return { numerator: Math.round((denominator * percent) / 100), denominator, value: null };
};

/** Older people of a municipality who were taught since the year began. */
const taught = (body: string, { share }: ReportedDay): Figures => {
  const wholeYear = diceFor(`taught in ${body}`).integer(5, 27);
  return { numerator: null, denominator: null, value: Math.max(1, Math.round(wholeYear * share)) };
};

const brokenDown: BrokenDown[] = [
  {
    indicatorId: "TIND-COM-1",
    composition: "pooled_ratio",
    days: [june, september, december],
    silent: [17, 58, 93, 120],
    figures: settlements,
  },
  {
    indicatorId: "TIND-SOC-6",
    composition: "sum",
    days: [september, december],
    silent: [8, 31, 77, 104, 129],
    figures: taught,
  },
];

/** How the training indicators that are told by municipality are totalled, by id. */
export const trainingCompositions: ReadonlyMap<string, IndicatorComposition> = new Map(
  brokenDown.map(({ indicatorId, composition }) => [indicatorId, composition]),
);

const partsOf = ({ indicatorId, days, silent, figures }: BrokenDown, day: ReportedDay) =>
  municipalBodies.flatMap(({ id, name }, index): IndicatorPartRecord[] => {
    const number = index + 1;
    if (day === days.at(-1) && silent.includes(number)) return [];
    return [
      {
        id: `TPRT-${indicatorId}-${day.date}-${String(number).padStart(3, "0")}`,
        indicatorId,
        number,
        label: name,
        authorityId: id,
        date: day.date,
        ...figures(id, day),
        sourceSlide: null,
        ...training,
      },
    ];
  });

/** What the municipalities reported of two indicators, quarter by quarter; a few did not for the last one. */
export const bodyHistory: DatedChange[] = brokenDown.flatMap((broken) =>
  broken.days.flatMap((day) =>
    inserts("IndicatorPart", partsOf(broken, day)).map((change) => ({
      knownOn: day.knownOn,
      actor: officePost.title,
      change,
    })),
  ),
);
