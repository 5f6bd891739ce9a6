import type { InquiryView } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconHelpCircle, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";
import { useActDesk } from "./act-desk.ts";
import classes from "./acts.module.css";

const looks: Record<InquiryView["state"] | "overdue", { tone: Tone; icon: Icon }> = {
  asked: { tone: "info", icon: IconHelpCircle },
  overdue: { tone: "bad", icon: IconAlertTriangle },
  answered: { tone: "good", icon: IconCheck },
  withdrawn: { tone: "neutral", icon: IconX },
};

const StateBadge = ({ inquiry: { state, isOverdue } }: { inquiry: InquiryView }) => {
  const { t } = useTranslation();
  const look = isOverdue ? "overdue" : state;
  return <StatusBadge {...looks[look]}>{t(`acts.state.${look}`)}</StatusBadge>;
};

interface InquiryLinesProps {
  inquiry: InquiryView;
  /** Where the page is of the project already it is left out. */
  withProject?: boolean;
}

/** A question with its answer, and what may be done with it. */
export const InquiryLines = ({ inquiry, withProject = false }: InquiryLinesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { project, indicator, question, askedBy, askedOn, dueDate, state, origin } = inquiry;
  return (
    <>
      <Group gap={6}>
        <StateBadge inquiry={inquiry} />
        {dueDate !== null && state === "asked" ? (
          <Text size="xs">{t("acts.answerBy", { date: format.date(dueDate) })}</Text>
        ) : null}
        <OriginBadge origin={origin} />
      </Group>
      {withProject ? (
        <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} hash="acts" size="sm">
          {project.name}
        </AnchorLink>
      ) : null}
      <Text size="sm" fw={500} className={classes["words"] ?? ""}>
        {question}
      </Text>
      {indicator === null ? null : <Text size="xs">{t("acts.indicatorIs", { name: indicator.name })}</Text>}
      <Text size="xs" c="dimmed">
        {t("acts.askedBy", { who: askedBy, date: format.date(askedOn) })}
      </Text>
      <Answer inquiry={inquiry} />
      <InquiryActions inquiry={inquiry} />
    </>
  );
};

const Answer = ({ inquiry: { answer, answeredBy, answeredOn } }: { inquiry: InquiryView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (answer === null || answeredOn === null) return null;
  return (
    <div className={classes["answer"]}>
      <Text size="sm" className={classes["words"] ?? ""}>
        {answer}
      </Text>
      <Text size="xs" c="dimmed">
        {t("acts.answeredBy", { who: answeredBy ?? "", date: format.date(answeredOn) })}
      </Text>
    </div>
  );
};

const InquiryActions = ({ inquiry }: { inquiry: InquiryView }) => {
  const { t } = useTranslation();
  const open = useActDesk();
  const { id, version, question: title, canAnswer, canWithdraw } = inquiry;
  if (!canAnswer && !canWithdraw) return null;
  return (
    <Group gap={6} data-no-print>
      {canAnswer ? (
        <Button
          size="compact-sm"
          variant="light"
          aria-label={t("acts.action.answerOf", { question: title })}
          onClick={(event) => open({ kind: "answer", inquiry }, event.currentTarget)}
        >
          {t("acts.action.answer")}
        </Button>
      ) : null}
      {canWithdraw ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("acts.action.withdrawOf", { title })}
          onClick={(event) =>
            open(
              { kind: "withdraw", withdrawn: { what: "question", id, version, title } },
              event.currentTarget,
            )
          }
        >
          {t("acts.action.withdraw")}
        </Button>
      ) : null}
    </Group>
  );
};
