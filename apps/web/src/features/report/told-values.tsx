import type { ToldValue } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FileLinks } from "../../components/file-links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { usePeriodName } from "../periods/period-name.ts";
import { FilesButton } from "./files-button.tsx";
import classes from "./report-form.module.css";

interface ToldValuesProps {
  values: readonly Pick<ToldValue, "valueId" | "name" | "unit" | "quarterStart" | "value" | "files">[];
  mayAttach: boolean;
}

/** Values that were sent, each with its files: they can be attached from the moment there is a value. */
export const ToldValues = ({ values, mayAttach }: ToldValuesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePeriodName();
  if (values.length === 0) return null;
  return (
    <ul className={classes["list"]} aria-label={t("report.sent.values")}>
      {values.map(({ valueId, name, unit, quarterStart, value, files }) => {
        const quarter = nameOf({ kind: "quarter", startsOn: quarterStart });
        return (
          <li key={valueId}>
            <Group justify="space-between" gap="xs" align="flex-start">
              <div className={classes["words"]}>
                <Text size="sm">
                  {t("report.sent.value", { name, quarter, value: format.number(value), unit })}
                </Text>
                <FileLinks files={files} />
              </div>
              {mayAttach || files.length > 0 ? (
                <FilesButton owner={{ indicatorValueId: valueId }} subject={name} count={files.length} />
              ) : null}
            </Group>
          </li>
        );
      })}
    </ul>
  );
};
