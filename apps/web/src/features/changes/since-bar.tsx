import { Group } from "@mantine/core";
import { addDays, type CalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DateField } from "../../components/date-field.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useChangesSearch } from "./use-changes-search.ts";

/** What one begins with who chooses a date: a month. */
const usualSpan = 30;

/** Since when: the last meeting, the last visit, a date. */
export const SinceBar = () => {
  const { t } = useTranslation();
  const { search, change } = useChangesSearch();
  const { today } = useSession();
  const until: CalendarDate = useAsOf() ?? today;
  const { since = "council" } = search;
  const kind = since === "council" || since === "visit" ? since : "date";
  return (
    <Group gap="md" align="flex-end" data-no-print>
      <Choice
        label={t("changes.since.label")}
        value={kind}
        options={(["council", "visit", "date"] as const).map((value) => ({
          value,
          label: t(`changes.since.${value}`),
        }))}
        onChange={(value) =>
          change({
            since: value === "council" ? undefined : value === "visit" ? value : addDays(until, -usualSpan),
          })
        }
      />
      {kind === "date" ? (
        <DateField
          size="xs"
          w={140}
          label={t("changes.since.day")}
          max={until}
          value={since as CalendarDate}
          onChange={(date) => change({ since: date ?? undefined })}
        />
      ) : null}
    </Group>
  );
};
