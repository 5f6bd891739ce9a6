import type { ProjectPage, ReportState, ReportView } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowBackUp, IconCircleCheck, IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { HealthBadge } from "../../../components/health-badge.tsx";
import { StatusBadge } from "../../../components/status-badge.tsx";
import type { Tone } from "../../../theme/status-colours.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { ReportLink } from "../../report/report-link.tsx";
import { PageSection } from "./page-section.tsx";
import { SectionAside } from "./section-aside.tsx";
import classes from "./records.module.css";

const stateLook: Record<ReportState, { tone: Tone; icon: Icon }> = {
  submitted: { tone: "info", icon: IconClock },
  accepted: { tone: "good", icon: IconCircleCheck },
  returned: { tone: "warning", icon: IconArrowBackUp },
};

const shownAtFirst = 3;

/** What the lead reported, latest month first. */
export const ReportsSection = ({ page }: { page: ProjectPage }) => {
  const { reports } = page;
  const { origin } = page.summary;
  const { t } = useTranslation();
  const [isWhole, { open }] = useDisclosure(false);
  const shown = isWhole ? reports : reports.slice(0, shownAtFirst);
  const rest = reports.length - shown.length;
  return (
    <PageSection
      id="reports"
      title={t("projects.section.reports")}
      aside={<SectionAside records={reports} project={origin} />}
      actions={
        page.abilities.canUpdate ? (
          <ReportLink projectId={page.summary.id} projectName={page.summary.name} latest={reports[0]} />
        ) : undefined
      }
      isFlush
    >
      {reports.length === 0 ? <EmptyState title={t("projects.report.empty")} /> : null}
      <ul className={classes["records"]}>
        {shown.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
      {rest > 0 ? (
        <div className={classes["more"]} data-no-print>
          <Button size="compact-sm" variant="subtle" onClick={open}>
            {t("projects.report.earlier", { count: rest })}
          </Button>
        </div>
      ) : null}
    </PageSection>
  );
};

const Report = ({ report }: { report: ReportView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { periodStart, ownRating, ratingReason, summary, decisionNeeded, state, submittedOn } = report;
  return (
    <li className={classes["record"]}>
      <Group gap="4px 8px">
        <Text size="sm" fw={500}>
          {t("projects.report.period", { month: format.month(periodStart) })}
        </Text>
        <HealthBadge health={ownRating} />
        <StatusBadge {...stateLook[state]}>{t(`projects.report.state.${state}`)}</StatusBadge>
        <Text size="xs" c="dimmed">
          {t("projects.report.submitted", { date: format.date(submittedOn) })}
        </Text>
      </Group>
      <Text size="sm" style={{ whiteSpace: "pre-line" }}>
        {summary}
      </Text>
      {ratingReason === null ? null : (
        <Text size="sm" c="dimmed">
          {t("projects.report.reason", { reason: ratingReason })}
        </Text>
      )}
      {decisionNeeded === null ? null : (
        <p className={classes["decision"]}>
          <strong>{t("projects.report.decision")}.</strong> {decisionNeeded}
        </p>
      )}
    </li>
  );
};
