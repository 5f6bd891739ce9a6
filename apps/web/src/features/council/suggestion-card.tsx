import type { Suggestion } from "@kedr/domain";
import { Button, Group, Text, Title } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useAgendaDesk } from "./agenda-desk.ts";
import { SuggestionKindBadge } from "./suggestion-kind-badge.tsx";
import { wordSuggestionReason } from "./suggestion-reason-text.ts";
import classes from "./suggestions.module.css";

interface SuggestionCardProps {
  suggestion: Suggestion;
  isAccepting: boolean;
  onAccept: () => void;
  onDecline: () => void;
}

const SuggestionSubject = ({ suggestion: { projectId, indicatorId } }: { suggestion: Suggestion }) => {
  const { t } = useTranslation();
  if (projectId !== null)
    return (
      <AnchorLink to="/projects/$projectId" params={{ projectId }} size="sm">
        {t("council.suggestions.openProject")}
      </AnchorLink>
    );
  if (indicatorId !== null)
    return (
      <AnchorLink to="/indicators" search={{ indicator: indicatorId }} size="sm">
        {t("council.suggestions.openIndicator")}
      </AnchorLink>
    );
  return null;
};

/** A question that the portfolio suggests, with its reasons in words. */
export const SuggestionCard = ({ suggestion, isAccepting, onAccept, onDecline }: SuggestionCardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { canEdit } = useAgendaDesk();
  const { kind, title, reasons, presenter, minutesAllotted, origin } = suggestion;
  const minutes = t("council.minutes", { count: minutesAllotted });
  return (
    <li className={classes["card"]}>
      <Group gap="xs">
        <SuggestionKindBadge kind={kind} />
        <OriginBadge origin={origin} />
      </Group>
      <Title order={3} fz="sm" lh={1.4}>
        {title}
      </Title>
      <ul className={classes["reasons"]}>
        {reasons.map((reason) => {
          const words = wordSuggestionReason(reason, t, format);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {presenter === null
          ? minutes
          : `${minutes} · ${t("council.suggestions.presenter", { presenter: presenter.name })}`}
      </Text>
      <Group gap="xs" justify="space-between">
        {canEdit ? (
          <Group gap="xs">
            <Button
              size="compact-sm"
              data-accept
              loading={isAccepting}
              leftSection={<IconPlus size={14} aria-hidden />}
              aria-label={t("council.suggestions.acceptOne", { title })}
              onClick={onAccept}
            >
              {t("council.suggestions.accept")}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconX size={14} aria-hidden />}
              aria-label={t("council.suggestions.declineOne", { title })}
              onClick={onDecline}
            >
              {t("council.suggestions.decline")}
            </Button>
          </Group>
        ) : null}
        <SuggestionSubject suggestion={suggestion} />
      </Group>
    </li>
  );
};
