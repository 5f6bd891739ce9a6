import type { LinkEnds } from "./link-ends.ts";
import { Modal, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { readFailure } from "../../lib/errors.ts";
import { useSession } from "../../lib/session.ts";
import { readYears, typedYears, yearsToState } from "./stated-years.ts";
import { useSaveYears } from "./use-save-years.ts";

/** The year at fault in what was sent, by its place in the refusal: `years.1.value`. */
const faultyYear = (field: string | null, sent: readonly string[]): string | undefined => {
  const place = /^years\.(\d+)\./.exec(field ?? "")?.[1];
  return place === undefined ? undefined : sent[Number(place)];
};

const Form = ({ ends, onClose }: { ends: LinkEnds; onClose: () => void }) => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const { today } = useSession();
  const { link, project, indicator } = ends;
  // The years that were read when the form was opened.
  const [shown] = useState(() =>
    yearsToState(link, { thisYear: Number(today.slice(0, 4)), targetYear: indicator.targetYear }),
  );
  const [first] = useState(() => typedYears(link, shown));
  const [fields, setFields] = useState(first);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { save, isWriting, dialog } = useSaveYears(ends, Object.keys(first));
  const submit = async () => {
    const { values, wrong } = readYears(fields);
    setErrors(Object.fromEntries(wrong.map((year) => [year, t("contribution.form.notNumber")])));
    if (wrong.length > 0) return;
    try {
      await save(values);
      onClose();
    } catch (error) {
      const { field, message } = readFailure(error);
      const year = faultyYear(
        field,
        Object.keys(fields).filter((one) => fields[one] !== first[one]),
      );
      if (year === undefined) return failed(error);
      setErrors({ [year]: message });
    }
  };
  const unit = indicator.unit === "%" ? t("contribution.points") : indicator.unit;
  return (
    <>
      <DialogForm isBusy={isWriting} onSubmit={() => void submit()} onClose={onClose}>
        <div>
          <Text fw={500}>{project.name}</Text>
          <Text size="sm">{indicator.name}</Text>
        </div>
        <Text size="sm" c="dimmed">
          {t("contribution.form.stateHint", { unit })}{" "}
          {indicator.direction === "lower_is_better" ? t("contribution.form.lower") : null}
        </Text>
        <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
          {shown.map((year, place) => (
            <TextInput
              key={year}
              label={String(year)}
              inputMode="text"
              autoComplete="off"
              {...(place === 0 ? { "data-autofocus": true } : {})}
              value={fields[String(year)] ?? ""}
              error={errors[String(year)]}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                setFields((before) => ({ ...before, [String(year)]: typed }));
              }}
            />
          ))}
        </SimpleGrid>
      </DialogForm>
      {dialog}
    </>
  );
};

/** By how much a project is to move an indicator, year by year. */
export const StateDialog = ({ ends, onClose }: { ends: LinkEnds; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("contribution.dialog.state")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Form ends={ends} onClose={onClose} />
    </Modal>
  );
};
