import type { ProjectPage } from "@kedr/domain";
import { Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { ButtonLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { AssignmentCard } from "../assignments/assignment-cards.tsx";
import { AssignmentDeskProvider } from "../assignments/assignment-desk-provider.tsx";
import { ActButtons } from "./act-buttons.tsx";
import { ActDeskProvider } from "./act-desk-provider.tsx";
import { ActGroup } from "./act-group.tsx";
import { InquiryLines } from "./inquiry-lines.tsx";
import { ProposalLines } from "./proposal-lines.tsx";
import classes from "./acts.module.css";

/** What reviewers asked, assigned and proposed about a project, and what they may begin. An anchor of the address. */
export const ActsSection = ({ page: { summary } }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const asOf = useAsOf();
  const { id: projectId, name: projectName } = summary;
  const { data: asked } = useQuery(trpc.inquiry.list.queryOptions({ projectId, asOf }));
  return (
    <div id="acts" className={classes["anchor"]}>
      <SectionCard
        title={t("acts.title")}
        isFlush
        actions={
          <Group gap="xs">
            {asked ? <ActButtons {...{ projectId, projectName }} abilities={asked.abilities} /> : null}
            <ButtonLink
              to="/assignments"
              search={{ projects: [projectId], show: "all" }}
              size="compact-sm"
              variant="subtle"
            >
              {t("acts.allAssignments")}
            </ButtonLink>
          </Group>
        }
      >
        <ActDeskProvider>
          <AssignmentDeskProvider>
            <Records projectId={projectId} />
          </AssignmentDeskProvider>
        </ActDeskProvider>
      </SectionCard>
    </div>
  );
};

/** The three kinds; each is read by itself, and all of them at once. */
const Records = ({ projectId }: { projectId: string }) => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const asOf = useAsOf();
  const inquiries = useQuery(trpc.inquiry.list.queryOptions({ projectId, asOf })).data?.inquiries;
  const assignments = useQuery(
    trpc.assignment.list.queryOptions({ projects: [projectId], show: "all", asOf }),
  ).data?.rows;
  const proposals = useQuery(trpc.proposal.list.queryOptions({ projectId, asOf })).data?.proposals;
  if (!inquiries || !assignments || !proposals) return <TableSkeleton rows={3} />;
  if (inquiries.length + assignments.length + proposals.length === 0) {
    return <EmptyState title={t("acts.empty")} />;
  }
  return (
    <>
      <ActGroup
        title={t("acts.questions")}
        open={inquiries.filter(({ state }) => state === "asked")}
        settled={inquiries.filter(({ state }) => state !== "asked")}
      >
        {(inquiry) => <InquiryLines inquiry={inquiry} />}
      </ActGroup>
      <ActGroup
        title={t("acts.assignments")}
        open={assignments.filter(({ control }) => control !== "released")}
        settled={assignments.filter(({ control }) => control === "released")}
      >
        {(assignment) => <AssignmentCard assignment={assignment} />}
      </ActGroup>
      <ActGroup
        title={t("acts.proposals")}
        open={proposals.filter(({ outcome }) => outcome.state === "waiting")}
        settled={proposals.filter(({ outcome }) => outcome.state !== "waiting")}
      >
        {(proposal) => <ProposalLines proposal={proposal} />}
      </ActGroup>
    </>
  );
};
