import type { IndicatorCard } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { IconAlertTriangle, IconCircleCheck, IconCircleMinus } from "@tabler/icons-react";
import { StatusBadge } from "../../../components/status-badge.tsx";
import { useValueWords } from "../../../components/use-value-words.ts";
import { useFormat } from "../../../lib/use-format.ts";
import classes from "../indicators.module.css";

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** The indicator's thresholds, its own or the general ones. */
export const ThresholdsText = ({ card: { fields } }: { card: IndicatorCard }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { atRiskBelow, offTrackBelow } = fields;
  if (atRiskBelow === null && offTrackBelow === null) return <>{t("indicatorCard.thresholds.general")}</>;
  return (
    <>
      <div>
        {atRiskBelow === null
          ? t("indicatorCard.thresholds.generalRisk")
          : t("indicatorCard.thresholds.atRisk", { percent: format.percent(atRiskBelow) })}
      </div>
      {offTrackBelow === null ? null : (
        <div>{t("indicatorCard.thresholds.offTrack", { percent: format.percent(offTrackBelow) })}</div>
      )}
    </>
  );
};

/** Where the last fact is against the straight way from the baseline to the target. */
export const StandingText = ({ card: { behind, indicator } }: { card: IndicatorCard }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords(indicator.unit);
  if (behind === null) {
    const isKnown = indicator.baseline && indicator.current && indicator.target?.year;
    return isKnown ? (
      <StatusBadge tone="good" icon={IconCircleCheck}>
        {t("indicatorCard.standing.on_path")}
      </StatusBadge>
    ) : (
      <>{t("indicatorCard.standing.unknown")}</>
    );
  }
  const { standing, fact, factOn, expected } = behind;
  const isBad = standing.level === "off_track";
  const share = standing.share === null ? null : format.share(standing.share);
  return (
    <>
      <StatusBadge tone={isBad ? "bad" : "warning"} icon={isBad ? IconAlertTriangle : IconCircleMinus}>
        {t(`indicatorCard.standing.${standing.level}`)}
      </StatusBadge>
      <div>
        {t("indicatorCard.standing.figures", {
          fact: words(toTenth(fact)),
          date: format.date(factOn),
          plan: words(toTenth(expected)),
        })}
      </div>
      {share === null ? null : (
        <span className={classes["second"]}>
          {standing.below === null
            ? t("indicatorCard.standing.share", { share })
            : t("indicatorCard.standing.below", { share, below: format.percent(standing.below) })}
        </span>
      )}
    </>
  );
};
