import type { DeskQuarter, PeriodView, ValueReportView } from "@kedr/domain";
import { Button, Stack } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { usePeriodName } from "../periods/period-name.ts";
import { ReviewLine } from "./review-line.tsx";
import { ToldValues } from "./told-values.tsx";

interface QuarterSentProps {
  quarter: DeskQuarter;
  period: PeriodView;
  report: ValueReportView;
  mayAttach: boolean;
  /** They have just been sent from here: the focus goes to the good news. */
  isNew: boolean;
  onCorrect: () => void;
}

/** Values that were sent apart from a month's report: when, by whom, and what has become of them. */
export const QuarterSent = ({ quarter, period, report, mayAttach, isNew, onCorrect }: QuarterSentProps) => {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) panel.current?.focus();
  }, [isNew]);
  const values = quarter.indicators.flatMap(({ name, unit, told }) =>
    told ? [{ name, unit, quarterStart: period.startsOn, ...told }] : [],
  );
  return (
    <div ref={panel} tabIndex={-1}>
      <SectionCard title={t("report.quarter.title", { quarter: nameOf(period) })}>
        <Stack gap="sm">
          <ReviewLine report={report} />
          <ToldValues values={values} mayAttach={mayAttach} />
          {quarter.canTell ? (
            <div>
              <Button variant="default" onClick={onCorrect}>
                {t("report.quarter.correct")}
              </Button>
            </div>
          ) : null}
        </Stack>
      </SectionCard>
    </div>
  );
};
