import type { CouncilPage, MeetingListItem, PlanItemWaiting } from "@kedr/domain";
import { Button, NativeSelect, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { useNotices } from "../../components/notices.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./meeting.module.css";

interface PlanItemsSectionProps {
  page: CouncilPage;
  year: number;
  canPrepare: boolean;
}

/** Takes a plan item onto the agenda of a meeting, with the way back. */
const useTaking = (meeting: MeetingListItem | undefined) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { agenda } = useTRPC();
  const { done, failed } = useNotices();
  const accepting = useWrite(agenda.acceptSuggestion.mutationOptions());
  const removing = useWrite(agenda.removeItem.mutationOptions());
  const take = async ({ suggestionKey, number }: PlanItemWaiting) => {
    if (meeting === undefined) return;
    try {
      const { items } = await accepting.write({ meetingId: meeting.id, suggestionKey });
      const item = items.find((one) => one.suggestionKey === suggestionKey);
      const undo = item && {
        run: () => void removing.write({ itemId: item.id, version: item.version }).catch(failed),
      };
      done(t("council.year.taken", { number, date: format.date(meeting.date) }), undo);
    } catch (error) {
      failed(error);
    }
  };
  return { take, isTaking: accepting.isWriting };
};

const PlanItem = ({
  item,
  onTake,
  isBusy,
}: {
  item: PlanItemWaiting;
  /** Null where it cannot be taken. */
  onTake: (() => void) | null;
  isBusy: boolean;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, title, dueDate, isSuggested, origin } = item;
  return (
    <li className={classes["planItem"]}>
      <span className={classes["planWords"]}>
        <Text span inherit fw={600}>
          {t("council.year.planItem", { number })}
        </Text>{" "}
        {title}{" "}
        <Text span size="xs" c="dimmed">
          {dueDate === null
            ? t("council.year.undated")
            : t("council.year.due", { date: format.date(dueDate) })}
          {isSuggested ? null : `. ${t("council.year.notYet")}`}
        </Text>{" "}
        <OriginBadge origin={origin} />
      </span>
      {onTake !== null && isSuggested ? (
        <Button
          size="compact-sm"
          variant="default"
          data-no-print
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t("council.year.takeOne", { number })}
          loading={isBusy}
          onClick={onTake}
        >
          {t("council.year.take")}
        </Button>
      ) : null}
    </li>
  );
};

/** Items of the strategy's plan of a year that stand on no agenda, each to be taken onto one that is being prepared. */
export const PlanItemsSection = ({ page, year, canPrepare }: PlanItemsSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = page.meetings
    .filter(({ state, date }) => state === "planned" && date >= page.today)
    .toReversed();
  const [chosen, setChosen] = useState<string | null>(null);
  const meeting = open.find(({ id }) => id === chosen) ?? open[0];
  const { take, isTaking } = useTaking(meeting);
  const items = page.planItems.filter((item) => item.year === year);
  return (
    <SectionCard
      title={t("council.year.planTitle")}
      note={
        canPrepare && open.length === 0 && items.length > 0
          ? t("council.year.planFirst")
          : t("council.year.planNote", { year })
      }
      actions={
        canPrepare && meeting !== undefined && items.length > 0 ? (
          <NativeSelect
            size="xs"
            aria-label={t("council.year.chooseMeeting")}
            data={open.map(({ id, date }) => ({ value: id, label: format.dateInWords(date) }))}
            value={meeting.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        ) : undefined
      }
      isFlush
    >
      {items.length === 0 ? <EmptyState title={t("council.year.planEmpty", { year })} /> : null}
      <ul className={classes["meetings"]}>
        {items.map((item) => (
          <PlanItem
            key={item.id}
            item={item}
            isBusy={isTaking}
            onTake={canPrepare && meeting !== undefined ? () => void take(item) : null}
          />
        ))}
      </ul>
    </SectionCard>
  );
};
