import type { AgendaVersionView } from "@kedr/domain";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";

interface VersionChoiceProps {
  label: string;
  versions: readonly AgendaVersionView[];
  /** The number of a version; 0 is the agenda as it stands. */
  value: number;
  withDraft?: boolean;
  onChange: (number: number) => void;
}

/** One version of an agenda out of all, or the agenda as it stands. */
export const VersionChoice = ({
  label,
  versions,
  value,
  withDraft = false,
  onChange,
}: VersionChoiceProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const options = versions.map(({ number, purpose, madeOn }) => ({
    value: String(number),
    label: t(`circulation.version.${purpose}`, { number, date: format.date(madeOn) }),
  }));
  return (
    <NativeSelect
      label={label}
      size="sm"
      data={withDraft ? [{ value: "0", label: t("circulation.version.draft") }, ...options] : options}
      value={String(value)}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    />
  );
};
