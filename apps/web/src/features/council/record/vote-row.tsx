import type { MinutesMember, VoteChoice, VoteView } from "@kedr/domain";
import { Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Segments } from "../../../components/segments.tsx";
import { RefusedWords } from "./refused-words.tsx";
import classes from "./record.module.css";

const choices = ["for", "against", "abstained", "conflict"] as const;
type Chosen = VoteChoice | "none";

interface VoteRowProps {
  member: MinutesMember;
  vote: VoteView | null;
  /** Why what was told before is not recorded. */
  refused: string | undefined;
  onSave: (choice: VoteChoice | null, note: string | null) => void;
}

/** A member's vote. A conflict of interest is kept once it is said what it is. */
export const VoteRow = ({ member, vote, refused, onSave }: VoteRowProps) => {
  const { t } = useTranslation();
  const [isTelling, setTelling] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const shown: Chosen = isTelling ? "conflict" : (vote?.choice ?? "none");
  const note = typed ?? vote?.note ?? "";
  const choose = (chosen: Chosen) => {
    const words = note.trim() || null;
    if (chosen === "conflict" && words === null) return setTelling(true);
    setTelling(false);
    onSave(chosen === "none" ? null : chosen, chosen === "none" ? null : words);
  };
  const settleNote = () => {
    const words = typed?.trim() || null;
    if (typed === null || shown === "none") return;
    if (shown === "conflict" && words === null) return;
    setTyped(null);
    setTelling(false);
    if (words !== (vote?.note ?? null) || isTelling) onSave(shown, words);
  };
  return (
    <li className={classes["vote"]}>
      <div>
        <Text size="sm">{member.name}</Text>
        {member.attendance === "substituted" && member.substituteName !== null ? (
          <Text size="xs" c="dimmed">
            {t("minutes.votes.substituted", { name: member.substituteName })}
          </Text>
        ) : null}
      </div>
      <div className={classes["choices"]}>
        <Segments<Chosen>
          label={t("minutes.votes.of", { name: member.name })}
          value={shown}
          options={[
            { value: "none", label: t("minutes.votes.choice.none") },
            ...choices.map((value) => ({ value, label: t(`minutes.votes.choice.${value}`) })),
          ]}
          onChange={choose}
        />
        <RefusedWords>{refused}</RefusedWords>
      </div>
      {shown === "none" || (shown === "for" && !vote?.note) ? null : (
        <TextInput
          className={classes["note"] ?? ""}
          size="xs"
          maxLength={2000}
          lang="ru"
          aria-label={t(shown === "conflict" ? "minutes.votes.conflictOf" : "minutes.votes.dissentOf", {
            name: member.name,
          })}
          placeholder={t(shown === "conflict" ? "minutes.votes.conflict" : "minutes.votes.dissent")}
          error={isTelling ? t("minutes.votes.conflictNeeded") : undefined}
          value={note}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={settleNote}
          onKeyDown={(event) => {
            if (event.key === "Enter") settleNote();
          }}
        />
      )}
    </li>
  );
};
