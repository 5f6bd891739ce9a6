import type { BriefingScope, CalendarDate, Reference } from "@kedr/domain";
import { Button, Group, Modal, NativeSelect, Stack, Text } from "@mantine/core";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BriefingFormat } from "./briefing-address.ts";
import { BriefingProgress } from "./briefing-progress.tsx";
import { Choice } from "./choice.tsx";
import { failureText } from "./failure-text.ts";
import { Notice } from "./notice.tsx";
import { useBriefingBook } from "./use-briefing-book.ts";

/** In the list of what a book may be about: the page's own subject, before its industries. */
const everything = "";

interface BookFormProps {
  /** What the page is about. */
  scope: BriefingScope;
  asOf: CalendarDate | undefined;
  /** Of the page: a book may be about one of them alone. */
  industries?: readonly Reference[];
  /** Named instead of a choice, where there is none. */
  subject?: string;
  onClose: () => void;
}

export interface BriefingBookDialogProps extends BookFormProps {
  isOpen: boolean;
}

const BookForm = ({ scope, asOf, industries = [], subject, onClose }: BookFormProps) => {
  const { t } = useTranslation();
  const [format, setFormat] = useState<BriefingFormat>("docx");
  const [industryId, setIndustryId] = useState(everything);
  const { isUnderWay, step, error, prepare, cancel } = useBriefingBook(onClose);
  const chosen: BriefingScope = industryId === everything ? scope : { kind: "industry", industryId };
  return (
    <Stack gap="sm">
      <Text size="sm">{t("briefing.what")}</Text>
      {subject === undefined ? (
        <NativeSelect
          label={t("briefing.about")}
          value={industryId}
          disabled={isUnderWay}
          data={[
            { value: everything, label: t(`briefing.scope.${scope.kind}`) },
            ...industries.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setIndustryId(event.currentTarget.value)}
        />
      ) : (
        <Text size="sm" fw={600}>
          {subject}
        </Text>
      )}
      <Choice
        label={t("briefing.format.label")}
        value={format}
        options={[
          { value: "docx", label: t("briefing.format.docx") },
          { value: "pptx", label: t("briefing.format.pptx") },
        ]}
        onChange={setFormat}
      />
      {isUnderWay ? <BriefingProgress step={step} /> : null}
      {error === null ? null : (
        <Notice tone="bad" isAlert>
          {failureText(error, t).message}
        </Notice>
      )}
      <Group justify="flex-end" gap="xs">
        {isUnderWay ? (
          <Button variant="default" onClick={cancel}>
            {t("briefing.cancel")}
          </Button>
        ) : (
          <Button onClick={() => void prepare(chosen, { format, asOf })}>{t("briefing.prepare")}</Button>
        )}
      </Group>
    </Stack>
  );
};

/**
 * Asks in which form the book is wanted, shows how far it is, and lets it be cancelled. It comes when it is first opened
 * and opens once it is in the page, so that the focus finds its way back to what opened it; what is under way ends with
 * its form.
 */
export const BriefingBookDialog = ({ isOpen, ...form }: BriefingBookDialogProps) => {
  const { t } = useTranslation();
  const isShown = useDeferredValue(isOpen, false);
  return (
    <Modal
      opened={isShown}
      onClose={form.onClose}
      title={t("briefing.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <BookForm {...form} />
    </Modal>
  );
};
