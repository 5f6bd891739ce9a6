import type { AssignmentPartyView, AssignmentView } from "@kedr/domain";
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { ExecutionBadge } from "./assignment-badges.tsx";
import classes from "./assignments.module.css";
import { ReportPartyDialog } from "./report-party-dialog.tsx";

/** The co-assignees of an assignment, with their dates and what they have reported. */
export const PartyList = ({ assignment: { parties } }: { assignment: AssignmentView }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<AssignmentPartyView | null>(null);
  if (parties.length === 0) return null;
  return (
    <>
      <dt>{t("control.parties.title")}</dt>
      <dd>
        <ul className={classes["history"]}>
          {parties.map((party) => (
            <Line key={party.id} party={party} onReport={() => setOpened(party)} />
          ))}
        </ul>
        {opened === null ? null : <ReportPartyDialog party={opened} onClose={() => setOpened(null)} />}
      </dd>
    </>
  );
};

const Line = ({ party, onReport }: { party: AssignmentPartyView; onReport: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().assignment.reportParty.mutationOptions());
  const { position, dueDate, timing, execution, executionNote: note, canReport } = party;
  const backToWork = async (): Promise<void> => {
    try {
      await write({ partyId: party.id, version: party.version, execution: "in_progress", note });
    } catch (error) {
      notices.failed(error);
    }
  };
  return (
    <li className={classes["party"]}>
      <Group gap={6}>
        <span>{position.name}</span>
        <ExecutionBadge execution={execution} />
      </Group>
      <Text size="xs" c={timing === "overdue" ? "var(--kedr-bad-ink)" : "dimmed"}>
        {t("shared.ownAssignments.due", { date: format.date(dueDate) })}
      </Text>
      {note === null ? null : <Text size="sm">{note}</Text>}
      {canReport && execution !== "reported" ? (
        <Button
          size="compact-sm"
          variant="light"
          data-no-print
          aria-label={t("control.parties.reportOf", { name: position.name })}
          onClick={onReport}
        >
          {t("control.parties.report")}
        </Button>
      ) : null}
      {canReport && execution === "reported" ? (
        <Button
          size="compact-sm"
          variant="default"
          data-no-print
          loading={isWriting}
          onClick={() => void backToWork()}
        >
          {t("control.parties.back")}
        </Button>
      ) : null}
    </li>
  );
};
