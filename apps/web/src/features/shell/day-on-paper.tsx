import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "../../lib/session.ts";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./as-of-banner.module.css";

/** Paper outlives the day on which it was printed: a page of the present says on paper which day that was. */
export const DayOnPaper = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useSession();
  return (
    <Text size="sm" className={classes["onPaper"] ?? ""}>
      {t("shell.dayOnPaper", { date: format.dateInWords(today) })}
    </Text>
  );
};
