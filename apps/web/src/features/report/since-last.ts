import type { ReportDesk, ReportFact } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";

/** A fact in a sentence of its own. */
export const wordFact = (fact: ReportFact, t: TFunction, format: Format): string => {
  const { title } = fact;
  switch (fact.code) {
    case "milestone_completed":
      return t("report.fact.completed", { title, date: format.date(fact.actualDate) });
    case "milestone_overdue":
      return t("report.fact.overdue", { title, days: t("shared.days", { count: fact.days }) });
    case "forecast_moved":
      if (fact.to === null) return t("report.fact.forecastRemoved", { title });
      return fact.from === null
        ? t("report.fact.forecast", { title, to: format.date(fact.to) })
        : t("report.fact.forecastMoved", { title, from: format.date(fact.from), to: format.date(fact.to) });
  }
};

/** All facts as the beginning of a summary; empty when nothing happened. */
export const wordFacts = (desk: ReportDesk, t: TFunction, format: Format): string =>
  desk.sinceLast.map((fact) => wordFact(fact, t, format)).join(" ");

/** The words with the facts put before them, once. */
export const withFacts = (summary: string, facts: string): string => {
  if (summary.includes(facts)) return summary;
  return summary.trim() === "" ? facts : `${facts} ${summary.trimStart()}`;
};
