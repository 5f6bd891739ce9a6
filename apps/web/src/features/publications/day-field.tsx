import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useSession } from "../../lib/session.ts";
import { useFormat } from "../../lib/use-format.ts";
import type { usePublishing } from "./use-publishing.ts";

/** The day as known on which all is published: from the first day with records to today. */
export const DayField = ({
  publishing: { form, changeDay },
}: {
  publishing: ReturnType<typeof usePublishing>;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today, firstDay } = useSession();
  const from = firstDay ?? today;
  const { asOf } = form.values;
  return (
    <div>
      <DateField
        name="asOf"
        label={t("publications.field.asOf")}
        required
        maw={260}
        min={from}
        max={today}
        outOfRange={t("publications.field.asOfRange", { from: format.date(from), to: format.date(today) })}
        {...form.getInputProps("asOf")}
        value={asOf}
        onChange={changeDay}
      />
      {asOf !== null && asOf < today ? (
        <Text component="output" display="block" size="xs" c="dimmed" mt={4}>
          {t("publications.field.asOfPast")}
        </Text>
      ) : null}
    </div>
  );
};
