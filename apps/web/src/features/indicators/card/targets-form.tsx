import type { CardTarget, IndicatorCard } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useWrite } from "../../../lib/mutations.ts";
import { useAccount } from "../../../lib/session.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { NumberField } from "./number-field.tsx";
import { AddRow, RemoveRow } from "./list-row-buttons.tsx";
import classes from "./card.module.css";

interface TypedTarget {
  key: number;
  year: number | null;
  value: number | null;
}

const typedOf = (targets: readonly CardTarget[]): TypedTarget[] =>
  targets.map(({ year, value }, key) => ({ key, year, value }));

/** The year after the last one, as the most likely next. */
const nextOf = (rows: readonly TypedTarget[]): TypedTarget => {
  const last = Math.max(...rows.map(({ year }) => year ?? 0), 0);
  return {
    key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
    year: last > 0 ? last + 1 : null,
    value: null,
  };
};

const useTargetRules = () => {
  const { t } = useTranslation();
  const yearProblem = (year: number | null, rows: readonly TypedTarget[]): string | null => {
    if (rows.filter((row) => row.year === year).length > 1) return t("indicatorCard.targetsForm.yearTwice");
    return year !== null && (year < 2000 || year > 2100) ? t("indicatorCard.targetsForm.yearWrong") : null;
  };
  return { yearProblem, valueProblem: t("indicatorCard.targetsForm.valueRequired") };
};

/** The targets of an indicator, year by year. */
export const TargetsForm = ({ card, onClose }: { card: IndicatorCard; onClose: () => void }) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const rules = useTargetRules();
  const { roles } = useAccount();
  const { write, isWriting } = useWrite(useTRPC().indicator.setTargets.mutationOptions());
  // The targets that were read when the form was opened.
  const [{ targets, indicator }] = useState(card);
  const form = useForm({
    initialValues: { rows: typedOf(targets) },
    validate: {
      rows: {
        year: (year, { rows }) => rules.yearProblem(year, rows),
        value: (value) => (value === null ? rules.valueProblem : null),
      },
    },
  });
  const moved = roles.includes("administrator") ? undefined : targets.find((one) => one.isMovedByRequest);
  const submit = form.onSubmit(async ({ rows }) => {
    try {
      await write({
        indicatorId: indicator.id,
        targets: rows.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])),
        read: targets.map(({ id, version }) => ({ targetId: id, version })),
      });
      notices.done(t("indicatorCard.done.targets"));
      onClose();
    } catch (error) {
      notices.failed(error);
    }
  });
  return (
    <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
      <Text fw={500}>{indicator.name}</Text>
      <Text size="sm">{t("indicatorCard.targetsForm.hint")}</Text>
      {moved === undefined ? null : (
        <Text size="sm">
          {t("indicatorCard.targetsForm.byRequest", {
            year: moved.year ?? t("indicatorCard.targets.noYear"),
          })}
        </Text>
      )}
      {form.values.rows.map(({ key, year }, index) => {
        const isLocked = moved !== undefined && moved.year === year && index < targets.length;
        return (
          <div key={key} className={classes["row"]}>
            <NumberField
              label={t("indicatorCard.targetsForm.year", { row: index + 1 })}
              allowDecimal={false}
              allowNegative={false}
              thousandSeparator=""
              w={150}
              disabled={isLocked}
              {...form.getInputProps(`rows.${index}.year`)}
            />
            <NumberField
              label={t("indicatorCard.targetsForm.value", { row: index + 1, unit: indicator.unit })}
              className={classes["wide"] ?? ""}
              disabled={isLocked}
              {...form.getInputProps(`rows.${index}.value`)}
            />
            <RemoveRow
              label={t("indicatorCard.targetsForm.removeRow", { row: index + 1 })}
              disabled={isLocked}
              onClick={() => form.removeListItem("rows", index)}
            />
          </div>
        );
      })}
      <AddRow
        label={t("indicatorCard.targetsForm.add")}
        onClick={() => form.insertListItem("rows", nextOf(form.values.rows))}
      />
    </DialogForm>
  );
};
