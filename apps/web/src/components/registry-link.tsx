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
  children: ReactNode;
}

/** Leads from a count to the projects it counts. */
export const RegistryLink = ({ filters, label, children }: RegistryLinkProps) => (
  <AnchorLink
    to="/projects"
    search={filters}
    inherit
    {...(label === undefined ? {} : { "aria-label": label })}
  >
    {children}
  </AnchorLink>
);
