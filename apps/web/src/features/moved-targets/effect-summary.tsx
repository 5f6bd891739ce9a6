import type { AffectedMilestone, RescheduleEffect } from "@kedr/domain";
import type { TFunction } from "i18next";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Format } from "../../lib/format.ts";
import { useFormat } from "../../lib/use-format.ts";
import { wordSlip } from "../milestones/slip-text.tsx";
import classes from "./moved-targets.module.css";

/** What the rules say a move would do: to the project, and to what hangs on the milestone. */
export const EffectSummary = ({ effect }: { effect: RescheduleEffect }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-label={t("movedTargets.preview.title")} className={classes["effect"]}>
      <Text size="sm" fw={500}>
        {t("movedTargets.preview.title")}
      </Text>
      {figureWords(effect, { t, format }).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <Affected heading="dependants" milestones={effect.dependants} />
      <Affected heading="precedents" milestones={effect.precedents} />
      {effect.dependants.length === 0 ? <p>{t("movedTargets.preview.noDependants")}</p> : null}
    </section>
  );
};

/** The figures before and after, each in a sentence; what stays the same is said so. */
const figureWords = (effect: RescheduleEffect, { t, format }: { t: TFunction; format: Format }): string[] => {
  const { oldDate, newDate, days, before, after } = effect;
  const words: string[] = [];
  if (oldDate !== null && days !== null) {
    const dates = { before: format.date(oldDate), after: format.date(newDate) };
    words.push(t("movedTargets.preview.shift", { ...dates, how: wordSlip(days, t) }));
  }
  if (before.state !== after.state) {
    words.push(
      t("movedTargets.preview.milestoneState", {
        before: t(`shared.milestoneState.${before.state}`),
        after: t(`shared.milestoneState.${after.state}`),
      }),
    );
  }
  if (before.progress && after.progress) {
    const [one, other] = [format.share(before.progress.planned), format.share(after.progress.planned)];
    words.push(
      one === other
        ? t("movedTargets.preview.plannedSame", { value: one })
        : t("movedTargets.preview.planned", { before: one, after: other }),
    );
  }
  const [one, other] = [t(`shared.health.${before.health}`), t(`shared.health.${after.health}`)];
  words.push(
    one === other
      ? t("movedTargets.preview.healthSame", { value: one })
      : t("movedTargets.preview.health", { before: one, after: other }),
  );
  return words;
};

interface AffectedProps {
  heading: "dependants" | "precedents";
  milestones: readonly AffectedMilestone[];
}

const Affected = ({ heading, milestones }: AffectedProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (milestones.length === 0) return null;
  return (
    <>
      <p>{t(`movedTargets.preview.${heading}`, { count: milestones.length })}</p>
      <ul>
        {milestones.map(({ id, title, project, isOtherProject, baselineDate, days, isNew }) => {
          const place = isOtherProject ? "affectedElsewhere" : "affected";
          return (
            <li key={id}>
              {t(`movedTargets.preview.${isNew ? place : (`${place}Before` as const)}`, {
                title,
                project: project.name,
                date: format.date(baselineDate),
                days: t("shared.days", { count: days }),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
};
