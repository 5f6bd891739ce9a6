import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { MethodologyRecord } from "./maturity.record.ts";
import { methodologyInForce } from "./methodology.ts";

/** Names the methodology version of a value; null where it has none, or has no day to know it by. */
export type MethodologyOfValue = (value: IndicatorValueRecord) => MethodologyRecord | null;

type Measured = Pick<Portfolio, "Framework" | "Methodology" | "MethodologyMember">;

/** A value of a year stands for its end. */
const dayOf = ({ date, year }: IndicatorValueRecord): CalendarDate | null =>
  date ?? (year === null ? null : (`${year}-12-31` as CalendarDate));

/** The framework of each indicator; of several the first in their order. */
const frameworksOf = ({
  Framework,
  Methodology,
  MethodologyMember,
}: Measured): ReadonlyMap<string, string> => {
  const numbers = new Map(Framework.map(({ id, number }) => [id, number]));
  const place = (id: string): number => numbers.get(id) ?? Infinity;
  const methodologies = byId(Methodology);
  const frameworks = new Map<string, string>();
  for (const { indicatorId, methodologyId } of MethodologyMember) {
    const found = methodologies.get(methodologyId)?.frameworkId;
    const known = frameworks.get(indicatorId);
    if (found !== undefined && (known === undefined || place(found) < place(known)))
      frameworks.set(indicatorId, found);
  }
  return frameworks;
};

/**
 * The version that a value was measured under: the one it names, else the one of its indicator's framework in force on
 * its day. Values of different versions are never joined.
 */
export const valueMethodologies = (portfolio: Measured): MethodologyOfValue => {
  const methodologies = byId(portfolio.Methodology);
  const frameworks = frameworksOf(portfolio);
  return (value) => {
    if (value.methodologyId !== null) return methodologies.get(value.methodologyId) ?? null;
    const [frameworkId, day] = [frameworks.get(value.indicatorId), dayOf(value)];
    if (frameworkId === undefined || day === null) return null;
    return methodologyInForce(portfolio.Methodology, { frameworkId, today: day });
  };
};
