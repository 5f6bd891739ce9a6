import type { FrameworkView, MethodologyMemberView, MethodologyView } from "@kedr/domain";
import { ActionIcon, Button, Group, Text } from "@mantine/core";
import { IconCheck, IconCircleOff, IconPencil, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { OnAct } from "./framework-act.ts";
import { useDaysWords } from "./use-words.ts";
import classes from "./frameworks.module.css";

interface MemberListProps {
  framework: FrameworkView;
  version: MethodologyView;
  onAct: OnAct | null;
}

interface MemberProps extends Omit<MemberListProps, "framework"> {
  member: MethodologyMemberView;
}

/** What the version says of the member beside whether it counts. */
const useMemberNotes = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ weight, cap, direction, industryId, industry }: MethodologyMemberView): string[] => [
    ...(weight === 1 ? [] : [t("frameworks.member.weight", { weight: format.number(weight) })]),
    ...(cap === null ? [] : [t("frameworks.member.cap", { cap: format.percent(cap) })]),
    ...(direction === null ? [] : [t(`frameworks.direction.${direction}`)]),
    ...(industryId === null || industry === null
      ? []
      : [t("frameworks.member.industry", { name: industry.name })]),
  ];
};

const Actions = ({ version, member, onAct }: MemberProps & { onAct: OnAct }) => {
  const { t } = useTranslation();
  const { name } = member.indicator;
  return (
    <Group gap={6} data-no-print>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t("frameworks.actionOf.editMember", { name })}
        onClick={() => onAct({ kind: "member", version, member })}
      >
        {t("frameworks.action.editMember")}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t("frameworks.actionOf.addPeriod", { name })}
        onClick={() => onAct({ kind: "period", version, member, period: null })}
      >
        {t("frameworks.action.addPeriod")}
      </Button>
      <ActionIcon
        size={26}
        variant="default"
        aria-label={t("frameworks.actionOf.removeMember", { name })}
        onClick={() => onAct({ kind: "removeMember", version, member })}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </Group>
  );
};

const Periods = ({ version, member, onAct }: MemberProps) => {
  const { t } = useTranslation();
  const daysWords = useDaysWords();
  return member.periods.map((period) => {
    const days = daysWords({ from: period.fromDate, to: period.toDate });
    const name = { days, name: member.indicator.name };
    return (
      <Group key={period.id} gap={6}>
        <Text size="sm">
          {t(period.isCounted ? "frameworks.period.counted" : "frameworks.period.notCounted", {
            days,
            reason: period.reason,
          })}
        </Text>
        {onAct === null ? null : (
          <Group gap={4} data-no-print>
            <ActionIcon
              size={26}
              variant="default"
              aria-label={t("frameworks.actionOf.editPeriod", name)}
              onClick={() => onAct({ kind: "period", version, member, period })}
            >
              <IconPencil size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={26}
              variant="default"
              aria-label={t("frameworks.actionOf.removePeriod", name)}
              onClick={() => onAct({ kind: "removePeriod", member, period })}
            >
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </Group>
        )}
      </Group>
    );
  });
};

const Member = (props: MemberProps) => {
  const { t } = useTranslation();
  const { member, onAct } = props;
  const { indicator, isCounted, reason } = member;
  const notes = useMemberNotes()(member);
  // A period in force says its reason itself.
  const isByPeriod = member.periods.some(({ phase }) => phase === "current");
  return (
    <li className={classes["member"]}>
      <div className={classes["memberText"]}>
        <Group gap={8} wrap="nowrap" align="start">
          <StatusBadge tone={isCounted ? "good" : "neutral"} icon={isCounted ? IconCheck : IconCircleOff}>
            {t(isCounted ? "frameworks.counted" : "frameworks.notCounted")}
          </StatusBadge>
          <Text size="sm">
            {indicator.number === null
              ? indicator.name
              : t("frameworks.numbered", { number: indicator.number, name: indicator.name })}
          </Text>
        </Group>
        {reason === null || isByPeriod ? null : <Text size="sm">{reason}</Text>}
        {notes.length === 0 ? null : (
          <Text size="xs" c="dimmed">
            {notes.join("; ")}
          </Text>
        )}
        <Periods {...props} />
      </div>
      {onAct === null ? null : <Actions {...props} onAct={onAct} />}
    </li>
  );
};

/** The indicators of a version: what counts, and what not and why, on the day of the page. */
export const MemberList = ({ framework, version, onAct }: MemberListProps) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["members"]} aria-label={t("frameworks.memberList", { name: framework.name })}>
      {version.members.map((member) => (
        <Member key={member.id} version={version} member={member} onAct={onAct} />
      ))}
    </ul>
  );
};
