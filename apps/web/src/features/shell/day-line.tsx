import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useSession } from "../../lib/session.ts";
import { useFormat } from "../../lib/use-format.ts";
import { AsOfControl } from "./as-of-control.tsx";

/** Which data this is, what day the system lives in, and what day it is shown for. */
export const DayLine = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { dataset, isClockPinned, today } = useSession();
  return (
    <Group gap="6px 10px" data-no-print>
      {dataset === "training" ? <OriginBadge origin="training" /> : null}
      {isClockPinned ? (
        <Text fz={{ base: "xs", lg: "sm" }}>
          {t("shell.todayInSystem", { date: format.dateInWords(today) })}
        </Text>
      ) : null}
      <AsOfControl />
    </Group>
  );
};
