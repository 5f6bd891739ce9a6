import type { CalendarDate } from "@kedr/domain";
import { IconCalendarOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ReturnToToday } from "../../components/return-to-today.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useSession } from "../../lib/session.ts";
import { useFormat } from "../../lib/use-format.ts";
import type { DayStanding } from "./day-standing.ts";

interface UnknownDayProps {
  asOf: CalendarDate;
  standing: Extract<DayStanding, "before_records" | "not_come">;
}

/** Instead of any page on a day of which nothing is known: why, and which days there are. */
export const UnknownDay = ({ asOf, standing }: UnknownDayProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { firstDay, today } = useSession();
  const isBefore = standing === "before_records";
  return (
    <>
      <PageHeader title={t(`shell.unknownDay.${standing}`)} />
      <SectionCard title={format.dateInWords(asOf)}>
        <EmptyState
          title={
            isBefore && firstDay !== null
              ? t("shell.unknownDay.first", { date: format.dateInWords(firstDay) })
              : t("shell.todayInSystem", { date: format.dateInWords(today) })
          }
          icon={IconCalendarOff}
        >
          {isBefore && firstDay !== null ? (
            <>
              <AnchorLink to="." search={(search) => ({ ...search, asOf: firstDay })} size="sm">
                {t("shell.unknownDay.toFirst")}
              </AnchorLink>
              {" · "}
            </>
          ) : null}
          <ReturnToToday />
        </EmptyState>
      </SectionCard>
    </>
  );
};
