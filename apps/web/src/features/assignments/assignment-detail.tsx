import type { RouterOutputs } from "../../lib/trpc.ts";
import { Modal, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { readFailure } from "../../lib/errors.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { EvidenceFiles } from "../evidence/evidence-files.tsx";
import { HistoryLine } from "../projects/page/history-line.tsx";
import { AssignmentActions } from "./assignment-actions.tsx";
import { AssignmentControls } from "./assignment-controls.tsx";
import { AssignmentSubject } from "./assignment-name.tsx";
import { ControlStatus, ExecutionStatus } from "./assignment-status.tsx";
import { ControlFacts } from "./control-facts.tsx";
import { DueText } from "./due-text.tsx";
import classes from "./assignments.module.css";

interface AssignmentDetailProps {
  assignmentId: string;
  onClose: () => void;
}

/** One assignment with everything that is known of it, and its history. */
export const AssignmentDetail = ({ assignmentId, onClose }: AssignmentDetailProps) => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().assignment.get.queryOptions({ assignmentId, asOf: useAsOf() }));
  const isGone = query.isError && readFailure(query.error).code === "not_found";
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("assignments.detail.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {isGone ? (
        <EmptyState title={t("assignments.detail.gone")} />
      ) : (
        <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
          {(page) => <Detail page={page} />}
        </QueryView>
      )}
    </Modal>
  );
};

const Detail = ({ page }: { page: RouterOutputs["assignment"]["get"] }) => {
  const { assignment, changes } = page;
  const { t } = useTranslation();
  const names = new Map([[assignment.assignee.id, assignment.assignee.name]]);
  return (
    <Stack gap="sm">
      <Text fw={600}>{assignment.text}</Text>
      <div>
        <AssignmentSubject assignment={assignment} />
      </div>
      <Facts page={page} />
      <AssignmentActions assignment={assignment} />
      <AssignmentControls assignment={assignment} />
      <Title order={3} size="sm">
        {t("control.files.title")}
      </Title>
      <EvidenceFiles owner={{ assignmentId: assignment.id }} />
      <Title order={3} size="sm">
        {t("assignments.detail.history")}
      </Title>
      <ul className={classes["history"]}>
        {changes.map((change) => (
          <HistoryLine key={change.sequence} change={change} names={names} />
        ))}
      </ul>
    </Stack>
  );
};

const Facts = ({ page }: { page: RouterOutputs["assignment"]["get"] }) => {
  const { assignment } = page;
  const { t } = useTranslation();
  const format = useFormat();
  const { assignee, issuedBy, issuedOn, origin } = assignment;
  return (
    <dl className={classes["facts"]}>
      <dt>{t("assignments.detail.issued")}</dt>
      <dd>
        {issuedBy}, {format.date(issuedOn)} <OriginBadge origin={origin} />
      </dd>
      <dt>{t("assignments.detail.assignee")}</dt>
      <dd>{assignee.name}</dd>
      <dt>{t("assignments.detail.due")}</dt>
      <dd>
        <DueText assignment={assignment} />
      </dd>
      <dt>{t("assignments.detail.execution")}</dt>
      <dd>
        <ExecutionStatus assignment={assignment} />
      </dd>
      <dt>{t("assignments.detail.control")}</dt>
      <dd>
        <ControlStatus assignment={assignment} />
      </dd>
      <ControlFacts page={page} />
    </dl>
  );
};
