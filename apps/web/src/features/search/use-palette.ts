import type { KeyboardEvent } from "react";
import { useDebouncedValue } from "@mantine/hooks";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useId, useMemo, useState } from "react";
import { noteOpened, readRecent } from "../../lib/recent.ts";
import { useAccount } from "../../lib/session.ts";
import { placeOf } from "./hit-place.ts";
import { foundOptions, recentOptions, stepTo, type PaletteOption } from "./palette-options.ts";
import { useFound } from "./use-found.ts";

/** Typing is gathered for so many milliseconds. */
const pause = 120;
/** So many of each kind; all of them are on the page. */
const limit = 5;

const pageOf = (option: PaletteOption) =>
  option.type === "all" ? { to: "/search" as const, search: { q: option.query } } : placeOf(option);

/** What the palette shows, which of its lines is active, and what keys and clicks do. */
export const usePalette = (onClose: () => void) => {
  const listId = useId();
  const { id: accountId } = useAccount();
  const router = useRouter();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [query] = useDebouncedValue(typed.trim(), pause);
  const isEmpty = typed.trim() === "";
  const found = useFound({ query: isEmpty ? "" : query, limit });
  const recent = useMemo(() => recentOptions(readRecent(accountId)), [accountId]);
  const options = isEmpty ? recent : foundOptions(found.data?.groups ?? [], query);
  const current = Math.min(active, Math.max(options.length - 1, 0));

  const hrefOf = (option: PaletteOption): string => router.buildLocation(pageOf(option)).href;
  const note = (option: PaletteOption): void => {
    if (option.type === "hit")
      noteOpened(accountId, {
        kind: option.kind,
        id: option.id,
        title: option.title.text,
        facts: option.facts,
      });
  };
  const open = (option: PaletteOption, isApart: boolean): void => {
    note(option);
    if (isApart) {
      window.open(hrefOf(option), "_blank", "noopener");
      return;
    }
    onClose();
    void navigate(pageOf(option));
  };

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const chosen = options[current];
    if (event.key === "Enter" && chosen !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      open(chosen, event.ctrlKey || event.metaKey);
      return;
    }
    const next = stepTo(event.key, { active: current, count: options.length });
    if (next === null || event.shiftKey) return;
    event.preventDefault();
    setActive(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
  };

  return {
    listId,
    typed,
    query,
    isEmpty,
    found,
    options,
    current,
    hrefOf,
    note,
    open,
    press,
    setActive,
    type: (text: string): void => {
      setTyped(text);
      setActive(0);
    },
  };
};

export type Palette = ReturnType<typeof usePalette>;
