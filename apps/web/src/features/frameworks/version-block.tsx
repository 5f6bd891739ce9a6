import type { CalendarDate, FrameworkView, MethodologyView } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { Button, Group, Text, Title } from "@mantine/core";
import { IconCalendarPlus, IconCheck, IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";
import type { OnAct } from "./framework-act.ts";
import { MemberList } from "./member-list.tsx";
import { useDaysWords } from "./use-words.ts";
import classes from "./frameworks.module.css";

interface VersionBlockProps {
  framework: FrameworkView;
  version: MethodologyView;
  today: CalendarDate;
  onAct: OnAct | null;
}

const looks: Record<MethodologyView["phase"], { tone: Tone; icon: Icon }> = {
  past: { tone: "neutral", icon: IconHistory },
  current: { tone: "good", icon: IconCheck },
  planned: { tone: "info", icon: IconCalendarPlus },
};

const Actions = ({ framework, version, onAct }: VersionBlockProps & { onAct: OnAct }) => {
  const { t } = useTranslation();
  const isRemovable = version.origin !== "source" && version.namedByValues === 0;
  const { name } = version;
  return (
    <Group gap={6} data-no-print>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t("frameworks.actionOf.editVersion", { name })}
        onClick={() => onAct({ kind: "version", framework, version })}
      >
        {t("shared.action.edit")}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t("frameworks.actionOf.addMember", { name })}
        onClick={() => onAct({ kind: "member", version, member: null })}
      >
        {t("frameworks.action.addMember")}
      </Button>
      {isRemovable ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("frameworks.actionOf.removeVersion", { name })}
          onClick={() => onAct({ kind: "removeVersion", framework, version })}
        >
          {t("shared.action.remove")}
        </Button>
      ) : null}
    </Group>
  );
};

const Facts = ({ version }: { version: MethodologyView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useDaysWords();
  const { generalTarget, generalTargetYear } = version;
  return (
    <dl className={classes["facts"]}>
      <dt>{t("frameworks.version.days")}</dt>
      <dd>{days({ from: version.validFrom, to: version.validTo })}</dd>
      <dt>{t("frameworks.version.act")}</dt>
      <dd>
        <Words text={version.act} />
      </dd>
      {generalTarget === null ? null : (
        <>
          <dt>{t("frameworks.version.generalTarget")}</dt>
          <dd>
            {generalTargetYear === null
              ? format.percent(generalTarget)
              : t("frameworks.version.targetByYear", {
                  target: format.percent(generalTarget),
                  year: generalTargetYear,
                })}
          </dd>
        </>
      )}
    </dl>
  );
};

/** A version with its terms and act, and what it counts and what not and why. */
export const VersionBlock = (props: VersionBlockProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { framework, version, today, onAct } = props;
  const counted = version.members.filter(({ isCounted }) => isCounted).length;
  const numbers = { counted, all: version.members.length };
  const isInForce = version.id === framework.inForceId;
  const summary = isInForce
    ? t("frameworks.version.members", { ...numbers, date: format.date(today) })
    : t("frameworks.version.composition", numbers);
  const members = <MemberList framework={framework} version={version} onAct={onAct} />;
  return (
    <section aria-label={version.name} className={classes["version"]}>
      <Group gap={8} wrap="wrap">
        <Title order={3} size="h4">
          {version.name}
        </Title>
        <StatusBadge {...looks[version.phase]}>{t(`frameworks.phase.${version.phase}`)}</StatusBadge>
        <OriginBadge origin={version.origin} slide={version.slide} />
      </Group>
      <Facts version={version} />
      {onAct === null ? null : <Actions {...props} onAct={onAct} />}
      {isInForce ? (
        <>
          <Text size="sm" fw={500} mt="xs">
            {summary}
          </Text>
          {members}
        </>
      ) : (
        <Disclosure summary={summary}>{members}</Disclosure>
      )}
    </section>
  );
};
