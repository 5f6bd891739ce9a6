import type { FolderReason, FolderSubject } from "@kedr/domain";
import type { ReactNode } from "react";
import type { LinkLook } from "../../components/text-link.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { evidenceOf } from "./evidence.ts";

interface EvidenceLinkProps {
  subject: FolderSubject;
  reason: FolderReason;
  children: ReactNode;
  isStrong?: boolean;
}

/** Leads to the evidence of a matter. */
export const EvidenceLink = ({ subject, reason, children, isStrong = false }: EvidenceLinkProps) => {
  const evidence = evidenceOf(subject, reason);
  const look: LinkLook = { size: "sm", ...(isStrong ? { fw: 600, c: "inherit" } : {}) };
  switch (evidence.page) {
    case "project":
      return (
        <AnchorLink
          to="/projects/$projectId"
          params={{ projectId: evidence.projectId }}
          hash={evidence.hash}
          {...look}
        >
          {children}
        </AnchorLink>
      );
    case "indicators":
      return (
        <AnchorLink to="/indicators" search={{ indicator: evidence.indicatorId }} {...look}>
          {children}
        </AnchorLink>
      );
    case "assignments":
      return (
        <AnchorLink to="/assignments" search={{ show: "all", open: evidence.assignmentId }} {...look}>
          {children}
        </AnchorLink>
      );
    case "review":
      return (
        <AnchorLink to="/review" {...look}>
          {children}
        </AnchorLink>
      );
  }
};
