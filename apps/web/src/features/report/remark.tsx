import type { ReportView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { useFormat } from "../../lib/use-format.ts";

interface RemarkProps {
  report: Pick<ReportView, "state" | "reviewedOn" | "reviewedBy" | "reviewComment"> | null;
  /** What was returned. */
  of: "report" | "values";
}

/** What the reviewer wants corrected. */
export const Remark = ({ report, of }: RemarkProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (report?.state !== "returned") return null;
  const { reviewedOn, reviewedBy, reviewComment } = report;
  const words = {
    date: reviewedOn === null ? t("shared.notEntered") : format.date(reviewedOn),
    by: reviewedBy ?? t("shared.notEntered"),
  };
  return (
    <Notice tone="warning">
      <Text size="sm" fw={500}>
        {t(of === "report" ? "report.returned.title" : "report.quarter.returned", words)}
      </Text>
      <Text size="sm" style={{ whiteSpace: "pre-line" }}>
        {reviewComment ?? t("report.returned.noComment")}
      </Text>
    </Notice>
  );
};
