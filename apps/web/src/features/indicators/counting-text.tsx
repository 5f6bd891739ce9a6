import type { IndicatorView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconCircleCheck, IconCircleMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import { countingOf } from "./filter-indicators.ts";
import classes from "./indicators.module.css";

/** Whether the index of digital maturity counts the indicator, and why not. */
export const CountingText = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const counting = countingOf(indicator);
  if (counting === "outside")
    return (
      <Text span inherit c="dimmed">
        {t("indicators.counting.outside")}
      </Text>
    );
  const isCounted = counting === "counted";
  return (
    <>
      <StatusBadge tone={isCounted ? "good" : "warning"} icon={isCounted ? IconCircleCheck : IconCircleMinus}>
        {t(`indicators.counting.${counting}`)}
      </StatusBadge>
      {indicator.membership?.reason ? (
        <span className={classes["second"]}>{indicator.membership.reason}</span>
      ) : null}
    </>
  );
};
