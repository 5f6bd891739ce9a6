import { Text } from "@mantine/core";
import { IconCloudOff } from "@tabler/icons-react";
import { useRouteContext } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLive } from "../../lib/use-live.ts";
import classes from "./connection-mark.module.css";

/** Keeps the page live. Says so quietly while the server is out of reach; otherwise nothing is to be seen. */
export const ConnectionMark = () => {
  const { t } = useTranslation();
  const revisions = useRouteContext({ from: "__root__", select: (context) => context.revisions });
  const isLost = useLive(revisions);
  // It stands from the start: what appears in it is read aloud.
  return (
    <output className={classes["mark"]} title={isLost ? t("shell.offlineHint") : undefined}>
      {isLost ? (
        <>
          <IconCloudOff size={18} aria-hidden />
          <Text span size="xs" className={classes["words"] ?? ""}>
            {t("shell.offline")}
          </Text>
        </>
      ) : null}
    </output>
  );
};
