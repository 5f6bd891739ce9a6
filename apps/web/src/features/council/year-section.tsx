import type { CouncilPage } from "@kedr/domain";
import { Group, NativeSelect, Title } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { paperAddress } from "./documents/paper-address.ts";
import { PaperLink } from "./documents/paper-link.tsx";
import { MeetingList } from "./meeting-list.tsx";
import { quartersOf, yearsOf } from "./meeting-year.ts";
import classes from "./meeting.module.css";

const route = getRouteApi("/signed-in/council");

const YearSelect = ({ page, year }: { page: CouncilPage; year: number }) => {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      size="xs"
      aria-label={t("council.year.label")}
      data={yearsOf(page).map((one) => ({ value: String(one), label: t("council.year.of", { year: one }) }))}
      value={String(year)}
      onChange={(event) => {
        const chosen = Number(event.currentTarget.value);
        void navigate({ search: (before) => ({ ...before, year: chosen }) });
      }}
    />
  );
};

/** The plan of a year's meetings as a Word file. */
const YearPlan = ({ page: { council }, year }: { page: CouncilPage; year: number }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  if (council === null) return null;
  return (
    <PaperLink
      format={t("meetingPapers.yearPlanFile")}
      name={t("meetingPapers.yearPlan", { year: String(year) })}
      href={paperAddress(["councils", council.id, "plan.docx"], asOf, { year: String(year) })}
    />
  );
};

/** All meetings of a year by quarter, whatever became of them. */
export const YearSection = ({ page, year }: { page: CouncilPage; year: number }) => {
  const { t } = useTranslation();
  const quarters = quartersOf(page.meetings, year);
  return (
    <SectionCard
      title={t("council.year.meetings", { year })}
      actions={
        <Group gap="sm">
          <YearPlan page={page} year={year} />
          <YearSelect page={page} year={year} />
        </Group>
      }
      isFlush
    >
      {quarters.length === 0 ? <EmptyState title={t("council.year.none", { year })} /> : null}
      {quarters.map(({ quarter, meetings }) => (
        <div key={quarter}>
          <Title order={3} size="h5" className={classes["quarter"] ?? ""}>
            {t("council.year.quarter", { quarter, year })}
          </Title>
          <MeetingList meetings={meetings} today={page.today} />
        </div>
      ))}
    </SectionCard>
  );
};
