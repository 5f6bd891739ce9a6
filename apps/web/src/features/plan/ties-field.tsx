import type { PlannedMilestone } from "@kedr/domain";
import { MultiSelect } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useTieOptions } from "./use-tie-options.ts";
import classes from "./plan.module.css";

interface TiesFieldProps {
  milestone: PlannedMilestone;
  value?: string[];
  onChange: (milestoneIds: string[]) => void;
}

/** What the milestone waits for, in its own plan or in any project, found by words of its title or of the project's name. */
export const TiesField = ({ milestone, onChange, ...field }: TiesFieldProps) => {
  const { t } = useTranslation();
  const { groups, more, remember, isSearching, isFailed, typed, type } = useTieOptions(milestone);
  const titles = new Map(groups.flatMap(({ items }) => items.map(({ value, title }) => [value, title])));
  const none = isSearching ? "searching" : isFailed ? "searchFailed" : "nothingFound";
  return (
    <MultiSelect
      className={classes["wide"] ?? ""}
      label={t("plan.edit.ties")}
      description={more > 0 ? t("plan.edit.tiesMore", { count: more }) : t("plan.edit.tiesNote")}
      inputWrapperOrder={["label", "input", "description", "error"]}
      placeholder={t("plan.edit.tiesHint")}
      searchable
      searchValue={typed}
      onSearchChange={type}
      // What is listed was found already, by words in any order.
      filter={({ options }) => options}
      // A refusal brings the focus here: what it says must not be covered by a list that nobody asked for.
      openOnFocus={false}
      maxDropdownHeight={300}
      nothingFoundMessage={t(`plan.edit.${none}`)}
      data={groups}
      renderOption={({ option, checked }) => (
        <>
          {checked ? <IconCheck className={classes["check"]} size={14} aria-hidden /> : null}
          {titles.get(option.value)}
        </>
      )}
      {...field}
      onChange={(milestoneIds) => {
        remember(milestoneIds);
        onChange(milestoneIds);
      }}
    />
  );
};
