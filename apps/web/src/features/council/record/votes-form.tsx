import type { MinutesPoint, VoteChoice } from "@kedr/domain";
import { Button, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRecordDesk } from "./record-desk-context.ts";
import { useRefusals } from "./use-refusals.ts";
import { VoteRow } from "./vote-row.tsx";
import { pointIn, subjects, voteBase } from "./wishes.ts";
import classes from "./record.module.css";

/** How the members voted on a point: those who take part, by name or post. Each press is kept at once. */
export const VotesForm = ({ point }: { point: MinutesPoint }) => {
  const { t } = useTranslation();
  const { shown, put } = useRecordDesk();
  const { at } = useRefusals(subjects.votes(point.id));
  const voters = shown.members.filter(
    ({ id, votes }) => votes || point.votes.some(({ memberId }) => memberId === id) || at(id) !== undefined,
  );
  const save = (votes: { councilMemberId: string; choice: VoteChoice | null; note: string | null }[]) =>
    put((latest) => {
      const now = pointIn(latest, point.id);
      return {
        kind: "saveVotes",
        decisionId: point.id,
        votes: votes.map((vote) => ({ ...vote, base: voteBase(now, vote.councilMemberId) })),
      };
    });
  if (voters.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t("minutes.votes.nobody")}
      </Text>
    );
  const voted = new Set(point.votes.map(({ memberId }) => memberId));
  const silent = voters.filter(({ id }) => !voted.has(id));
  return (
    <Stack gap="xs">
      {silent.length === 0 ? null : (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => save(silent.map(({ id }) => ({ councilMemberId: id, choice: "for", note: null })))}
          >
            {t(voted.size === 0 ? "minutes.votes.allFor" : "minutes.votes.restFor")}
          </Button>
        </div>
      )}
      <ul className={classes["plain"]}>
        {voters.map((member) => (
          <VoteRow
            key={member.id}
            member={member}
            vote={point.votes.find(({ memberId }) => memberId === member.id) ?? null}
            refused={at(member.id)}
            onSave={(choice, note) => save([{ councilMemberId: member.id, choice, note }])}
          />
        ))}
      </ul>
    </Stack>
  );
};
