import type { CalendarDate } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ReturnToToday } from "../../components/return-to-today.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./as-of-banner.module.css";

/** Says that the page shows a past day, and leads back. It is printed too: paper must say what day it is of. */
export const AsOfBanner = ({ asOf }: { asOf: CalendarDate }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Group component="output" gap="xs" className={classes["banner"]} wrap="wrap">
      <IconHistory size={18} aria-hidden />
      <Text size="sm">{t("shell.asOfBanner", { date: format.dateInWords(asOf) })}</Text>
      <ReturnToToday c="inherit" underline="always" />
    </Group>
  );
};
