import type { Reference } from "@kedr/domain";
import type { ReactNode } from "react";
import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface ProjectFieldProps {
  /** Where the reader may write. */
  projects: readonly Reference[];
  value: string | null;
  error?: ReactNode;
  onChange: (projectId: string | null) => void;
}

/** The project of a new record; not asked where there is but one. */
export const ProjectField = ({ projects, ...field }: ProjectFieldProps) => {
  const { t } = useTranslation();
  if (projects.length <= 1) return null;
  return (
    <Select
      label={t("risks.form.project")}
      data={projects.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      required
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
      nothingFoundMessage={t("risks.empty.nothingFits")}
      {...field}
    />
  );
};
