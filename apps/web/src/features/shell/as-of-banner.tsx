import { Group, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./as-of-banner.module.css";

/** Says that the page shows a past day, and leads back. It is printed too: paper must say what day it is of. */
export const AsOfBanner = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const asOf = useAsOf();
  if (asOf === undefined) return null;
  return (
    <Group component="output" gap="xs" className={classes["banner"]} wrap="wrap">
      <IconHistory size={18} aria-hidden />
      <Text size="sm">{t("shell.asOfBanner", { date: format.dateInWords(asOf) })}</Text>
      <AnchorLink
        to="."
        search={(search) => ({ ...search, asOf: undefined })}
        size="sm"
        c="inherit"
        underline="always"
        data-no-print
      >
        {t("shell.asOfReturn")}
      </AnchorLink>
    </Group>
  );
};
