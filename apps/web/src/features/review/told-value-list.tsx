import type { ToldValue } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FileLinks } from "../../components/file-links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { usePeriodName } from "../periods/period-name.ts";
import classes from "./review.module.css";

/** Of which quarter a value is, and what would hold without it. */
const Standing = ({ told: { quarterStart, previous, unit } }: { told: ToldValue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePeriodName();
  const quarter = nameOf({ kind: "quarter", startsOn: quarterStart });
  if (previous === null) return t("review.valueFirst", { quarter });
  const date = previous.date === null ? (previous.year ?? "") : format.date(previous.date);
  const words = { quarter, value: format.number(previous.value), unit };
  return date === "" ? t("review.valueUndated", words) : t("review.valueBefore", { ...words, date });
};

/** Values that a report tells, each with what stood before and what shows it. */
export const ToldValueList = ({ values }: { values: readonly ToldValue[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes["values"]}>
      {values.map((told) => (
        <li key={told.valueId}>
          {t("review.value", { name: told.name, value: format.number(told.value), unit: told.unit })}
          {told.evidence === null ? null : (
            <Text span inherit c="dimmed">
              {" — "}
              {t("review.evidence", { evidence: told.evidence })}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            <Standing told={told} />
          </Text>
          <FileLinks files={told.files} />
        </li>
      ))}
    </ul>
  );
};
