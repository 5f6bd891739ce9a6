import type { ReactNode } from "react";
import type { RegistryFilters } from "../../components/registry-link.tsx";
import { Text } from "@mantine/core";
import { RegistryLink } from "../../components/registry-link.tsx";

interface ProjectCountProps {
  count: number;
  filters: RegistryFilters;
  /** Read aloud instead of the bare number. */
  label?: string;
  /** The number unless given. */
  children?: ReactNode;
}

/** A number of projects, leading to them; none leads nowhere. */
export const ProjectCount = ({ count, filters, label, children = count }: ProjectCountProps) =>
  count === 0 ? (
    <Text span inherit c="dimmed">
      {children}
    </Text>
  ) : (
    <RegistryLink filters={filters} {...(label === undefined ? {} : { label })}>
      {children}
    </RegistryLink>
  );
