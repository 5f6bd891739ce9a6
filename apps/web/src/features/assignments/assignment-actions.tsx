import type { AssignmentView } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AssignmentAct } from "./assignment-desk.ts";
import { useAssignmentDesk } from "./assignment-desk.ts";
import { useExecution } from "./use-execution.ts";
import { useTakeBackRelease } from "./use-take-back-release.ts";

type JudgingAct = Extract<AssignmentAct, "report" | "release" | "return" | "takeBack">;

/** What may be done; what is waited for comes first. */
const actsOn = (assignment: AssignmentView): JudgingAct[] => {
  const { canReport, canRelease, canReturn, canTakeBack, execution } = assignment;
  return [
    ...(canReport && execution !== "reported" ? (["report"] as const) : []),
    ...(canRelease ? (["release"] as const) : []),
    ...(canReturn ? (["return"] as const) : []),
    ...(canTakeBack ? (["takeBack"] as const) : []),
  ];
};

/**
 * The buttons of an assignment; each opens a dialog but the first of its execution and the
 * way back from a release.
 */
export const AssignmentActions = ({ assignment }: { assignment: AssignmentView }) => {
  const { t } = useTranslation();
  const { begin, isWriting } = useExecution();
  const open = useAssignmentDesk();
  const { text } = assignment;
  const release = useTakeBackRelease();
  const acts = actsOn(assignment);
  const canBegin = assignment.canReport && assignment.execution === "not_started";
  if (acts.length === 0 && !canBegin && !assignment.canTakeBackRelease) return null;
  return (
    <Group gap={6} data-no-print>
      {acts.map((act, place) => (
        <Button
          key={act}
          size="compact-sm"
          variant={place === 0 ? "light" : "default"}
          aria-label={t(`assignments.action.${act}Of`, { text })}
          onClick={(event) => open(act, assignment, event.currentTarget)}
        >
          {t(`assignments.action.${act}`)}
        </Button>
      ))}
      {assignment.canTakeBackRelease ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={release.isWriting}
          aria-label={t("assignments.action.takeBackReleaseOf", { text })}
          onClick={() => void release.takeBack(assignment)}
        >
          {t("assignments.action.takeBackRelease")}
        </Button>
      ) : null}
      {canBegin ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={isWriting}
          aria-label={t("assignments.action.beginOf", { text })}
          onClick={() => void begin(assignment)}
        >
          {t("assignments.action.begin")}
        </Button>
      ) : null}
    </Group>
  );
};
