import { Checkbox, NumberInput, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useSession } from "../../lib/session.ts";
import { DatesPreview } from "./dates-preview.tsx";
import { PlanDialog } from "./plan-dialog.tsx";
import { usePlanDesk } from "./plan-desk.tsx";
import { shiftedForecasts } from "./shiftable.ts";
import { useShift } from "./use-shift.ts";

/** Moves several forecasts by the same number of days; baseline dates move by request. */
export const ShiftDialog = () => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const { today } = useSession();
  const { plan, close } = usePlanDesk();
  const { shift, isShifting } = useShift();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<number | string>(7);
  const days = Math.trunc(Number(typed));
  const lines = shiftedForecasts(plan.milestones, { days, today });
  const chosen = lines.flatMap(({ milestone, obstacle }) =>
    obstacle === null && !left.includes(milestone.id) ? [milestone] : [],
  );
  const apply = async () => {
    try {
      await shift(chosen, days);
      close();
    } catch (error) {
      failed(error);
    }
  };
  const toggle = (id: string, isWanted: boolean) =>
    setLeft((ids) => (isWanted ? ids.filter((other) => other !== id) : [...ids, id]));
  return (
    <PlanDialog
      title={t("plan.shift.title")}
      submitLabel={t("plan.shift.submit", { milestones: t("shared.milestones", { count: chosen.length }) })}
      canSubmit={chosen.length > 0 && days !== 0}
      isBusy={isShifting}
      onSubmit={() => void apply()}
    >
      <NumberInput
        data-autofocus
        label={t("plan.shift.days")}
        description={t("plan.shift.daysNote")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        value={typed}
        onChange={setTyped}
        allowDecimal={false}
        max={3650}
        min={-3650}
      />
      <DatesPreview
        dateLabel={t("milestones.field.forecastDate")}
        lines={lines.map(({ milestone: { id, title }, forecastDate, obstacle }) => ({
          key: id,
          title: (
            <Checkbox
              label={title}
              disabled={obstacle !== null}
              checked={obstacle === null && !left.includes(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
          ),
          date: forecastDate,
          note: obstacle === null ? undefined : t(`plan.shift.obstacle.${obstacle}`),
        }))}
      />
      <Text size="sm" c="dimmed">
        {t("plan.shift.note")}
      </Text>
    </PlanDialog>
  );
};
