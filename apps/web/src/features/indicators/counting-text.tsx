import { countingOf, type IndicatorView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconCircleCheck, IconCircleMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import classes from "./indicators.module.css";

/** Whether the index of digital maturity counts the indicator. */
export const CountingBadge = ({ indicator }: { indicator: IndicatorView }) => {
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
    <StatusBadge tone={isCounted ? "good" : "warning"} icon={isCounted ? IconCircleCheck : IconCircleMinus}>
      {t(`indicators.counting.${counting}`)}
    </StatusBadge>
  );
};

/** The same with the reason. */
export const CountingText = ({ indicator }: { indicator: IndicatorView }) => (
  <>
    <CountingBadge indicator={indicator} />
    <CountingReason indicator={indicator} />
  </>
);

/** Why the index does not count the indicator; nothing where there is nothing to explain. */
export const CountingReason = ({ indicator: { membership } }: { indicator: IndicatorView }) =>
  membership?.reason ? <span className={classes["second"]}>{membership.reason}</span> : null;
