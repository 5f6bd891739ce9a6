import type { QueuedReport, ReportException } from "@kedr/domain";
import type { ReactNode } from "react";
import { Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconClock, IconGavel, IconRulerMeasure, IconScale } from "@tabler/icons-react";
import type { Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../components/health-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";
import classes from "./review.module.css";

/** Off track is told by the rating itself, so it has no badge of its own. */
const exceptionLook: Record<Exclude<ReportException, "off_track">, { tone: Tone; icon: Icon }> = {
  ratings_differ: { tone: "warning", icon: IconScale },
  decision_needed: { tone: "warning", icon: IconGavel },
  corrected: { tone: "info", icon: IconArrowBackUp },
  late: { tone: "neutral", icon: IconClock },
  values_told: { tone: "info", icon: IconRulerMeasure },
};

const Exceptions = ({ exceptions }: { exceptions: readonly ReportException[] }) => {
  const { t } = useTranslation();
  return exceptions.map((exception) =>
    exception === "off_track" ? null : (
      <StatusBadge key={exception} {...exceptionLook[exception]}>
        {t(`review.exception.${exception}`)}
      </StatusBadge>
    ),
  );
};

const Ratings = ({ ratings }: Pick<QueuedReport, "ratings">) => {
  const { t } = useTranslation();
  return (
    <dl className={classes["ratings"]}>
      <div>
        <dt>{t("review.own")}</dt>
        <dd>
          <HealthBadge health={ratings.own} />
        </dd>
      </div>
      <div>
        <dt>{t("review.computed")}</dt>
        <dd>
          {ratings.computed === null ? (
            <Text span size="sm" c="dimmed" fs="italic">
              {t("review.computedUnknown")}
            </Text>
          ) : (
            <HealthBadge health={ratings.computed} />
          )}
        </dd>
      </div>
    </dl>
  );
};

const Words = ({ queued }: { queued: QueuedReport }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, values } = queued;
  return (
    <>
      <Text size="sm" style={{ whiteSpace: "pre-line" }}>
        {report.summary}
      </Text>
      {report.ratingReason === null ? null : (
        <Text size="sm" c="dimmed">
          {t("review.reason", { reason: report.ratingReason })}
        </Text>
      )}
      {report.decisionNeeded === null ? null : (
        <p className={classes["decision"]}>
          <strong>
            {report.decisionAddressee === null
              ? t("review.decisionPlain")
              : t("review.decision", { addressee: report.decisionAddressee })}
            .
          </strong>{" "}
          {report.decisionNeeded}
        </p>
      )}
      {values.length === 0 ? null : (
        <div>
          <Text size="sm" fw={500}>
            {t("review.values")}
          </Text>
          <ul className={classes["values"]}>
            {values.map(({ indicatorId, name, value, unit, evidence }) => (
              <li key={indicatorId}>
                {t("review.value", { name, value: format.number(value), unit })}
                {evidence === null ? null : (
                  <Text span inherit c="dimmed">
                    {" — "}
                    {t("review.evidence", { evidence })}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

const Submission = ({ report }: Pick<QueuedReport, "report">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const date = format.date(report.submittedOn);
  return (
    <Text size="xs" c="dimmed">
      {report.submittedBy === null
        ? t("review.submitted", { date })
        : t("review.submittedBy", { date, by: report.submittedBy })}
    </Text>
  );
};

const Remark = ({ report }: Pick<QueuedReport, "report">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { reviewComment, reviewedBy, reviewedOn } = report;
  if (reviewComment === null || reviewedOn === null) return null;
  return (
    <Text size="sm">
      {t("review.remark", { by: reviewedBy ?? "—", date: format.date(reviewedOn), comment: reviewComment })}
    </Text>
  );
};

interface ReportRecordProps {
  queued: QueuedReport;
  /** Buttons for whoever may act. */
  actions?: ReactNode;
}

/** A report as its reviewer reads it: both ratings, the lead's words, what it asks for. */
export const ReportRecord = ({ queued, actions }: ReportRecordProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, project, exceptions } = queued;
  return (
    <li className={classes["record"]}>
      <div className={classes["words"]}>
        <Group gap="4px 8px">
          <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} hash="reports" fw={500}>
            {project.name}
          </AnchorLink>
          <Text size="sm" c="dimmed">
            {t("review.month", { month: format.month(report.periodStart) })}
          </Text>
          <Exceptions exceptions={exceptions} />
        </Group>
        <Ratings ratings={queued.ratings} />
        <Words queued={queued} />
        <Remark report={report} />
        <Submission report={report} />
      </div>
      {actions === undefined ? null : (
        <div className={classes["actions"]} data-no-print>
          {actions}
        </div>
      )}
    </li>
  );
};
