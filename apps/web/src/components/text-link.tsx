import type { AnchorHTMLAttributes, Ref } from "react";
import classes from "./text-link.module.css";

/** How a link looks. */
export interface LinkLook {
  size?: "xs" | "sm";
  /** Size, line height and weight of the text around it. */
  inherit?: boolean;
  fw?: 400 | 500 | 600;
  /** `inherit`, or one of the house's variables; the colour of links unless given. */
  c?: "inherit" | `var(--${string})`;
  underline?: "hover" | "always" | "never";
}

interface TextLinkProps extends LinkLook, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

/** A link in running text or in a row: a bare element, as a page may hold a hundred. */
export const TextLink = ({
  size,
  inherit = false,
  fw,
  c,
  underline = "hover",
  className,
  style,
  children,
  ...anchor
}: TextLinkProps) => (
  <a
    {...anchor}
    className={className === undefined ? classes["link"] : `${classes["link"]} ${className}`}
    data-size={inherit ? "inherit" : size}
    data-underline={underline}
    style={{
      ...(fw === undefined ? {} : { fontWeight: fw }),
      ...(c === undefined ? {} : { color: c }),
      ...style,
    }}
  >
    {children}
  </a>
);
