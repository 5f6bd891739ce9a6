import type { MinutesMember, MinutesPoint, MinutesView, VoteChoice } from "@kedr/domain";
import { decisionSentence } from "@kedr/domain";
import { Button, Stack, Text, Textarea, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../../components/choice.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { readFailure } from "../../../lib/errors.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { PointWordsText } from "./point-words-text.tsx";
import classes from "./record.module.css";

const choices = ["for", "against", "abstained", "conflict"] as const;

const OwnVote = ({ point, member }: { point: MinutesPoint; member: MinutesMember }) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const cast = useWrite(useTRPC().minutes.castVote.mutationOptions());
  const vote = point.votes.find(({ memberId }) => memberId === member.id) ?? null;
  const [chosen, setChosen] = useState<VoteChoice | "none">(vote?.choice ?? "none");
  const [note, setNote] = useState(vote?.note ?? "");
  const [wrong, setWrong] = useState<string | null>(null);
  const isChanged = chosen !== (vote?.choice ?? "none") || (note.trim() || null) !== (vote?.note ?? null);
  const send = async (choice: VoteChoice) => {
    try {
      await cast.write({
        decisionId: point.id,
        councilMemberId: member.id,
        choice,
        note: note.trim() || null,
        version: vote?.version ?? null,
      });
      notices.done(t("minutes.ballot.done", { number: point.number }));
    } catch (error) {
      const { field, message } = readFailure(error);
      if (field === "note") setWrong(message);
      else notices.failed(error);
    }
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Choice
        label={t("minutes.votes.of", { name: member.name })}
        value={chosen}
        options={choices.map((value) => ({ value, label: t(`minutes.votes.choice.${value}`) }))}
        onChange={setChosen}
      />
      {chosen === "none" ? null : (
        <Textarea
          label={t(chosen === "conflict" ? "minutes.votes.conflict" : "minutes.votes.dissent")}
          autosize
          minRows={1}
          maxLength={2000}
          w="100%"
          maw={640}
          lang="ru"
          value={note}
          error={wrong}
          onChange={(event) => {
            setNote(event.currentTarget.value);
            setWrong(null);
          }}
        />
      )}
      {vote === null ? null : (
        <Text size="sm" fw={600}>
          {t("minutes.ballot.own", { choice: t(`minutes.votes.choice.${vote.choice}`) })}
        </Text>
      )}
      <Button
        size="compact-md"
        disabled={chosen === "none" || !isChanged}
        loading={cast.isWriting}
        onClick={() => {
          if (chosen !== "none") void send(chosen);
        }}
      >
        {t(vote === null ? "minutes.ballot.cast" : "minutes.ballot.change")}
      </Button>
    </Stack>
  );
};

/** A member's own votes in a written procedure: point by point, to be changed until its last day. */
export const Ballot = ({ view }: { view: MinutesView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const own = view.members.filter(({ isOwn }) => isOwn);
  return (
    <SectionCard
      title={t("minutes.ballot.title")}
      note={
        view.votingUntil === null
          ? undefined
          : t("minutes.ballot.until", { date: format.date(view.votingUntil) })
      }
    >
      <Stack gap="lg">
        {view.items.map((item) => (
          <section key={item.id} className={classes["reading"]}>
            <Title order={3} lang="ru">
              {item.number}. {item.title}
            </Title>
            <ol className={classes["plain"]}>
              {item.points.map((point) => (
                <li key={point.id} className={classes["point"]}>
                  <Text span size="sm" fw={600}>
                    {point.number}
                  </Text>
                  <PointWordsText point={point} sentence={decisionSentence({ ...point, addressees: null })} />
                  {own.map((member) => (
                    <OwnVote key={member.id} point={point} member={member} />
                  ))}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </Stack>
    </SectionCard>
  );
};
