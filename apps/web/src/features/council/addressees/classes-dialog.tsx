import type { AddresseeClassChoice } from "@kedr/domain";
import { ActionIcon, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../../components/notices.tsx";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { ClassForm } from "./class-form.tsx";
import { useAgendaChoices } from "../use-agenda-choices.ts";

const ClassLine = ({ one, onEdit }: { one: AddresseeClassChoice; onEdit: () => void }) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { write, isWriting } = useWrite(useTRPC().agenda.removeClass.mutationOptions());
  const { id: classId, version, name, rule, authorityIds, origin, slide } = one;
  const remove = async () => {
    try {
      await write({ classId, version });
      done(t("agenda.classes.removed"));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Group component="li" gap="xs" wrap="nowrap" align="flex-start">
      <div style={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>
        <Text size="sm" lang="ru">
          {name} <OriginBadge origin={origin} slide={slide} />
        </Text>
        <Text size="xs" c="dimmed">
          {rule === null ? null : `${rule} · `}
          {authorityIds.length === 0
            ? t("agenda.addressees.emptyClass")
            : t("agenda.addressees.members", { count: authorityIds.length })}
        </Text>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("agenda.classes.edit", { name })}
        onClick={onEdit}
      >
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      {origin === "source" ? null : (
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={isWriting}
          aria-label={t("agenda.classes.remove", { name })}
          onClick={() => void remove()}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
};

const Classes = () => {
  const { t } = useTranslation();
  const { classes, authorities } = useAgendaChoices();
  const [edited, setEdited] = useState<AddresseeClassChoice | "new" | null>(null);
  if (edited !== null)
    return (
      <ClassForm
        opened={edited === "new" ? null : edited}
        authorities={authorities}
        onClose={() => setEdited(null)}
      />
    );
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t("agenda.classes.note")}
      </Text>
      {classes.length === 0 ? <Text size="sm">{t("agenda.classes.empty")}</Text> : null}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: "none" }}>
        {classes.map((one) => (
          <ClassLine key={one.id} one={one} onEdit={() => setEdited(one)} />
        ))}
      </Stack>
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setEdited("new")}
        >
          {t("agenda.classes.new")}
        </Button>
      </Group>
    </Stack>
  );
};

/** Opens the classes of addressees: what they are called, and which bodies belong to them. */
export const ClassesButton = () => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setIsOpen(true)}>
        {t("agenda.classes.manage")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={t("agenda.classes.title")}
        closeButtonProps={{ "aria-label": t("shared.action.close") }}
      >
        <Classes />
      </Modal>
    </>
  );
};
