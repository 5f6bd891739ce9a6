import type { MeetingView } from "@kedr/domain";
import type { ReactNode } from "react";
import { Paper, Text } from "@mantine/core";
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

/** When it begins and is to end; where no end is entered, when its questions are through. */
const Hours = ({ meeting }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const { startTime, endTime, totalMinutes } = meeting;
  const through = momentOf(startTime, totalMinutes);
  const end = endTime ?? through;
  return (
    <>
      <Figure
        value={startTime}
        format={(from) => (end === from ? from : t("council.meeting.timeSpan", { from, to: end }))}
      />
      {startTime !== null && endTime !== null && through > endTime ? (
        <Text size="xs" c="dimmed">
          {t("council.meeting.overrun", { end: through })}
        </Text>
      ) : null}
    </>
  );
};

const Held = ({ meeting }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { openedTime: from, closedTime: to, minutesApprovedOn, minutesApprovedBy } = meeting;
  const { registrationNumber, registeredOn, cancelledOn, cancelReason } = meeting;
  return (
    <>
      {from === null ? null : (
        <Fact label={t("council.meeting.realTime")}>
          {to === null
            ? t("council.meeting.openedOnly", { from })
            : t("council.meeting.timeSpan", { from, to })}
        </Fact>
      )}
      {minutesApprovedOn === null ? null : (
        <Fact label={t("council.meeting.approvedOn")}>
          {minutesApprovedBy === null
            ? format.date(minutesApprovedOn)
            : t("council.meeting.approvedBy", {
                date: format.date(minutesApprovedOn),
                by: minutesApprovedBy,
              })}
        </Fact>
      )}
      {registrationNumber === null || registeredOn === null ? null : (
        <Fact label={t("council.meeting.registration")}>
          {t("council.meeting.registered", { number: registrationNumber, date: format.date(registeredOn) })}
        </Fact>
      )}
      {cancelledOn === null ? null : (
        <Fact label={t("council.meeting.cancelled")}>
          {t("council.meeting.cancelledWhy", {
            date: format.date(cancelledOn),
            reason: cancelReason ?? "—",
          })}
        </Fact>
      )}
    </>
  );
};

/** When and where a meeting is, who leads it, and what came of it. */
export const MeetingFacts = ({ meeting }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { date, kind, votingUntil, place, number, chair, secretary } = meeting;
  return (
    <Paper bd="1px solid var(--kedr-line)" px="md" py="sm">
      <dl className={classes["facts"]} aria-label={t("council.meeting.facts")}>
        <Fact label={t("council.meeting.date")}>
          {format.dateInWords(date)}, {weekdayOf(date, language)}
        </Fact>
        <Fact label={t("council.meeting.kind")}>{t(`council.kind.${kind}`)}</Fact>
        {kind === "written" && votingUntil !== null ? (
          <Fact label={t("council.meeting.votingUntil")}>
            {t("council.meeting.votingUntilDate", { date: format.date(votingUntil) })}
          </Fact>
        ) : (
          <Fact label={t("council.meeting.time")}>
            <Hours meeting={meeting} />
          </Fact>
        )}
        {kind === "written" && place === null ? null : (
          <Fact label={t("council.meeting.place")}>{place ?? <Figure value={null} format={asIs} />}</Fact>
        )}
        <Fact label={t("council.meeting.chair")}>{chair?.name ?? <Figure value={null} format={asIs} />}</Fact>
        <Fact label={t("council.meeting.secretary")}>
          {secretary?.name ?? <Figure value={null} format={asIs} />}
        </Fact>
        {number === null ? null : (
          <Fact label={t("council.meeting.number")}>{t("council.meetings.number", { number })}</Fact>
        )}
        <Held meeting={meeting} />
      </dl>
    </Paper>
  );
};
