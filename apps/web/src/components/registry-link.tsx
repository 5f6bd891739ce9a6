import type { ProjectQuery } from "@kedr/domain";
import type { ReactNode } from "react";
import { AnchorLink } from "./links.tsx";

export type RegistryFilters = Partial<
  Pick<ProjectQuery, "industries" | "kinds" | "health" | "deputies" | "funding">
>;

interface RegistryLinkProps {
  /** Empty for the whole registry. */
  filters: RegistryFilters;
  /** Read aloud instead of a bare number; begins with what is seen. */
  label?: string;
  /** Among words: underlined, since colour alone must not tell a link. */
  isInText?: boolean;
  children: ReactNode;
}

/** Leads from a count to the projects it counts. */
export const RegistryLink = ({ filters, label, isInText = false, children }: RegistryLinkProps) => (
  <AnchorLink
    to="/projects"
    search={filters}
    inherit
    underline={isInText ? "always" : "hover"}
    {...(label === undefined ? {} : { "aria-label": label })}
  >
    {children}
  </AnchorLink>
);
