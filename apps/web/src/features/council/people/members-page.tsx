import type { MembersPage as Members, MemberView } from "@kedr/domain";
import { Button, Stack } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { QueryView } from "../../../components/query-view.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { TableSkeleton } from "../../../components/skeletons.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { MemberDialog } from "./member-dialog.tsx";
import { MemberList } from "./member-list.tsx";
import { RemoveMemberDialog } from "./remove-member-dialog.tsx";
import { RulesSection } from "./rules-section.tsx";

type Act = { kind: "save"; member: MemberView | null } | { kind: "remove"; member: MemberView } | null;

const phases = ["current", "planned", "past"] as const;

const Sections = ({ page, onAct }: { page: Members; onAct: (act: Act) => void }) => {
  const { t } = useTranslation();
  if (page.rules === null)
    return <EmptyState title={t("council.noCouncil")}>{t("council.noCouncilText")}</EmptyState>;
  return (
    <Stack gap="md">
      {page.members.length === 0 ? (
        <EmptyState title={t("meetingPeople.council.none")}>{t("meetingPeople.council.noneText")}</EmptyState>
      ) : null}
      {phases.map((phase) => {
        const members = page.members.filter((member) => member.phase === phase);
        if (members.length === 0) return null;
        return (
          <SectionCard key={phase} title={t(`meetingPeople.council.phase.${phase}`)} isFlush>
            <MemberList
              members={members}
              onEdit={page.canAdminister ? (member) => onAct({ kind: "save", member }) : null}
              onRemove={page.canAdminister ? (member) => onAct({ kind: "remove", member }) : null}
            />
          </SectionCard>
        );
      })}
      <RulesSection rules={page.rules} canAdminister={page.canAdminister} />
    </Stack>
  );
};

/** Who belongs to the Council from when to when, and the rules it goes by. */
export const MembersPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().councilMember.list.queryOptions({ asOf: useAsOf() }));
  const [act, setAct] = useState<Act>(null);
  const close = () => setAct(null);
  const page = query.data;
  const isTraining = page?.members.some(({ origin }) => origin === "training") ?? false;
  return (
    <>
      <AnchorLink to="/council" size="sm" data-no-print>
        {t("meetingPeople.council.back")}
      </AnchorLink>
      <PageHeader
        title={t("meetingPeople.council.title")}
        {...(page ? { lead: t("meetingPeople.council.lead", { count: page.inForce }) } : {})}
        badges={isTraining ? <OriginBadge origin="training" /> : null}
        actions={
          page?.canAdminister ? (
            <Button
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={() => setAct({ kind: "save", member: null })}
            >
              {t("meetingPeople.council.add")}
            </Button>
          ) : undefined
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={8} />}>
        {(one) => <Sections page={one} onAct={setAct} />}
      </QueryView>
      <MemberDialog
        isOpen={act?.kind === "save"}
        member={act?.kind === "save" ? act.member : null}
        onClose={close}
      />
      <RemoveMemberDialog member={act?.kind === "remove" ? act.member : null} onClose={close} />
    </>
  );
};
