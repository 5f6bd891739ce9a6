import type { ButtonHTMLAttributes } from "react";
import classes from "./line-button.module.css";

interface LineButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  /** It answers what the line is about. */
  isMain?: boolean;
}

/** A small button of a line: a bare element, as every line of a list has several. */
export const LineButton = ({ isMain = false, children, ...button }: LineButtonProps) => (
  <button {...button} type="button" className={classes["button"]} data-main={isMain}>
    {children}
  </button>
);
