import type { Suggestion } from "@kedr/domain";
import { Button, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useAgendaDesk } from "./agenda-desk.ts";
import { DeclineDialog } from "./decline-dialog.tsx";
import { DeclinedList } from "./declined-list.tsx";
import { SuggestionCard } from "./suggestion-card.tsx";
import { useFocusAfterRemoval } from "./use-focus-after-removal.ts";
import { useSuggestionAnswers } from "./use-suggestion-answers.ts";
import agenda from "./agenda.module.css";
import classes from "./suggestions.module.css";

/** As many as one takes in at a glance; the rest is a click away. */
const atFirst = 7;

/** After a suggestion was restored: the rest of the declined ones, or the suggestions. */
const afterRestoring = ["summary", "[data-accept]"] as const;

/** An answered suggestion leaves the list; the one that comes in its place takes the focus. */
const useFocusOnNext = (suggestions: Suggestion[]) => {
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<number | null>(null);
  const { length } = suggestions;
  useEffect(() => {
    if (answered.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>("[data-accept]");
    const place = Math.min(answered.current, (buttons?.length ?? 0) - 1);
    answered.current = null;
    buttons?.[place]?.focus();
  }, [length]);
  return {
    list,
    remember: ({ key }: Suggestion) => {
      answered.current = suggestions.findIndex((one) => one.key === key);
    },
  };
};

/** What the portfolio suggests for the agenda, most pressing first. */
export const SuggestionPanel = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { meeting, today } = useAgendaDesk();
  const { suggestions, declined } = meeting;
  const [isWhole, setIsWhole] = useState(false);
  const [declining, setDeclining] = useState<Suggestion | null>(null);
  const { accept, decline, acceptedKey, isDeclining } = useSuggestionAnswers();
  const panel = useFocusAfterRemoval<HTMLDivElement>({
    length: declined.length,
    selectors: afterRestoring,
  });
  const { list, remember } = useFocusOnNext(suggestions);
  const shown = isWhole ? suggestions : suggestions.slice(0, atFirst);
  const hidden = suggestions.length - atFirst;
  return (
    <div ref={panel} className={agenda["panel"]} data-no-print>
      <SectionCard
        title={t("council.suggestions.title")}
        aside={
          <Text size="sm" c="dimmed">
            {format.integer(suggestions.length)}
          </Text>
        }
        note={
          suggestions.length === 0 ? undefined : t("council.suggestions.note", { date: format.date(today) })
        }
        isFlush
      >
        {suggestions.length === 0 ? (
          <EmptyState title={t("council.suggestions.empty")}>{t("council.suggestions.emptyText")}</EmptyState>
        ) : null}
        <ul ref={list} className={classes["list"]}>
          {shown.map((suggestion) => (
            <SuggestionCard
              key={suggestion.key}
              suggestion={suggestion}
              isAccepting={acceptedKey === suggestion.key}
              onAccept={() => {
                remember(suggestion);
                void accept(suggestion.key);
              }}
              onDecline={() => setDeclining(suggestion)}
            />
          ))}
        </ul>
        {hidden > 0 ? (
          <div className={classes["more"]}>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={isWhole}
              onClick={() => setIsWhole(!isWhole)}
            >
              {isWhole ? t("council.suggestions.fewer") : t("council.suggestions.more", { count: hidden })}
            </Button>
          </div>
        ) : null}
        <DeclinedList declined={declined} />
      </SectionCard>
      <DeclineDialog
        suggestion={declining}
        isBusy={isDeclining}
        onDecline={async (reason) => {
          if (declining === null) return;
          remember(declining);
          await decline(declining, reason);
          setDeclining(null);
        }}
        onClose={() => setDeclining(null)}
      />
    </div>
  );
};
