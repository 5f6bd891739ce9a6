import type { CouncilRules } from "@kedr/domain";
import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { RulesDialog } from "./rules-dialog.tsx";
import { useQuorumWords } from "./use-quorum-words.ts";
import classes from "../meeting.module.css";

/** The quorum of the Council and how its due dates are watched. */
export const RulesSection = ({ rules, canAdminister }: { rules: CouncilRules; canAdminister: boolean }) => {
  const { t } = useTranslation();
  const wordQuorum = useQuorumWords();
  const [isEditing, setIsEditing] = useState(false);
  const after = (days: number) => t("meetingPeople.rules.after", { days: t("shared.days", { count: days }) });
  const told = [
    ["head", rules.headToldAfter],
    ["curator", rules.curatorToldAfter],
    ["council", rules.councilToldAfter],
  ] as const;
  return (
    <SectionCard
      title={t("meetingPeople.rules.title")}
      note={t("meetingPeople.rules.note")}
      actions={
        canAdminister ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={() => setIsEditing(true)}
          >
            {t("meetingPeople.rules.edit")}
          </Button>
        ) : undefined
      }
    >
      <dl className={classes["facts"]}>
        <div>
          <dt>{t("meetingPeople.rules.quorum")}</dt>
          <dd>{wordQuorum(rules.quorumShare)}</dd>
        </div>
        <div>
          <dt>{t("meetingPeople.rules.moves")}</dt>
          <dd>{t(rules.movesDueDates ? "meetingPeople.rules.movesOn" : "meetingPeople.rules.movesOff")}</dd>
        </div>
        <div>
          <dt>{t("meetingPeople.rules.ladder")}</dt>
          {told.map(([who, days]) => (
            <dd key={who}>
              {t(`meetingPeople.rules.${who}`)} {after(days)}
            </dd>
          ))}
        </div>
      </dl>
      <RulesDialog rules={rules} isOpen={isEditing} onClose={() => setIsEditing(false)} />
    </SectionCard>
  );
};
