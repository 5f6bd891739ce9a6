import type { SearchFacts, SearchKind } from "@kedr/domain";
import { linkOptions } from "@tanstack/react-router";

/** What an address is made of. */
export interface Placed {
  kind: SearchKind;
  id: string;
  facts: SearchFacts;
}

/** A list in an address may be changed there, so its type says so. */
const only = (id: string): string[] => [id];

const project = (projectId: string, hash?: string) =>
  linkOptions({ to: "/projects/$projectId", params: { projectId }, ...(hash ? { hash } : {}) });

const meeting = (meetingId: string | undefined) =>
  meetingId === undefined
    ? linkOptions({ to: "/council" })
    : linkOptions({ to: "/council/$meetingId", params: { meetingId } });

/** A post has no page of its own: the sector it curates, the projects it leads, or what was assigned to it. */
const post = ({ id, facts }: Placed) => {
  if (facts.isCurator) return linkOptions({ to: "/sector", search: { positionId: id } });
  if (facts.isLead) return linkOptions({ to: "/projects", search: { leads: only(id) } });
  return linkOptions({ to: "/assignments", search: { posts: only(id), show: "all" } });
};

/** The page on which something found is shown. */
export const placeOf = (found: Placed) => {
  const { kind, id, facts } = found;
  switch (kind) {
    case "project":
      return project(id);
    case "milestone":
      return project(facts.projectId ?? "", `milestone-${id}`);
    case "risk":
    case "problem":
      return project(facts.projectId ?? "", "risks");
    case "indicator":
      return linkOptions({ to: "/indicators/$indicatorId", params: { indicatorId: id } });
    case "assignment":
      return linkOptions({ to: "/assignments", search: { show: "all", open: id } });
    case "decision":
      return linkOptions({ to: "/decisions/$decisionId", params: { decisionId: id } });
    case "question":
    case "meeting":
      return meeting(kind === "meeting" ? id : facts.meetingId);
    case "post":
      return post(found);
    case "body":
      return linkOptions({ to: "/assignments", search: { show: "all", body: id } });
    case "member":
      return linkOptions({ to: "/council/members" });
    case "industry":
      return linkOptions({ to: "/projects", search: { industries: only(id) } });
    case "framework":
    case "methodology":
      return linkOptions({ to: "/frameworks", search: { framework: facts.frameworkId ?? id } });
  }
};
