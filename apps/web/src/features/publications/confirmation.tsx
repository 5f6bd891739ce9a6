import type { PublicationPreview, PublicationView } from "@kedr/domain";
import { Button, Group, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { type Fact, FactList } from "../../components/fact-list.tsx";
import { Notice } from "../../components/notice.tsx";
import { readFailure } from "../../lib/errors.ts";
import { useFormat } from "../../lib/use-format.ts";
import { PreviewWarnings } from "./preview-warnings.tsx";
import { StepTitle } from "./step-title.tsx";
import type { usePublishing } from "./use-publishing.ts";
import classes from "./publications.module.css";

interface ConfirmationProps {
  corrected: PublicationView | null;
  publishing: ReturnType<typeof usePublishing>;
  preview: PublicationPreview;
}

/** The last look: what will stand for ever, and that it will. */
export const Confirmation = ({ corrected, publishing, preview }: ConfirmationProps) => {
  const { t } = useTranslation();
  const { back, publish, failure } = publishing;
  return (
    <Stack gap="sm">
      <StepTitle>{t("publications.confirm.title")}</StepTitle>
      <Notice tone="warning">{t("publications.confirm.text")}</Notice>
      <FactList facts={useFacts({ corrected, publishing, preview })} />
      <PreviewWarnings preview={preview} />
      {failure === null ? null : <Failed error={failure} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={back}>
          {t("publications.dialog.back")}
        </Button>
        <Button onClick={() => void publish()}>{t("publications.confirm.submit")}</Button>
      </Group>
    </Stack>
  );
};

const useFacts = ({ corrected, publishing, preview }: ConfirmationProps): Fact[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, note, correction } = publishing.form.values;
  const text = (words: string) => <p className={classes["text"]}>{words.trim()}</p>;
  return [
    { label: t("publications.field.title"), value: text(title) },
    { label: t("publications.field.asOf"), value: format.dateInWords(preview.asOf) },
    {
      label: t("publications.field.note"),
      value: text(note.trim() || t("publications.confirm.noNote")),
    },
    ...(corrected === null
      ? []
      : [
          {
            label: t("publications.confirm.correction", { number: corrected.number }),
            value: text(correction),
          },
        ]),
    {
      label: t("publications.preview.count.files"),
      value: t("publications.files.summary", { count: preview.files.length }),
    },
  ];
};

/** Why nothing was made, or why nobody knows whether it was. */
const Failed = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  const { message, hint } = failureText(error, t);
  const isUnanswered = readFailure(error).code === "network";
  return (
    <Notice tone="bad" isAlert>
      {isUnanswered ? t("publications.failed.network") : message} {hint}
    </Notice>
  );
};
