import type { BodySort } from "./bodies-search.ts";
import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconSelector } from "@tabler/icons-react";
import { useBodiesSearch } from "./use-bodies-search.ts";
import { Table } from "../../components/table.tsx";
import classes from "./bodies.module.css";

interface SortHeaderProps {
  sort: BodySort;
  label: string;
  /** Digits stand at the right. */
  isRight?: boolean;
}

/** A heading that sorts the table by its column; once more, the other way round. */
export const SortHeader = ({ sort, label, isRight = false }: SortHeaderProps) => {
  const { search, change } = useBodiesSearch();
  const isChosen = (search.sort ?? "rank") === sort;
  const isBackward = isChosen && search.isBackward === true;
  const Icon = isChosen ? (isBackward ? IconChevronUp : IconChevronDown) : IconSelector;
  return (
    <Table.Th
      scope="col"
      aria-sort={isChosen ? (isBackward ? "descending" : "ascending") : "none"}
      ta={isRight ? "right" : "left"}
    >
      <UnstyledButton
        className={classes["sort"]}
        onClick={() => change({ sort, isBackward: isChosen && !isBackward ? true : undefined })}
      >
        {label}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
};
