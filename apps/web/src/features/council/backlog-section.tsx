import type { CalendarDate, DecisionView, MeetingListItem } from "@kedr/domain";
import { Button, Group, Text } from "@mantine/core";
import { IconFileCheck, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { useNotices } from "../../components/notices.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { DecisionPoint } from "./decision-point.tsx";
import classes from "./meeting.module.css";

interface BacklogSectionProps {
  backlog: DecisionView[];
  today: CalendarDate;
  /** The meeting being prepared that comes first; null when there is none. */
  next: MeetingListItem | null;
  canPrepare: boolean;
}

/** Puts a draft on the agenda of the next meeting, with the way back. */
const useAccepting = (next: MeetingListItem | null) => {
  const { t } = useTranslation();
  const format = useFormat();
  const trpc = useTRPC();
  const { done, failed } = useNotices();
  const accepting = useWrite(trpc.agenda.acceptSuggestion.mutationOptions());
  const removing = useWrite(trpc.agenda.removeItem.mutationOptions());
  const undo = async (itemId: string, version: number) => {
    try {
      await removing.write({ itemId, version });
    } catch (error) {
      failed(error);
    }
  };
  const accept = async ({ id }: DecisionView) => {
    if (next === null) return;
    const suggestionKey = `decision:${id}`;
    try {
      const { items } = await accepting.write({ meetingId: next.id, suggestionKey });
      const item = items.find((one) => one.suggestionKey === suggestionKey);
      const words = t("council.backlog.accepted", { date: format.date(next.date) });
      done(words, item && { run: () => void undo(item.id, item.version) });
    } catch (error) {
      failed(error);
    }
  };
  return { accept, isAccepting: accepting.isWriting };
};

const DraftSource = ({ document, slide, note }: DecisionView) => {
  const { t } = useTranslation();
  if (document === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {slide === null
        ? t("council.backlog.source", { document })
        : t("council.backlog.sourceSlide", { document, slide })}
      {note === null ? null : `. ${note}`}
    </Text>
  );
};

/** Draft decisions that no meeting has taken up. */
export const BacklogSection = ({ backlog, today, next, canPrepare }: BacklogSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { accept, isAccepting } = useAccepting(next);
  return (
    <SectionCard
      title={t("council.backlog.title")}
      aside={
        <Text size="sm" c="dimmed">
          {format.integer(backlog.length)}
        </Text>
      }
      note={backlog.length === 0 ? undefined : t("council.backlog.note")}
      isFlush
    >
      {backlog.length === 0 ? <EmptyState title={t("council.backlog.empty")} icon={IconFileCheck} /> : null}
      <ul className={classes["drafts"]}>
        {backlog.map((decision) => (
          <li key={decision.id} className={classes["draft"]} data-keep-together>
            <DecisionPoint decision={decision} today={today} />
            <DraftSource {...decision} />
            {canPrepare ? (
              <Group mt="xs" data-no-print>
                {next === null ? (
                  <Text size="sm" c="dimmed">
                    {t("council.backlog.planFirst")}
                  </Text>
                ) : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconPlus size={14} aria-hidden />}
                    loading={isAccepting}
                    onClick={() => void accept(decision)}
                  >
                    {t("council.backlog.accept", { date: format.date(next.date) })}
                  </Button>
                )}
              </Group>
            ) : null}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
