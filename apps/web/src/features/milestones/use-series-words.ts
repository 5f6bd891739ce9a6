import type { RouterOutputs } from "../../lib/trpc.ts";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

type SeriesChange = RouterOutputs["milestone"]["complete"]["series"];

/** Says after what was done what became of the next occurrence of a recurring milestone, where anything did. */
export const useSeriesWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (said: string, series: SeriesChange): string =>
    series === null || series.baselineDate === null
      ? said
      : t("plan.series.said", {
          said,
          next: t(`plan.series.${series.kind}`, { date: format.date(series.baselineDate) }),
        });
};
