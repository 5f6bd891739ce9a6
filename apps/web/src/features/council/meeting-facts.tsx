import type { MeetingView } from "@kedr/domain";
import type { ReactNode } from "react";
import { Paper } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat, useLanguage } from "../../lib/use-format.ts";
import { momentOf } from "./meeting-clock.ts";
import { weekdayOf } from "./weekday.ts";
import classes from "./meeting.module.css";

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const asIs = (text: string) => text;

/** When and where a meeting is, and who leads it. */
export const MeetingFacts = ({ meeting }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { date, startTime, totalMinutes, place, number, chair, secretary } = meeting;
  const end = momentOf(startTime, totalMinutes);
  return (
    <Paper bd="1px solid var(--kedr-line)" px="md" py="sm">
      <dl className={classes["facts"]} aria-label={t("council.meeting.facts")}>
        <Fact label={t("council.meeting.date")}>
          {format.dateInWords(date)}, {weekdayOf(date, language)}
        </Fact>
        <Fact label={t("council.meeting.time")}>
          <Figure
            value={startTime}
            format={(from) => (end === from ? from : t("council.meeting.timeSpan", { from, to: end }))}
          />
        </Fact>
        <Fact label={t("council.meeting.place")}>{place ?? <Figure value={null} format={asIs} />}</Fact>
        <Fact label={t("council.meeting.chair")}>{chair?.name ?? <Figure value={null} format={asIs} />}</Fact>
        <Fact label={t("council.meeting.secretary")}>
          {secretary?.name ?? <Figure value={null} format={asIs} />}
        </Fact>
        {number === null ? null : (
          <Fact label={t("council.meeting.number")}>{t("council.meetings.number", { number })}</Fact>
        )}
      </dl>
    </Paper>
  );
};
