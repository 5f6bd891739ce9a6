import type { MeetingPeopleView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice.tsx";
import { quorumTelling } from "./quorum-telling.ts";

interface QuorumLineProps {
  people: MeetingPeopleView;
  /** Members who take part by the marks on the screen. */
  present: number;
  isUnsaved: boolean;
}

/** Whether enough members take part, counted while marks are made. */
export const QuorumLine = ({ people, present, isUnsaved }: QuorumLineProps) => {
  const { t } = useTranslation();
  if (people.quorum.members === 0) return null;
  const { key, tone, counts } = quorumTelling(people, present);
  return (
    <Notice tone={tone}>
      <output aria-live="polite">
        {t(`meetingPeople.quorum.${key}`, counts)}
        {isUnsaved ? ` — ${t("meetingPeople.quorum.unsaved")}` : null}
      </output>
    </Notice>
  );
};
