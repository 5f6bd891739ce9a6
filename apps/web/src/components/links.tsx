import type { AnchorProps, ButtonProps, NavLinkProps } from "@mantine/core";
import type { AnchorHTMLAttributes, Ref } from "react";
import { Anchor, Button, NavLink } from "@mantine/core";
import { createLink } from "@tanstack/react-router";

type Plain<Props> = Props &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { ref?: Ref<HTMLAnchorElement> };

const MantineAnchor = (props: Plain<AnchorProps>) => <Anchor {...props} />;
const MantineButton = (props: Plain<ButtonProps>) => <Button component="a" {...props} />;
const MantineNavLink = (props: Plain<NavLinkProps>) => <NavLink component="a" {...props} />;

/** A text link to a page of the system: `<AnchorLink to="/projects/$projectId" params={{ projectId }}>`. */
export const AnchorLink = createLink(MantineAnchor);

/** A button that leads to a page. */
export const ButtonLink = createLink(MantineButton);

/** A line of the navigation; it knows when it leads to the page at hand. */
export const NavigationLink = createLink(MantineNavLink);
