import type { CalendarDate, FolderItem } from "@kedr/domain";
import { FolderLine } from "./folder-line.tsx";
import classes from "./folder.module.css";

interface FolderListProps {
  label: string;
  items: readonly FolderItem[];
  today: CalendarDate;
}

/** Items in the order of the rank. */
export const FolderList = ({ label, items, today }: FolderListProps) => (
  <ol className={classes["list"]} aria-label={label}>
    {items.map((item) => (
      <FolderLine key={item.key} item={item} today={today} />
    ))}
  </ol>
);
