import type { ReactNode } from "react";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import classes from "./filter-panel.module.css";

interface FilterPanelProps {
  /** How many values are chosen; said on the button, which hides them. */
  count: number;
  children: ReactNode;
}

/** Filters in a row; on a phone they wait behind a button. */
export const FilterPanel = ({ count, children }: FilterPanelProps) => {
  const { t } = useTranslation();
  const [isOpen, { toggle }] = useDisclosure(false);
  const panel = useId();
  return (
    <>
      <Button
        className={classes["opener"] ?? ""}
        size="compact-md"
        fz="sm"
        variant="default"
        leftSection={<IconFilter size={15} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={toggle}
      >
        {count > 0 ? t("shared.filter.openCount", { count }) : t("shared.filter.open")}
      </Button>
      <div id={panel} className={classes["filters"]} data-open={isOpen}>
        {children}
      </div>
    </>
  );
};
