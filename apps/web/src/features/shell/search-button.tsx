import { Kbd, Text } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./search-button.module.css";

const SearchPalette = lazy(() =>
  import("../search/search-palette.tsx").then((module) => ({ default: module.SearchPalette })),
);

/** Opens the search from every page: by a click, or by Ctrl+K whatever the keyboard's language. */
export const SearchButton = () => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.code !== "KeyK" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className={classes["button"]}
        aria-label={t("shell.search")}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <IconSearch size={18} aria-hidden style={{ flex: "none" }} />
        <Text span size="sm" visibleFrom="lg">
          {t("shell.searchShort")}
        </Text>
        {/* The keys are drawn by the style: they are no part of the button's name. */}
        <Kbd size="xs" visibleFrom="lg" aria-hidden className={classes["keys"] ?? ""} />
      </button>
      {isOpen ? (
        <Suspense>
          <SearchPalette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
