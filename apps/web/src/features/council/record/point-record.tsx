import type { DecisionState, MinutesItem, MinutesPoint } from "@kedr/domain";
import { decisionSentence } from "@kedr/domain";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { Disclosure } from "../../../components/disclosure.tsx";
import { AmendForm } from "./amend-form.tsx";
import { PointRefusals } from "./point-refusals.tsx";
import { PointStateBadge } from "./point-state-badge.tsx";
import { PointWordsText } from "./point-words-text.tsx";
import { useRecordDesk } from "./record-desk-context.ts";
import { useRefusals } from "./use-refusals.ts";
import { useVoteWords } from "./use-vote-words.ts";
import { VotesForm } from "./votes-form.tsx";
import { pointIn, subjects } from "./wishes.ts";
import { isUnsent } from "./with-writes.ts";
import type { QueuedWrite } from "./write-queue.ts";
import classes from "./record.module.css";

interface PointProps {
  item: MinutesItem;
  point: MinutesPoint;
}

const PointActions = ({ item, point, onAmend }: PointProps & { onAmend: () => void }) => {
  const { t } = useTranslation();
  const { put } = useRecordDesk();
  const words = useVoteWords();
  const [isAsked, ask] = useState(false);
  const { id, number, state, count } = point;
  const decide = (next: DecisionState, isAcknowledged = false) =>
    put((latest) => {
      const now = pointIn(latest, id);
      return now
        ? {
            kind: "decidePoint",
            decisionId: id,
            version: now.version,
            base: { state: now.state },
            mine: { state: next },
            isAcknowledged,
          }
        : null;
    });
  const isPutOff = item.outcome === "withdrawn" || item.outcome === "carried_over";
  const adopt = () => (count.total > 0 && count.for <= count.against ? ask(true) : decide("adopted"));
  return (
    <Group gap="xs" mt={6}>
      {state === "draft" ? (
        <>
          <Button
            size="compact-sm"
            disabled={isPutOff}
            aria-label={t("minutes.adoptPoint", { number })}
            onClick={adopt}
          >
            {t("minutes.adopt")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={isPutOff}
            aria-label={t("minutes.rejectPoint", { number })}
            onClick={() => decide("rejected")}
          >
            {t("minutes.reject")}
          </Button>
        </>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("minutes.toDraftPoint", { number })}
          onClick={() => decide("draft")}
        >
          {t("minutes.toDraft")}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t("minutes.amendPoint", { number })}
        onClick={onAmend}
      >
        {t("minutes.amend")}
      </Button>
      {point.canRemove ? (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t("minutes.removePoint", { number })}
          onClick={() => put(() => ({ kind: "removePoint", decisionId: id, version: point.version }))}
        >
          {t("minutes.remove")}
        </Button>
      ) : null}
      <ConfirmDialog
        isOpen={isAsked}
        title={t("minutes.notForTitle", { number })}
        confirmLabel={t("minutes.adopt")}
        onConfirm={() => {
          ask(false);
          decide("adopted", true);
        }}
        onClose={() => ask(false)}
      >
        <Text size="sm">{t("minutes.notForText", { votes: words(count) })}</Text>
      </ConfirmDialog>
    </Group>
  );
};

/** A point as it is decided: adopted, rejected or amended, with the votes where there was a vote. */
export const PointRecord = ({ item, point }: PointProps) => {
  const { t } = useTranslation();
  const words = useVoteWords();
  const { shown } = useRecordDesk();
  const [isAmending, setAmending] = useState(false);
  const [corrected, setCorrected] = useState<QueuedWrite | null>(null);
  const refusedVotes = useRefusals(subjects.votes(point.id)).writes;
  const { count } = point;
  const isNew = isUnsent(point);
  return (
    <li className={classes["point"]} aria-label={t("minutes.point", { number: point.number })}>
      <Stack gap={4}>
        <Group gap="xs">
          <Text span size="sm" fw={600}>
            {point.number}
          </Text>
          <PointStateBadge state={point.state} />
          {isNew ? (
            <Text span size="xs" c="dimmed">
              {t("minutes.unsent")}
            </Text>
          ) : null}
        </Group>
        {isAmending ? (
          <AmendForm
            point={point}
            refused={corrected}
            onClose={() => {
              setAmending(false);
              setCorrected(null);
            }}
          />
        ) : (
          <PointWordsText point={point} sentence={decisionSentence({ ...point, addressees: null })} />
        )}
        {isNew || isAmending ? null : (
          <>
            <PointRefusals
              point={point}
              onCorrect={(write) => {
                setCorrected(write);
                setAmending(true);
              }}
            />
            <PointActions item={item} point={point} onAmend={() => setAmending(true)} />
            <Disclosure
              isUrgent={refusedVotes.length > 0}
              summary={
                count.total === 0
                  ? t(shown.kind === "written" ? "minutes.votes.noneYet" : "minutes.votes.none")
                  : t("minutes.votes.told", { votes: words(count) })
              }
            >
              <VotesForm point={point} />
            </Disclosure>
          </>
        )}
      </Stack>
    </li>
  );
};
