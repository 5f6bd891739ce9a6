import type { DeskQuarter } from "@kedr/domain";
import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePeriodName } from "../periods/period-name.ts";
import { useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";
import { useQuarterNote } from "./quarter-note.ts";
import { QuarterRows } from "./quarter-rows.tsx";
import classes from "./report-form.module.css";

/** One of several quarters that are asked at once. */
const NamedQuarter = ({ quarter }: { quarter: DeskQuarter }) => {
  const nameOf = usePeriodName();
  const noteOf = useQuarterNote();
  return (
    <>
      <div className={classes["quarter"]}>
        {quarter.period ? <Title order={3}>{nameOf(quarter.period)}</Title> : null}
        <Text size="sm" c="dimmed">
          {noteOf(quarter)}
        </Text>
      </div>
      <QuarterRows quarter={quarter} />
    </>
  );
};

/** The values of each open quarter, as far as they go in this report. */
export const IndicatorsSection = () => {
  const { t } = useTranslation();
  const noteOf = useQuarterNote();
  const { quarters } = useReportForm().desk;
  const asked = quarters.filter(({ isApart }) => !isApart);
  const [only, ...more] = asked;
  const note =
    only === undefined
      ? t(quarters.length === 0 ? "report.indicators.none" : "report.indicators.apart")
      : noteOf(only);
  return (
    <FormSection
      name="indicators"
      title={t("report.indicators.title")}
      isFlush
      {...(more.length === 0 ? { note } : {})}
    >
      {only && more.length === 0 ? <QuarterRows quarter={only} /> : null}
      {more.length === 0
        ? null
        : asked.map((quarter) => <NamedQuarter key={quarter.period?.id ?? ""} quarter={quarter} />)}
    </FormSection>
  );
};
