import { IconChevronRight } from "@tabler/icons-react";
import classes from "./rows.module.css";

interface RowButtonProps {
  isOpen: boolean;
  /** What it opens: «Контрольные точки проекта …». */
  label: string;
  onToggle: () => void;
  /** Somebody is about to press it. */
  onNear?: () => void;
}

/** Opens and closes what stands under a row. */
export const RowButton = ({ isOpen, label, onToggle, onNear }: RowButtonProps) => (
  <button
    type="button"
    className={classes["button"]}
    aria-expanded={isOpen}
    aria-label={label}
    onClick={onToggle}
    onPointerEnter={onNear}
    onFocus={onNear}
    data-no-print
  >
    <IconChevronRight size={16} aria-hidden className={classes["chevron"]} />
  </button>
);
