import type { Facet } from "@kedr/domain";
import { Button, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./filter-menu.module.css";

interface FilterMenuProps {
  label: string;
  options: readonly Facet[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A filter of several values: a button that opens the list, each value with the number of records that have it. */
export const FilterMenu = ({ label, options, chosen, onChange }: FilterMenuProps) => {
  const { t } = useTranslation();
  const count = chosen.length;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus width={330}>
      <Popover.Target>
        <Button
          size="compact-md"
          fz="sm"
          fw={count > 0 ? 600 : 400}
          variant={count > 0 ? "light" : "default"}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {count > 0 ? t("shared.filter.chosen", { filter: label, count }) : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <fieldset className={classes["values"]}>
          <legend className={classes["legend"]}>{label}</legend>
          {options.map((option) => (
            <label key={option.value} className={classes["value"]}>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              <span>{option.label}</span>
              <span className={classes["count"]}>{option.count}</span>
            </label>
          ))}
        </fieldset>
        {count > 0 ? (
          <div className={classes["foot"]}>
            <Button size="compact-sm" variant="subtle" onClick={() => onChange([])}>
              {t("shared.filter.clear")}
            </Button>
          </div>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
};
