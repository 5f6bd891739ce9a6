import type { ButtonProps } from "@mantine/core";
import type { AnchorHTMLAttributes, Ref } from "react";
import { Button } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import { TextLink } from "./text-link.tsx";

type Plain<Props> = Props &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { ref?: Ref<HTMLAnchorElement> };

const MantineButton = (props: Plain<ButtonProps>) => <Button component="a" {...props} />;

/** A text link to a page of the system: `<AnchorLink to="/projects/$projectId" params={{ projectId }}>`. */
export const AnchorLink = createLink(TextLink);

/** A button that leads to a page. */
export const ButtonLink = createLink(MantineButton);
