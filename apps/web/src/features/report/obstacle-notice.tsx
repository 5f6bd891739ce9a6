import type { ReportDesk } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { useFormat } from "../../lib/use-format.ts";

/** Why nothing can be sent now, and what to do about it. */
export const ObstacleNotice = ({ desk: { obstacle, period } }: { desk: ReportDesk }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (obstacle === null) return null;
  if (obstacle !== "period_not_open" || !period)
    return (
      <Notice tone="neutral">
        {t(`report.obstacle.${obstacle === "period_not_open" ? "no_period" : obstacle}`)}
      </Notice>
    );
  return (
    <Notice tone="warning" isAlert>
      {period.state === "planned"
        ? t("report.obstacle.planned", { date: format.date(period.opensOn) })
        : t("report.obstacle.closed", { date: format.date(period.lastDay) })}
    </Notice>
  );
};
