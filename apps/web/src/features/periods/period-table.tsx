import type { CountedPeriod } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { Button, Group, Text } from "@mantine/core";
import { IconCalendarOff, IconCalendarPlus, IconLock, IconLockOpen } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";
import { usePeriodName } from "./period-name.ts";
import type { PeriodAct } from "./period-dialog.tsx";
import { Table } from "../../components/table.tsx";

const stateLook: Record<CountedPeriod["state"], { tone: Tone; icon: Icon }> = {
  planned: { tone: "neutral", icon: IconCalendarPlus },
  open: { tone: "info", icon: IconLockOpen },
  closed: { tone: "neutral", icon: IconLock },
};

interface PeriodTableProps {
  periods: readonly CountedPeriod[];
  /** Null for those who may only look. */
  onAct: ((act: PeriodAct) => void) | null;
}

const Progress = ({ period }: { period: CountedPeriod }) => {
  const { t } = useTranslation();
  const { expected, submitted, accepted, returned } = period.counts;
  if (period.state === "planned") return <Text c="dimmed">—</Text>;
  const parts = [
    ...(accepted > 0 ? [t("periods.accepted", { count: accepted })] : []),
    ...(returned > 0 ? [t("periods.returnedCount", { count: returned })] : []),
  ];
  return (
    <>
      {t("periods.progressText", { done: submitted + accepted + returned, expected })}
      {parts.length === 0 ? null : (
        <Text size="xs" c="dimmed">
          {parts.join(", ")}
        </Text>
      )}
    </>
  );
};

/** Why the window is not the one the schedule gave. */
const WindowNote = ({ period }: { period: CountedPeriod }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { reopened, closedEarly } = period;
  return (
    <>
      {reopened === null ? null : (
        <Text size="xs" c="dimmed">
          {t("periods.reopened", { ...reopened, until: format.date(reopened.until) })}
        </Text>
      )}
      {closedEarly === null ? null : (
        <Text size="xs" c="dimmed">
          {t("periods.closedEarly", closedEarly)}
        </Text>
      )}
    </>
  );
};

const Figures = ({ period }: { period: CountedPeriod }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (period.state !== "closed") return null;
  const date = format.date(period.lastDay);
  return (
    <AnchorLink
      to="/projects"
      search={{ asOf: period.lastDay }}
      size="sm"
      aria-label={t("periods.figuresOf", { date })}
    >
      {t("periods.figures", { date })}
    </AnchorLink>
  );
};

const Acts = ({ period, onAct }: { period: CountedPeriod; onAct: (act: PeriodAct) => void }) => {
  const { t } = useTranslation();
  const name = usePeriodName()(period);
  if (period.state === "planned") return null;
  const isOpen = period.state === "open";
  const Shape = isOpen ? IconCalendarOff : IconLockOpen;
  return (
    <Button
      size="compact-sm"
      variant="default"
      data-no-print
      leftSection={<Shape size={14} aria-hidden />}
      aria-label={t(isOpen ? "periods.closeOf" : "periods.reopenOf", { period: name })}
      onClick={() => onAct({ period, kind: isOpen ? "close" : "reopen" })}
    >
      {t(isOpen ? "periods.close" : "periods.reopen")}
    </Button>
  );
};

/** Every period with its window, how far reporting has come, and its figures as they were at the close. */
export const PeriodTable = ({ periods, onAct }: PeriodTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePeriodName();
  return (
    <Table.ScrollContainer minWidth={760} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("periods.period")}</Table.Th>
            <Table.Th scope="col">{t("periods.state.label")}</Table.Th>
            <Table.Th scope="col">{t("periods.window")}</Table.Th>
            <Table.Th scope="col">{t("periods.due")}</Table.Th>
            <Table.Th scope="col">{t("periods.progress")}</Table.Th>
            <Table.Th scope="col">{t("periods.actions")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {periods.map((period) => (
            <Table.Tr key={period.id}>
              <Table.Th scope="row" fw={500}>
                {nameOf(period)}
              </Table.Th>
              <Table.Td>
                <StatusBadge {...stateLook[period.state]}>{t(`periods.state.${period.state}`)}</StatusBadge>
              </Table.Td>
              <Table.Td>
                {t("periods.windowDays", {
                  opens: format.date(period.opensOn),
                  last: format.date(period.lastDay),
                })}
                <WindowNote period={period} />
              </Table.Td>
              <Table.Td>{format.date(period.dueOn)}</Table.Td>
              <Table.Td>
                <Progress period={period} />
              </Table.Td>
              <Table.Td>
                <Group gap="xs">
                  <Figures period={period} />
                  {onAct === null ? null : <Acts period={period} onAct={onAct} />}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
