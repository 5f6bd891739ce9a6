import type { MilestoneView } from "@kedr/domain";
import type { TFunction } from "i18next";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../lib/as-of.ts";
import type { Format } from "../../lib/format.ts";
import { useSession } from "../../lib/session.ts";
import { useFormat } from "../../lib/use-format.ts";
import type { Remark } from "./remarks.ts";
import { remarksOn } from "./remarks.ts";

const wordRemark = (remark: Remark, t: TFunction, format: Format): string => {
  switch (remark.code) {
    case "overdue":
      return t("myWork.remark.overdue", { days: t("shared.days", { count: remark.days }) });
    case "evidence_missing":
      return t("myWork.remark.evidenceMissing", { date: format.date(remark.date) });
    case "forecast_passed":
      return t("myWork.remark.forecastPassed");
    case "silent":
      return t("myWork.remark.silent");
  }
};

/** Why a milestone is where it is, in a line of words. */
export const ItemRemarks = ({ milestone }: { milestone: MilestoneView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const asOf = useAsOf();
  const { today } = useSession();
  const remarks = remarksOn(milestone, asOf ?? today);
  if (remarks.length === 0) return null;
  return (
    <Text size="sm" c={milestone.state === "overdue" ? "var(--kedr-bad-ink)" : "var(--kedr-warning-ink)"}>
      {remarks.map((remark) => wordRemark(remark, t, format)).join(" ")}
    </Text>
  );
};
