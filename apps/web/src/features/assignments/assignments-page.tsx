import type { AssignmentList } from "@kedr/domain";
import { Group, Stack } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ButtonLink } from "../../components/links.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { AssignmentCards } from "./assignment-cards.tsx";
import { AssignmentDeskProvider } from "./assignment-desk-provider.tsx";
import { AssignmentDetail } from "./assignment-detail.tsx";
import { isNarrowed, isOfDiscipline, registerQueryOf } from "./assignments-search.ts";
import { ControlListLinks } from "./control-list-links.tsx";
import { RegisterFilterBar } from "./register-filter-bar.tsx";
import { RegisterTable } from "./register-table.tsx";
import { useRegisterSearch } from "./use-register-search.ts";

/** The register of assignments: mine to do, mine to control, overdue and released. */
export const AssignmentsPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { search, change } = useRegisterSearch();
  const query = useQuery(
    useTRPC().assignment.list.queryOptions(
      { ...registerQueryOf(search), asOf },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <AssignmentDeskProvider>
      <PageHeader
        title={t("assignments.title")}
        lead={t("assignments.lead")}
        actions={
          <Group gap="xs">
            <ControlListLinks />
            <ButtonLink to="/assignments/discipline" variant="default" size="xs">
              {t("control.discipline.link")}
            </ButtonLink>
          </Group>
        }
      />
      <QueryView query={query}>{(register) => <Register register={register} />}</QueryView>
      {search.open === undefined ? null : (
        <AssignmentDetail assignmentId={search.open} onClose={() => change({ open: undefined })} />
      )}
    </AssignmentDeskProvider>
  );
};

const Register = ({ register }: { register: AssignmentList }) => {
  const { t } = useTranslation();
  const Rows = useIsNarrow() ? AssignmentCards : RegisterTable;
  const { search } = useRegisterSearch();
  const title = t("assignments.register");
  return (
    <Stack gap="md">
      <RegisterFilterBar register={register} />
      {isOfDiscipline(search) ? <Notice tone="info">{t("control.discipline.filter")}</Notice> : null}
      <SectionCard title={title} aside={<CountBadge count={register.rows.length} />} isFlush>
        {register.rows.length === 0 ? <Nothing /> : <Rows label={title} rows={register.rows} />}
      </SectionCard>
    </Stack>
  );
};

const Nothing = () => {
  const { t } = useTranslation();
  const { search } = useRegisterSearch();
  if (isNarrowed(search)) return <EmptyState title={t("assignments.nothingFits")} />;
  switch (search.show) {
    case "mine":
      return <EmptyState title={t("assignments.emptyMine")} />;
    case "control":
      return <EmptyState title={t("assignments.emptyControl")} />;
    case "overdue":
      return <EmptyState title={t("assignments.emptyOverdue")} />;
    case "released":
      return <EmptyState title={t("assignments.emptyReleased")} />;
    default:
      return <EmptyState title={t("assignments.empty")}>{t("assignments.emptyText")}</EmptyState>;
  }
};
