import type { LinkEnd } from "./link-end.ts";
import { Modal, Select, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface LinkDialogProps {
  /** The end that is there; the other is chosen. */
  end: LinkEnd;
  /** Its name. */
  name: string;
  onClose: () => void;
}

/** What may be chosen, under its industry. */
const useChoices = (end: LinkEnd) => {
  const { t } = useTranslation();
  const query = useQuery(
    useTRPC().contribution.choices.queryOptions(
      end.kind === "indicator" ? { indicatorId: end.id } : { projectId: end.id },
    ),
  );
  const found = end.kind === "indicator" ? query.data?.projects : query.data?.indicators;
  const groups = Map.groupBy(found ?? [], ({ industry }) => industry ?? t("indicators.noIndustry"));
  return {
    isLoading: query.isPending,
    data: [...groups].map(([group, items]) => ({
      group,
      items: items.map(({ id, name }) => ({ value: id, label: name })),
    })),
  };
};

const Form = ({ end, name, onClose }: LinkDialogProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { data, isLoading } = useChoices(end);
  const { write, isWriting } = useWrite(useTRPC().contribution.link.mutationOptions());
  const wanted = end.kind === "indicator" ? "projectId" : "indicatorId";
  const form = useForm({
    initialValues: { [wanted]: null as string | null, note: "" },
    validate: {
      [wanted]: (id: string | null) =>
        id === null
          ? t(
              end.kind === "indicator"
                ? "contribution.form.projectRequired"
                : "contribution.form.indicatorRequired",
            )
          : null,
    },
  });
  const submit = form.onSubmit(async (values) => {
    const chosen = values[wanted];
    if (typeof chosen !== "string") return;
    try {
      await write({
        ...(end.kind === "indicator"
          ? { indicatorId: end.id, projectId: chosen }
          : { projectId: end.id, indicatorId: chosen }),
        note: (values["note"] ?? "").trim() || null,
      });
      done(t("contribution.done.link"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
      <Text fw={500}>{name}</Text>
      <Text size="sm" c="dimmed">
        {t("contribution.form.linkNote")}
      </Text>
      <Select
        label={t(end.kind === "indicator" ? "contribution.project" : "contribution.indicator")}
        data={data}
        disabled={isLoading}
        searchable
        required
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
        nothingFoundMessage={t("contribution.form.nothing")}
        {...form.getInputProps(wanted)}
      />
      <Textarea
        label={t("contribution.form.note")}
        maxLength={1000}
        autosize
        minRows={2}
        {...form.getInputProps("note")}
      />
    </DialogForm>
  );
};

/** Links a project and an indicator: one of them is there, the other is chosen. */
export const LinkDialog = (props: LinkDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t("contribution.dialog.link")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Form {...props} />
    </Modal>
  );
};
