import type { QueuedReport } from "@kedr/domain";
import type { ReactNode } from "react";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../components/health-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { Exceptions, Remark, Submission } from "./report-parts.tsx";
import classes from "./review.module.css";
import { ToldValueList } from "./told-value-list.tsx";

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
          <ToldValueList values={values} />
        </div>
      )}
    </>
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
