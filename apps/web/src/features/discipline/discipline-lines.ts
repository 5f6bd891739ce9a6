import type { DisciplineFigures, DisciplineRow } from "@kedr/domain";
import { nobody } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import type { DisciplineLine } from "./discipline-count.tsx";
import type { Period } from "./discipline-search.ts";

/** What a table or a row of cards is made of. */
export interface DisciplineCut {
  label: string;
  /** Which filter of the register a row is. */
  cut: "body" | "curator";
  rows: readonly DisciplineRow[];
  total: DisciplineFigures;
  period: Period;
}

/** The lines of a cut with their names, the total last. */
export const useDisciplineLines = ({
  cut,
  rows,
  total,
  period,
}: DisciplineCut): (DisciplineLine & { id: string })[] => {
  const { t } = useTranslation();
  const unknown = t(cut === "body" ? "control.discipline.noBody" : "control.discipline.noCurator");
  return [
    ...rows.map(({ subject, figures }) => {
      const id = subject?.id ?? nobody;
      return { id, who: subject?.name ?? unknown, figures, filter: { [cut]: id }, period };
    }),
    { id: "total", who: t("control.discipline.total"), figures: total, filter: {}, period },
  ];
};
