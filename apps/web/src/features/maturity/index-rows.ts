import type {
  Forecast,
  IndustryExplanation,
  MaturityForecast,
  MaturityPace,
  PublishedFigure,
  RegionExplanation,
} from "@kedr/domain";
import { regionSubject } from "./maturity-search.ts";

/** A figure of one kind with its course. */
export interface Course {
  kind: "published" | "computed";
  pace: MaturityPace;
  forecast: Forecast;
}

/** A line of the table: the region, or an industry. */
export interface IndexRow {
  subject: string;
  /** Null for the region. */
  name: string | null;
  published: PublishedFigure | null;
  computed: number | null;
  derived: number | null;
  counted: number;
  total: number;
  courses: Course[];
}

/** The region first, then the industries in the order of the strategy. */
export const indexRows = (region: RegionExplanation, forecast: MaturityForecast): IndexRow[] => {
  const byId = new Map(forecast.industries.map((industry) => [industry.id, industry]));
  const rowOf = (explanation: IndustryExplanation): IndexRow => {
    const { industry, published, computed, derived, counted, total } = explanation;
    const course = byId.get(industry.id);
    return {
      subject: industry.id,
      name: industry.name,
      published,
      computed,
      derived,
      counted,
      total,
      courses: course
        ? [
            { kind: "published", pace: course.pace.published, forecast: course.published },
            { kind: "computed", pace: course.pace.computed, forecast: course.computed },
          ]
        : [],
    };
  };
  const { published, computed, counted, total } = region;
  const { pace, published: printed } = forecast.region;
  return [
    {
      subject: regionSubject,
      name: null,
      published,
      computed,
      derived: null,
      counted,
      total,
      courses: [{ kind: "published", pace, forecast: printed }],
    },
    ...region.industries.map(rowOf),
  ];
};
