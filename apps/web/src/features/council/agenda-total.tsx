import type { AgendaItemView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import { minutesBeyond, momentOf } from "./meeting-clock.ts";
import classes from "./agenda.module.css";

interface AgendaTotalProps {
  items: AgendaItemView[];
  startTime: string | null;
  endTime: string | null;
}

/** How long the meeting takes and when it ends, as far as the questions say. */
export const AgendaTotal = ({ items, startTime, endTime }: AgendaTotalProps) => {
  const { t } = useTranslation();
  const total = items.reduce((sum, { minutesAllotted }) => sum + (minutesAllotted ?? 0), 0);
  const untimed = items.filter(({ minutesAllotted }) => minutesAllotted === null).length;
  const beyond = minutesBeyond({ startTime, endTime, total });
  const minutes = t("council.minutes", { count: total });
  return (
    <div className={classes["total"]}>
      <Text size="sm" fw={600} span>
        {startTime === null
          ? t("council.agenda.totalWithoutTime", { minutes })
          : t("council.agenda.total", { minutes, end: momentOf(startTime, total) })}
      </Text>
      {beyond === 0 || endTime === null ? null : (
        <StatusBadge tone="warning" icon={IconClockExclamation}>
          {t("agenda.overrun", { count: beyond, end: endTime })}
        </StatusBadge>
      )}
      {untimed === 0 ? null : (
        <Text size="sm" c="dimmed" span>
          {t("council.agenda.untimed", { count: untimed })}
        </Text>
      )}
    </div>
  );
};
