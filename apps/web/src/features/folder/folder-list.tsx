import type { CalendarDate, FolderItem } from "@kedr/domain";
import { FolderLine } from "./folder-line.tsx";
import type { FolderReader } from "./folder-reader.ts";
import classes from "./folder.module.css";

interface FolderListProps {
  label: string;
  items: readonly FolderItem[];
  today: CalendarDate;
  reader: FolderReader;
}

/** Items in the order of the rank. */
export const FolderList = ({ label, items, ...told }: FolderListProps) => (
  <ol className={classes["list"]} aria-label={label}>
    {items.map((item) => (
      <FolderLine key={item.key} item={item} {...told} />
    ))}
  </ol>
);
