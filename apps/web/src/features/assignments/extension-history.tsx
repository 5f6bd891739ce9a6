import type { AssignmentExtensionView } from "@kedr/domain";
import { Button, Group, Text } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import { IconArrowBackUp, IconCheck, IconHourglass, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";
import classes from "./assignments.module.css";
import { useExtension } from "./use-extension.ts";

const looks: Record<AssignmentExtensionView["state"], { tone: Tone; icon: Icon }> = {
  requested: { tone: "warning", icon: IconHourglass },
  granted: { tone: "good", icon: IconCheck },
  refused: { tone: "bad", icon: IconX },
  withdrawn: { tone: "neutral", icon: IconArrowBackUp },
};

/** Every request to move the date, with its answer: the history of the dates. */
export const ExtensionHistory = ({ extensions }: { extensions: readonly AssignmentExtensionView[] }) => {
  const { t } = useTranslation();
  if (extensions.length === 0) return null;
  return (
    <>
      <dt>{t("control.extension.history")}</dt>
      <dd>
        <ul className={classes["history"]}>
          {extensions.map((extension) => (
            <Line key={extension.id} extension={extension} />
          ))}
        </ul>
      </dd>
    </>
  );
};

const Line = ({ extension }: { extension: AssignmentExtensionView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { isWriting, takeBack } = useExtension();
  const { state, fromDate, newDate, reason, requestedBy, requestedOn, decidedBy, decidedOn } = extension;
  return (
    <li className={classes["party"]}>
      <Group gap={6}>
        <span>{t("control.extension.line", { from: format.date(fromDate), to: format.date(newDate) })}</span>
        <StatusBadge {...looks[state]}>{t(`control.extension.state.${state}`)}</StatusBadge>
      </Group>
      <Text size="xs" c="dimmed">
        {t("control.extension.requestedBy", { who: requestedBy, date: format.date(requestedOn) })}
      </Text>
      <Text size="sm">{reason}</Text>
      {decidedOn === null ? null : (
        <Text size="xs" c="dimmed">
          {t("control.extension.decidedBy", { who: decidedBy ?? "", date: format.date(decidedOn) })}
        </Text>
      )}
      {extension.decisionNote === null ? null : <Text size="sm">{extension.decisionNote}</Text>}
      {extension.canTakeBack ? (
        <Button
          size="compact-sm"
          variant="default"
          data-no-print
          loading={isWriting}
          onClick={() => void takeBack(extension)}
        >
          {t("control.extension.takeBack")}
        </Button>
      ) : null}
    </li>
  );
};
