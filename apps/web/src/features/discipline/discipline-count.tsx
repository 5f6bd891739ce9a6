import type { DisciplineFigures } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Period } from "./discipline-search.ts";

export const disciplineCounts = ["due", "onTime", "late", "overdue", "toCome", "postponed"] as const;
type Count = (typeof disciplineCounts)[number];

const outcomeOf = {
  due: undefined,
  onTime: "on_time",
  late: "late",
  overdue: "overdue",
  toCome: "to_come",
  postponed: "postponed",
} as const satisfies Record<Count, string | undefined>;

/** A body or deputy governor with its figures, or the total of all. */
export interface DisciplineLine {
  who: string;
  figures: DisciplineFigures;
  /** What of the register stands behind the figures. */
  filter: { body?: string; curator?: string };
  period: Period;
}

/** A count that leads to its assignments, where there are any. */
export const DisciplineCount = ({ count, line }: { count: Count; line: DisciplineLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { who, figures, filter, period } = line;
  if (figures[count] === 0) return "0";
  const outcome = outcomeOf[count];
  return (
    <AnchorLink
      to="/assignments"
      search={{
        show: "all",
        dueFrom: period.from,
        dueTo: period.to,
        ...filter,
        ...(outcome ? { outcome } : {}),
      }}
      size="sm"
      aria-label={t("control.discipline.behind", {
        who,
        column: t(`control.discipline.column.${count}`),
        count: figures[count],
      })}
    >
      {format.integer(figures[count])}
    </AnchorLink>
  );
};
