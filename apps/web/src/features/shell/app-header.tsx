import { Burger, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BrandMark } from "../../components/brand-mark.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { Bell } from "../notifications/bell.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { ConnectionMark } from "./connection-mark.tsx";
import { DayLine } from "./day-line.tsx";
import { navigationId } from "./navigation.tsx";
import { SearchButton } from "./search-button.tsx";
import { SettingsMenu } from "./settings-menu.tsx";
import classes from "./app-header.module.css";

interface AppHeaderProps {
  /** There is room for the line about the day. */
  isWide: boolean;
  isNavigationOpen: boolean;
  onToggleNavigation: () => void;
}

export const AppHeader = ({ isWide, isNavigationOpen, onToggleNavigation }: AppHeaderProps) => {
  const { t } = useTranslation();
  return (
    <header className={classes["header"]} data-no-print>
      <Group gap="xs" wrap="nowrap" miw={0}>
        <Burger
          opened={isNavigationOpen}
          onClick={onToggleNavigation}
          hiddenFrom="md"
          size="sm"
          aria-label={t("shell.openNavigation")}
          aria-expanded={isNavigationOpen}
          aria-controls={navigationId}
        />
        <AnchorLink to="/" underline="never" c="inherit" className={classes["brand"] ?? ""}>
          <BrandMark />
          <Text span fw={700} fz="lg" lh={1}>
            {t("shell.product")}
          </Text>
        </AnchorLink>
        <Text size="xs" c="dimmed" visibleFrom="xl" className={classes["subtitle"] ?? ""}>
          {t("shell.subtitle")}
        </Text>
      </Group>
      {/* The subtitle gives way to the line about the day. */}
      <Group gap="xs" wrap="nowrap" flex={isWide ? "none" : "0 1 auto"}>
        {isWide ? <DayLine /> : null}
        <SearchButton />
        <ConnectionMark />
        <Bell />
        <SettingsMenu />
        <AccountMenu />
      </Group>
    </header>
  );
};
