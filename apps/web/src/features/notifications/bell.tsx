import { IconBell } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { HeaderPopover } from "../../components/header-popover.tsx";
import { afterFirstScreen } from "../../lib/after-first-screen.ts";
import { loadPatiently } from "../../lib/load-patiently.ts";
import { useTRPC } from "../../lib/trpc.ts";
import classes from "./notifications.module.css";

const load = () => loadPatiently(() => import("./latest-notifications.tsx"));

const LatestNotifications = lazy(async () => ({ default: (await load()).LatestNotifications }));

/** With the list comes what the other pages share, so that a way to one of them costs no more than the page itself. */
const loadSoon = async (): Promise<void> => {
  await afterFirstScreen();
  await load();
};

const mostShown = 99;

/** The bell in the header: how many notifications are unread, as the page's live events keep it, and the latest under it. */
export const Bell = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().notification.unread.queryOptions());
  const unread = query.data?.unread ?? 0;
  useEffect(() => void loadSoon(), []);
  const face = (
    <span className={classes["face"]}>
      <IconBell size={20} aria-hidden />
      {unread === 0 ? null : (
        <span className={classes["count"]} aria-hidden>
          {unread > mostShown ? `${mostShown}+` : unread}
        </span>
      )}
    </span>
  );
  return (
    <HeaderPopover
      label={unread === 0 ? t("shell.bell") : t("shell.bellUnread", { count: unread })}
      face={face}
      isWide
    >
      <Suspense fallback={null}>
        <LatestNotifications query={query} />
      </Suspense>
    </HeaderPopover>
  );
};
