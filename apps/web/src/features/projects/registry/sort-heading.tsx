import type { RegistryColumn } from "@kedr/domain";
import { IconChevronDown, IconChevronUp, IconSelector } from "@tabler/icons-react";
import { columnTraits } from "./registry-columns.ts";
import { useColumnTitle } from "./use-column-title.ts";
import { useRegistrySearch } from "./use-registry-search.ts";
import { Table } from "../../../components/table.tsx";
import classes from "./registry-table.module.css";

/** A heading that sorts: first press by its more telling end, the next one turns the order round. */
export const SortHeading = ({ id }: { id: RegistryColumn | "name" }) => {
  const titleOf = useColumnTitle();
  const { search, change } = useRegistrySearch();
  const { sort, startsDescending = false, isNumeric = false } = columnTraits[id];
  const isSorted = (search.sort ?? "name") === sort;
  const isDescending = search.descending ?? false;
  const direction = isSorted ? (isDescending ? "descending" : "ascending") : "none";
  const Shape = isSorted ? (isDescending ? IconChevronDown : IconChevronUp) : IconSelector;
  const press = () => {
    const descending = isSorted ? !isDescending : startsDescending;
    change({ sort: sort === "name" ? undefined : sort, descending: descending || undefined });
  };
  return (
    <Table.Th scope="col" aria-sort={direction} className={classes["heading"] ?? ""} data-numeric={isNumeric}>
      <button type="button" className={classes["sort"]} onClick={press}>
        {titleOf(id)}
        <Shape size={13} aria-hidden data-active={isSorted} />
      </button>
    </Table.Th>
  );
};
