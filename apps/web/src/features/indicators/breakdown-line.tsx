import type { IndicatorView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BodiesLink } from "../../components/bodies-link.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useMayAdminister } from "./use-may-administer.ts";

/** How many municipalities have reported, and the way to their figures; for keepers also where none has yet. */
export const BreakdownLine = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const mayAdminister = useMayAdminister();
  const { id, name, breakdown, formula } = indicator;
  // What a formula gives is made of indicators, not of groups.
  if (breakdown === null && (!mayAdminister || formula !== null)) return null;
  const expected = breakdown?.expected ?? null;
  return (
    <Text size="sm" component="p" m={0}>
      {breakdown === null || expected === null ? null : (
        <>
          {t("bodies.reportedOn", {
            reported: breakdown.reported,
            expected,
            date: breakdown.date === null ? t("bodies.undated") : format.date(breakdown.date),
          })}{" "}
        </>
      )}
      <BodiesLink indicatorId={id} name={name} isByGroup={breakdown !== null && expected === null} />
    </Text>
  );
};
