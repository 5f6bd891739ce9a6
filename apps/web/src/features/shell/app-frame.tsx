import { Box } from "@mantine/core";
import { useDisclosure, useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../../lib/session.ts";
import { useNotedVisit } from "../../lib/use-noted-visit.ts";
import { AppHeader } from "./app-header.tsx";
import { DayLine } from "./day-line.tsx";
import { Navigation } from "./navigation.tsx";
import { PageOfDay } from "./page-of-day.tsx";
import classes from "./app-frame.module.css";

/** From here on the header has room for the line about the day. */
const wide = "(min-width: 75em)";

/** The frame around every signed-in page: header, navigation, the page itself. */
export const AppFrame = () => {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const isWide = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  const { pathname } = useLocation();
  const router = useRouter();
  const { account } = useSession();
  useNotedVisit();
  useEffect(close, [pathname, close]);
  useHotkeys([["Escape", close]]);
  const isSignedOut = account === null;
  // The session may end while a page is open: the guard then leads to sign-in.
  useEffect(() => {
    if (isSignedOut) void router.invalidate();
  }, [isSignedOut, router]);
  if (isSignedOut) return null;
  return (
    <div className={classes["frame"]}>
      <a href="#content" className={classes["skip"]} data-no-print>
        {t("shell.skipToContent")}
      </a>
      <AppHeader isWide={isWide} isNavigationOpen={isOpen} onToggleNavigation={toggle} />
      <Navigation isOpen={isOpen} />
      <main id="content" tabIndex={-1} className={classes["main"]}>
        {isWide ? null : (
          <Box mb="sm">
            <DayLine />
          </Box>
        )}
        <PageOfDay />
      </main>
    </div>
  );
};
