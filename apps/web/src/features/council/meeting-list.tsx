import type { CalendarDate, MeetingListItem } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat, useLanguage } from "../../lib/use-format.ts";
import { MeetingStateBadge } from "./meeting-state-badge.tsx";
import { weekdayOf } from "./weekday.ts";
import classes from "./meeting.module.css";

const Meeting = ({ meeting, today }: { meeting: MeetingListItem; today: CalendarDate }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { id, date, startTime, number, state, items, origin } = meeting;
  return (
    <li className={classes["meeting"]}>
      <span className={classes["day"]}>
        <AnchorLink to="/council/$meetingId" params={{ meetingId: id }} fw={600}>
          {format.dateInWords(date)}
        </AnchorLink>{" "}
        <Text span inherit c="dimmed">
          {weekdayOf(date, language)}
        </Text>
      </span>
      <span>{number === null ? null : t("council.meetings.number", { number })}</span>
      <span>
        {startTime ?? (
          <Text span inherit c="dimmed" fs="italic">
            {t("council.meetings.noTime")}
          </Text>
        )}
      </span>
      <span>
        <MeetingStateBadge state={state} />{" "}
        {state !== "held" && date < today ? (
          <StatusBadge tone="warning" icon={IconClockExclamation}>
            {t("council.meetings.dayPassed")}
          </StatusBadge>
        ) : null}
      </span>
      <AnchorLink to="/council/$meetingId" params={{ meetingId: id }} inherit>
        {t("council.questions", { count: items })}
      </AnchorLink>
      <span>
        <OriginBadge origin={origin} />
      </span>
    </li>
  );
};

interface MeetingListProps {
  meetings: MeetingListItem[];
  today: CalendarDate;
}

/** Meetings by date, in the order given. */
export const MeetingList = ({ meetings, today }: MeetingListProps) => (
  <ul className={classes["meetings"]}>
    {meetings.map((meeting) => (
      <Meeting key={meeting.id} meeting={meeting} today={today} />
    ))}
  </ul>
);
