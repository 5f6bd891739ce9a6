import type { MilestoneTemplateView } from "@kedr/domain";
import { ActionIcon, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { TemplateForm } from "./template-form.tsx";

/** The templates that all projects share, for those who keep the registry. */
export const TemplatesDialog = () => {
  const { t } = useTranslation();
  const { close } = usePlanDesk();
  const [edited, setEdited] = useState<MilestoneTemplateView | "new" | null>(null);
  return (
    <Modal
      opened
      size="xl"
      onClose={close}
      closeOnClickOutside={edited === null}
      closeOnEscape={edited === null}
      title={t("plan.templates.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {edited === null ? (
        <TemplateList onEdit={setEdited} />
      ) : (
        <TemplateForm template={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Modal>
  );
};

const TemplateList = ({ onEdit }: { onEdit: (template: MilestoneTemplateView | "new") => void }) => {
  const { t } = useTranslation();
  const { templates } = usePlanDesk().plan;
  const [removed, setRemoved] = useState<MilestoneTemplateView | null>(null);
  return (
    <Stack gap="sm">
      {templates.length === 0 ? <EmptyState title={t("plan.template.none")} /> : null}
      {templates.map((template) => (
        <Group key={template.id} justify="space-between" wrap="nowrap">
          <div>
            <Text>{template.name}</Text>
            <Text size="sm" c="dimmed">
              {t("plan.templates.steps", { count: template.steps.length })}
            </Text>
          </div>
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("plan.templates.editOf", { name: template.name })}
              onClick={() => onEdit(template)}
            >
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("plan.templates.removeOf", { name: template.name })}
              onClick={() => setRemoved(template)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
      ))}
      <Group>
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onEdit("new")}
        >
          {t("plan.templates.add")}
        </Button>
      </Group>
      <RemoveTemplate template={removed} onClose={() => setRemoved(null)} />
    </Stack>
  );
};

const RemoveTemplate = ({
  template,
  onClose,
}: {
  template: MilestoneTemplateView | null;
  onClose: () => void;
}) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { write, isWriting } = useWrite(useTRPC().plan.removeTemplate.mutationOptions());
  const remove = async () => {
    if (!template) return;
    try {
      await write({ templateId: template.id, version: template.version });
      done(t("plan.templates.removed", { name: template.name }));
      onClose();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <ConfirmDialog
      isOpen={template !== null}
      title={t("plan.templates.removeTitle")}
      confirmLabel={t("shared.action.remove")}
      isDangerous
      isBusy={isWriting}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t("plan.templates.removeText", { name: template?.name ?? "" })}
    </ConfirmDialog>
  );
};
