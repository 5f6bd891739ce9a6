import type { AgendaProposalView } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { Button, Group, Text } from "@mantine/core";
import { IconCheck, IconClock, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";
import { useActDesk } from "./act-desk.ts";
import classes from "./acts.module.css";

const looks: Record<AgendaProposalView["outcome"]["state"], { tone: Tone; icon: Icon }> = {
  waiting: { tone: "info", icon: IconClock },
  on_agenda: { tone: "good", icon: IconCheck },
  declined: { tone: "warning", icon: IconX },
  withdrawn: { tone: "neutral", icon: IconX },
};

/** What became of the question: a meeting that has it, and those that it was kept off. */
const Outcome = ({ proposal: { outcome, declines } }: { proposal: AgendaProposalView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {outcome.state === "on_agenda" ? (
        <AnchorLink to="/council/$meetingId" params={{ meetingId: outcome.meeting.id }} size="sm">
          {outcome.meeting.number === null
            ? t("acts.onAgendaOf", { date: format.date(outcome.meeting.date) })
            : t("acts.onAgendaOfNumber", {
                number: outcome.meeting.number,
                date: format.date(outcome.meeting.date),
              })}
        </AnchorLink>
      ) : null}
      {declines.map(({ meeting, reason }) => (
        <Text key={meeting.id} size="sm">
          {t("acts.declinedFor", { date: format.date(meeting.date), reason })}
        </Text>
      ))}
    </>
  );
};

interface ProposalLinesProps {
  proposal: AgendaProposalView;
  /** Where the page is of the project already it is left out. */
  withProject?: boolean;
}

/** A question proposed to the Council, and what became of it. */
export const ProposalLines = ({ proposal, withProject = false }: ProposalLinesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, reason, project, indicator, proposedBy, proposedOn, outcome, origin } = proposal;
  return (
    <>
      <Group gap={6}>
        <StatusBadge {...looks[outcome.state]}>{t(`acts.outcome.${outcome.state}`)}</StatusBadge>
        <OriginBadge origin={origin} />
      </Group>
      <Text size="sm" fw={500} className={classes["words"] ?? ""}>
        {title}
      </Text>
      {withProject && project !== null ? (
        <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} hash="acts" size="sm">
          {project.name}
        </AnchorLink>
      ) : null}
      {indicator === null ? null : (
        <AnchorLink to="/indicators" search={{ indicator: indicator.id }} size="sm">
          {t("acts.indicatorIs", { name: indicator.name })}
        </AnchorLink>
      )}
      <Text size="sm" className={classes["words"] ?? ""}>
        {reason}
      </Text>
      <Text size="xs" c="dimmed">
        {t("acts.proposedBy", { who: proposedBy, date: format.date(proposedOn) })}
      </Text>
      <Outcome proposal={proposal} />
      <WithdrawButton proposal={proposal} />
    </>
  );
};

const WithdrawButton = ({ proposal }: { proposal: AgendaProposalView }) => {
  const { t } = useTranslation();
  const open = useActDesk();
  const { id, version, title, canWithdraw } = proposal;
  if (!canWithdraw) return null;
  const task = { kind: "withdraw", withdrawn: { what: "proposal", id, version, title } } as const;
  return (
    <div data-no-print>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t("acts.action.withdrawOf", { title })}
        onClick={(event) => open(task, event.currentTarget)}
      >
        {t("acts.action.withdraw")}
      </Button>
    </div>
  );
};
