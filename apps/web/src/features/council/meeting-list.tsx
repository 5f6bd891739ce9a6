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

/** States in which a day that has passed is told: the meeting was to be held by then. */
const awaited = ["planned", "agenda_approved"];

const When = ({ meeting }: { meeting: MeetingListItem }) => {
  const { t } = useTranslation();
  const { startTime, kind } = meeting;
  if (kind !== "ordinary") return <>{t(`council.kind.${kind}`)}</>;
  return (
    startTime ?? (
      <Text span inherit c="dimmed" fs="italic">
        {t("council.meetings.noTime")}
      </Text>
    )
  );
};

const Contents = ({ meeting: { id, items, decisions } }: { meeting: MeetingListItem }) => {
  const { t } = useTranslation();
  return (
    <span>
      <AnchorLink to="/council/$meetingId" params={{ meetingId: id }} inherit>
        {t("council.questions", { count: items })}
      </AnchorLink>
      {decisions === 0 ? null : (
        <Text size="xs" c="dimmed">
          {t("council.points", { count: decisions })}
        </Text>
      )}
    </span>
  );
};

const Meeting = ({ meeting, today }: { meeting: MeetingListItem; today: CalendarDate }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { id, date, number, state, registrationNumber, origin } = meeting;
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
        <When meeting={meeting} />
      </span>
      <span>
        <MeetingStateBadge state={state} />{" "}
        {awaited.includes(state) && date < today ? (
          <StatusBadge tone="warning" icon={IconClockExclamation}>
            {t("council.meetings.dayPassed")}
          </StatusBadge>
        ) : null}
        {registrationNumber === null ? null : (
          <Text span size="xs" c="dimmed">
            {t("council.search.registered", { number: registrationNumber })}
          </Text>
        )}
      </span>
      <Contents meeting={meeting} />
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
