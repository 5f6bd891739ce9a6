import type { MemberView } from "@kedr/domain";
import { ActionIcon, Text } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";
import classes from "./people.module.css";

interface MemberListProps {
  members: MemberView[];
  /** Null where nothing may be changed. */
  onEdit: ((member: MemberView) => void) | null;
  onRemove: ((member: MemberView) => void) | null;
}

const Facts = ({ member }: { member: MemberView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { part, substitute, fromDate, toDate, basis } = member;
  const from = format.date(fromDate);
  return (
    <span>
      {t(`meetingPeople.part.${part}`)},{" "}
      {toDate === null
        ? t("meetingPeople.council.from", { from })
        : t("meetingPeople.council.fromTo", { from, to: format.date(toDate) })}
      {substitute === null && basis === null ? null : (
        <Text size="xs" c="dimmed">
          {[substitute && t("meetingPeople.substitute", { post: substitute.name }), basis]
            .filter((words) => words !== null)
            .join("; ")}
        </Text>
      )}
    </span>
  );
};

/** Members with their part, their period and who stands in. */
export const MemberList = ({ members, onEdit, onRemove }: MemberListProps) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["people"]}>
      {members.map((member) => (
        <li key={member.id} className={classes["member"]} data-keep-together>
          <span>{member.label}</span>
          <Facts member={member} />
          {onEdit === null || onRemove === null ? null : (
            <span className={classes["actions"]} data-no-print>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("meetingPeople.council.editOne", { name: member.label })}
                onClick={() => onEdit(member)}
              >
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("meetingPeople.council.removeOne", { name: member.label })}
                onClick={() => onRemove(member)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
