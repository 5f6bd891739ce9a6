import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useActProject } from "./use-act-project.ts";

interface IndicatorFieldProps {
  projectId: string | null;
  value: string | null;
  error?: string | null;
  onChange: (indicatorId: string | null) => void;
}

/** One of the project's indicators, or the whole project; nothing where the project has none. */
export const IndicatorField = ({ projectId, value, error, onChange }: IndicatorFieldProps) => {
  const { t } = useTranslation();
  const { indicators } = useActProject(projectId);
  if (indicators.length === 0) return null;
  return (
    <NativeSelect
      label={t("acts.indicator")}
      value={value ?? ""}
      error={error}
      data={[
        { value: "", label: t("acts.noIndicator") },
        ...indicators.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
};
