import type { AwaitedReport } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./review.module.css";

/** Projects whose report of the open month is missing, with who owes it. */
export const AwaitedReports = ({ awaited }: { awaited: readonly AwaitedReport[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const period = awaited[0]?.period;
  return (
    <SectionCard
      title={t("review.awaited")}
      aside={<CountBadge count={awaited.length} />}
      {...(period
        ? {
            note: t("review.awaitedNote", {
              month: format.month(period.startsOn),
              due: format.date(period.dueOn),
            }),
          }
        : {})}
      isFlush
    >
      {awaited.length === 0 ? <EmptyState title={t("review.awaitedEmpty")} /> : null}
      <ul className={classes["records"]}>
        {awaited.map(({ project, isLate }) => (
          <li key={project.id} className={classes["record"]}>
            <div className={classes["words"]}>
              <Group gap="4px 8px">
                <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} fw={500}>
                  {project.name}
                </AnchorLink>
                {isLate ? (
                  <Text size="sm" c="var(--kedr-bad-ink)">
                    {t("review.late")}
                  </Text>
                ) : null}
              </Group>
              <Text size="sm" c="dimmed">
                {project.industry.name}
                {project.lead === null ? null : ` · ${project.lead.name}`}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
