import type { ReactNode } from "react";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Table } from "./table.tsx";

/** A field both sides set, in words for people. */
export interface ConflictRow {
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

/** Wording for two sides that are not a person and the system. */
export type ConflictWords = Record<"title" | "text" | "mine" | "theirs" | "keepMine" | "keepTheirs", string>;

interface ConflictDialogProps {
  isOpen: boolean;
  rows: ConflictRow[];
  /** Unless given: another person has changed the record meanwhile. */
  words?: ConflictWords;
  isBusy?: boolean;
  /** Writes again, over the version that is now known. */
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Two people changed one record: both values side by side, and nothing lost until one of them is chosen. */
export const ConflictDialog = ({
  isOpen,
  rows,
  words,
  isBusy = false,
  onKeepMine,
  onKeepTheirs,
}: ConflictDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onKeepTheirs}
      title={words?.title ?? t("shared.conflict.title")}
      withCloseButton={false}
      size="lg"
    >
      <Stack gap="md">
        <Text size="sm">{words?.text ?? t("shared.conflict.text")}</Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("shared.conflict.field")}</Table.Th>
              <Table.Th>{words?.mine ?? t("shared.conflict.mine")}</Table.Th>
              <Table.Th>{words?.theirs ?? t("shared.conflict.theirs")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.label}>
                <Table.Th scope="row">{row.label}</Table.Th>
                <Table.Td>{row.mine}</Table.Td>
                <Table.Td>{row.theirs}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={onKeepTheirs}>
            {words?.keepTheirs ?? t("shared.conflict.keepTheirs")}
          </Button>
          <Button loading={isBusy} onClick={onKeepMine}>
            {words?.keepMine ?? t("shared.conflict.keepMine")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
