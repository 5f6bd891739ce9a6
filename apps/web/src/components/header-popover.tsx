import type { ReactNode } from "react";
import { useId, useState } from "react";
import classes from "./header-popover.module.css";

interface HeaderPopoverProps {
  /** Read aloud for the button, and names the panel. */
  label: string;
  /** The panel holds sentences, not settings. */
  isWide?: boolean;
  /** What the button shows. */
  face: ReactNode;
  /** The panel; what is in it is fetched and rendered when it is first opened. */
  children: ReactNode;
}

/**
 * A button in the header with a panel of settings under it. The browser's own popover: Escape, a click outside and the
 * focus order work by themselves, and the first screen needs no positioning library.
 */
export const HeaderPopover = ({ label, face, isWide = false, children }: HeaderPopoverProps) => {
  const id = useId();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <button type="button" className={classes["button"]} popoverTarget={id} aria-label={label}>
        {face}
      </button>
      <section
        id={id}
        popover="auto"
        aria-label={label}
        className={classes["panel"]}
        data-wide={isWide}
        onBeforeToggle={() => setWasOpened(true)}
      >
        {wasOpened ? children : null}
      </section>
    </>
  );
};
