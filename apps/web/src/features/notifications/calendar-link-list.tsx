import type { CalendarLinkView } from "@kedr/domain";
import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./notifications.module.css";

interface CalendarLinkListProps {
  links: readonly CalendarLinkView[];
  onRevoke: (link: CalendarLinkView) => void;
}

/** The links in force: when each was made and last read. Their secrets are nowhere to be shown from. */
export const CalendarLinkList = ({ links, onRevoke }: CalendarLinkListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes["links"]}>
      {links.map((link) => {
        const date = format.instant(link.createdAt);
        return (
          <li key={link.id}>
            <Text size="sm">
              {t("notifications.created", { date })};{" "}
              {link.lastReadAt === null
                ? t("notifications.neverRead")
                : t("notifications.lastRead", { date: format.instant(link.lastReadAt) })}
            </Text>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t("notifications.revokeOf", { date })}
              onClick={() => onRevoke(link)}
            >
              {t("notifications.revoke")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
