import type { RegistryGap } from "@kedr/domain";
import type { ReactNode } from "react";
import { AnchorLink } from "../../components/links.tsx";

interface GapLinkProps {
  gap: RegistryGap;
  children: ReactNode;
}

const look = { inherit: true, underline: "always" } as const;

const ProjectGapLink = ({ gap: { kind, subject, project }, children }: GapLinkProps) => {
  const params = { projectId: project?.id ?? subject.id };
  switch (kind) {
    case "milestone_date":
      return (
        <AnchorLink {...look} to="/projects/$projectId/plan" params={params} search={{ edit: subject.id }}>
          {children}
        </AnchorLink>
      );
    case "project_milestones":
      return (
        <AnchorLink {...look} to="/projects/$projectId/plan" params={params}>
          {children}
        </AnchorLink>
      );
    case "project_indicators":
    case "link_contribution":
      return (
        <AnchorLink
          {...look}
          to="/projects/$projectId"
          params={params}
          hash="indicators"
          search={kind === "project_indicators" ? { link: true } : { contribution: subject.id }}
        >
          {children}
        </AnchorLink>
      );
    case "project_need":
    case "project_allocation":
      return (
        <AnchorLink {...look} to="/projects/$projectId" params={params} hash="funding">
          {children}
        </AnchorLink>
      );
    default:
      return (
        <AnchorLink {...look} to="/projects/$projectId" params={params} hash="passport">
          {children}
        </AnchorLink>
      );
  }
};

const IndicatorGapLink = ({ gap: { kind, subject, industry }, children }: GapLinkProps) => {
  if (kind === "indicator_value" && industry !== null)
    return (
      <AnchorLink {...look} to="/indicators/entry" search={{ of: industry.id }}>
        {children}
      </AnchorLink>
    );
  if (kind === "indicator_methodology")
    return (
      <AnchorLink {...look} to="/frameworks">
        {children}
      </AnchorLink>
    );
  const isTarget = kind === "indicator_target" || kind === "indicator_year_target";
  return (
    <AnchorLink
      {...look}
      to="/indicators/$indicatorId"
      params={{ indicatorId: subject.id }}
      search={kind === "indicator_value" ? {} : { edit: isTarget ? "targets" : "card" }}
    >
      {children}
    </AnchorLink>
  );
};

/** Leads to the field that is missing: its dialog where the interface has one, else the place of the record that has it. */
export const GapLink = (props: GapLinkProps) => {
  const { gap, children } = props;
  switch (gap.kind) {
    case "plan_item_due":
    case "plan_item_responsible":
    case "plan_item_indicator":
      return (
        <AnchorLink {...look} to="/" hash="plan">
          {children}
        </AnchorLink>
      );
    case "industry_curator":
      return (
        <AnchorLink {...look} to="/curation" search={{ assign: gap.subject.id }}>
          {children}
        </AnchorLink>
      );
    case "post_holder":
      return (
        <AnchorLink {...look} to="/curation" search={{ term: gap.subject.id }}>
          {children}
        </AnchorLink>
      );
    case "indicator_body":
    case "indicator_unit":
    case "indicator_methodology":
    case "indicator_target":
    case "indicator_year_target":
    case "indicator_value":
      return <IndicatorGapLink {...props} />;
    default:
      return <ProjectGapLink {...props} />;
  }
};
