import type { CalendarDate } from "@kedr/domain";
import type { ChosenAddressee } from "./chosen-addressee.ts";
import { ActionIcon, Group, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../components/date-field.tsx";

interface AddresseeRowProps {
  addressee: ChosenAddressee;
  /** From 0. */
  place: number;
  total: number;
  onMove: (step: -1 | 1) => void;
  onDate: (dueDate: CalendarDate | null) => void;
  onRemove: () => void;
}

/** One addressee of a point: its own date, its place, and a way out. */
export const AddresseeRow = ({ addressee, place, total, onMove, onDate, onRemove }: AddresseeRowProps) => {
  const { t } = useTranslation();
  const { name, members, dueDate } = addressee;
  const bodies =
    members === 0
      ? t("agenda.addressees.emptyClass")
      : t("agenda.addressees.members", { count: members ?? 0 });
  return (
    <li>
      <Group gap={6} wrap="wrap" py={2}>
        <Text size="sm" flex="1 1 180px" lang="ru" style={{ overflowWrap: "anywhere" }}>
          {place + 1}. {name}
          {members === null ? null : (
            <Text span inherit c="dimmed">
              {" "}
              ({bodies})
            </Text>
          )}
        </Text>
        <DateField
          size="xs"
          w={150}
          data-date
          aria-label={t("agenda.addressees.ownDate", { name })}
          title={t("agenda.addressees.ownDateShort")}
          value={dueDate}
          onChange={onDate}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("agenda.addressees.up", { name })}
          aria-disabled={place === 0}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("agenda.addressees.down", { name })}
          aria-disabled={place === total - 1}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("agenda.addressees.remove", { name })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
};
