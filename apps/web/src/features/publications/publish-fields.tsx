import type { PublicationPreview, PublicationView } from "@kedr/domain";
import type { UseQueryResult } from "@tanstack/react-query";
import { Text, Textarea, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Notice } from "../../components/notice.tsx";
import { DayField } from "./day-field.tsx";
import { PublicationPreviewSection } from "./publication-preview.tsx";
import type { usePublishing } from "./use-publishing.ts";

interface PublishFieldsProps {
  corrected: PublicationView | null;
  publishing: ReturnType<typeof usePublishing>;
  /** What the chosen day would publish; null as long as none is chosen. */
  preview: UseQueryResult<PublicationPreview, unknown> | null;
  onClose: () => void;
}

/** What is to be published, and under the fields what would go in. */
export const PublishFields = ({ corrected, publishing, preview, onClose }: PublishFieldsProps) => {
  const { t } = useTranslation();
  const { form, check } = publishing;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = place.current;
    // Coming back from a refusal the field at fault takes the focus, else the first one.
    (
      fields?.querySelector<HTMLElement>("[aria-invalid=true]") ??
      fields?.querySelector<HTMLElement>("textarea, input")
    )?.focus();
  }, []);
  return (
    <div ref={place}>
      <DialogForm
        isBusy={false}
        canSubmit={preview?.data !== undefined}
        submitLabel={t("publications.dialog.next")}
        onSubmit={check}
        onClose={onClose}
      >
        {corrected === null ? null : (
          <>
            <Notice tone="info">
              {t("publications.dialog.correctText", { number: corrected.number, title: corrected.title })}
            </Notice>
            <Textarea
              data-autofocus
              label={t("publications.field.correction")}
              description={t("publications.field.correctionNote")}
              required
              autosize
              minRows={2}
              maxLength={2000}
              {...form.getInputProps("correction")}
            />
          </>
        )}
        <TextInput
          {...(corrected === null ? { "data-autofocus": true } : {})}
          label={t("publications.field.title")}
          description={t("publications.field.titleNote")}
          required
          maxLength={300}
          autoComplete="off"
          {...form.getInputProps("title")}
        />
        <DayField publishing={publishing} />
        <Textarea
          label={t("publications.field.note")}
          description={t("publications.field.noteNote")}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps("note")}
        />
        {preview === null ? (
          <Text size="sm" c="dimmed">
            {t("publications.preview.noDay")}
          </Text>
        ) : (
          <PublicationPreviewSection query={preview} />
        )}
      </DialogForm>
    </div>
  );
};
