import type { Reference } from "@kedr/domain";
import type { EnteredKind, EntrySource } from "./entry-source.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { enteredKinds, sourceFaults } from "./entry-source.ts";

interface SourceFieldsProps {
  source: EntrySource;
  onChange: (source: EntrySource) => void;
  /** A correction keeps the kind of what it corrects. */
  hasKind?: boolean;
  /** The versions of methodologies that all the values may be of. */
  methodologies?: readonly Reference[];
  /** Whether to say what is missing. */
  isChecked: boolean;
}

/** Where values come from: kind, document, slide or page, methodology. */
export const SourceFields = ({
  source,
  onChange,
  hasKind = true,
  methodologies = [],
  isChecked,
}: SourceFieldsProps) => {
  const { t } = useTranslation();
  const faults = sourceFaults(source);
  return (
    <>
      {hasKind ? (
        <NativeSelect
          label={t("valueEntry.source.kind")}
          value={source.kind}
          onChange={(event) => onChange({ ...source, kind: event.currentTarget.value as EnteredKind })}
          data={enteredKinds.map((kind) => ({ value: kind, label: t(`indicators.valueKind.${kind}`) }))}
        />
      ) : null}
      <TextInput
        label={t("valueEntry.source.document")}
        placeholder={t("valueEntry.source.documentHint")}
        maxLength={500}
        flex="1 1 260px"
        value={source.document}
        onChange={(event) => onChange({ ...source, document: event.currentTarget.value })}
        error={isChecked && hasKind && faults.document ? t("valueEntry.source.documentRequired") : undefined}
      />
      <TextInput
        label={t("valueEntry.source.slide")}
        inputMode="numeric"
        maxLength={4}
        w={160}
        value={source.slide}
        onChange={(event) => onChange({ ...source, slide: event.currentTarget.value })}
        error={isChecked && faults.slide ? t("valueEntry.source.slideWrong") : undefined}
      />
      {methodologies.length > 0 ? (
        <NativeSelect
          label={t("valueEntry.source.methodology")}
          value={source.methodologyId ?? ""}
          onChange={(event) => onChange({ ...source, methodologyId: event.currentTarget.value || null })}
          data={[
            { value: "", label: t("valueEntry.source.byDay") },
            ...methodologies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
    </>
  );
};
