import type { ControlLine } from "./control-lines.ts";
import { AnchorLink } from "../../components/links.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";

interface EnteredCountProps {
  line: ControlLine;
  /** Read aloud instead of the bare number. */
  label: string;
  isInText?: boolean;
}

/** The number entered, leading to what it counts where there is a list of it. */
export const EnteredCount = ({ line, label, isInText = false }: EnteredCountProps) => {
  const { subject, industry, entered } = line;
  switch (subject) {
    case "projects":
      return (
        <RegistryLink filters={{}} label={label} isInText={isInText}>
          {entered}
        </RegistryLink>
      );
    case "mandatory_projects":
    case "regional_projects": {
      const kind = subject === "mandatory_projects" ? "mandatory" : "regional";
      return (
        <RegistryLink filters={{ kinds: [kind] }} label={label} isInText={isInText}>
          {entered}
        </RegistryLink>
      );
    }
    case "industry_projects":
      return (
        <RegistryLink
          filters={industry ? { industries: [industry.id] } : {}}
          label={label}
          isInText={isInText}
        >
          {entered}
        </RegistryLink>
      );
    case "industry_indicators":
      return (
        <AnchorLink
          to="/indicators"
          search={{ industry: industry?.id }}
          inherit
          underline={isInText ? "always" : "hover"}
          aria-label={label}
        >
          {entered}
        </AnchorLink>
      );
    case "industries":
    case "mandatory_industries":
    case "regional_industries":
      return <>{entered}</>;
  }
};
