import type { IndicatorView } from "@kedr/domain";
import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { LateBadge } from "./card/due-text.tsx";
import { detailId, useOpenIndicator } from "./use-open-indicator.ts";
import classes from "./indicators.module.css";

/** The printed number, or «б/н». */
export const IndicatorNumber = ({ number }: { number: number | null }) => {
  const { t } = useTranslation();
  if (number !== null) return <>{number}</>;
  return (
    <abbr title={t("indicators.withoutNumber")} className={classes["noNumber"]}>
      {t("indicators.withoutNumberShort")}
    </abbr>
  );
};

/** The name, which opens and closes the details. */
export const IndicatorToggle = ({ indicator }: { indicator: IndicatorView }) => {
  const { isOpen, button, toggle } = useOpenIndicator(indicator.id);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <UnstyledButton
      ref={button}
      className={classes["toggle"] ?? ""}
      aria-expanded={isOpen}
      {...(isOpen ? { "aria-controls": detailId(indicator.id) } : {})}
      onClick={toggle}
    >
      <Chevron size={16} aria-hidden className={classes["chevron"]} />
      <span>{indicator.name}</span>
    </UnstyledButton>
  );
};

/** What a reader must know before reading the numbers. */
export const IndicatorMarks = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const isLowerBetter = indicator.direction === "lower_is_better";
  const isLate = indicator.due?.state === "overdue";
  if (!isLowerBetter && !isLate && indicator.origin !== "training") return null;
  return (
    <span className={classes["marks"]}>
      {isLowerBetter ? (
        <StatusBadge tone="info" icon={IconArrowDown}>
          {t("indicators.lowerIsBetter")}
        </StatusBadge>
      ) : null}
      <LateBadge due={indicator.due} />
      {indicator.origin === "training" ? <OriginBadge origin="training" /> : null}
    </span>
  );
};
