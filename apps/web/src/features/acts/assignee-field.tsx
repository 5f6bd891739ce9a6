import type { Reference } from "@kedr/domain";
import type { ReactNode } from "react";
import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePosts } from "../risks/use-posts.ts";

interface AssigneeFieldProps {
  /** Stands in the field as long as no other post is chosen. */
  lead: Reference | null;
  value: string | null;
  error: ReactNode;
  onChange: (positionId: string | null) => void;
}

/** The post that carries an assignment out, found by typing. */
export const AssigneeField = ({ lead, value, error, onChange }: AssigneeFieldProps) => {
  const { t } = useTranslation();
  const posts = usePosts();
  const options = posts.map(({ id, title }) => ({ value: id, label: title }));
  const isLeadMissing = lead !== null && !posts.some(({ id }) => id === lead.id);
  return (
    <Select
      name="assigneePositionId"
      label={t("acts.assign.assignee")}
      {...(lead === null ? {} : { description: t("acts.assign.assigneeNote") })}
      required
      data={isLeadMissing ? [{ value: lead.id, label: lead.name }, ...options] : options}
      searchable
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 200, overflowY: "auto" } }}
      nothingFoundMessage={t("acts.noPost")}
      allowDeselect={false}
      value={value ?? lead?.id ?? null}
      error={error}
      onChange={onChange}
    />
  );
};
