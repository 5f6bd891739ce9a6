import { Box } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { AppHeader } from "./app-header.tsx";
import { AsOfBanner } from "./as-of-banner.tsx";
import { DayLine } from "./day-line.tsx";
import { Navigation } from "./navigation.tsx";
import classes from "./app-frame.module.css";

/** The frame around every signed-in page: header, navigation, the page itself. */
export const AppFrame = () => {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  useHotkeys([["Escape", close]]);
  return (
    <div className={classes["frame"]}>
      <a href="#content" className={classes["skip"]} data-no-print>
        {t("shell.skipToContent")}
      </a>
      <AppHeader isNavigationOpen={isOpen} onToggleNavigation={toggle} />
      <Navigation isOpen={isOpen} />
      <main id="content" tabIndex={-1} className={classes["main"]}>
        <Box hiddenFrom="lg" mb="sm" data-no-print>
          <DayLine />
        </Box>
        <AsOfBanner />
        <Outlet />
      </main>
    </div>
  );
};
