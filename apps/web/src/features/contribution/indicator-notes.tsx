import type { ContributedIndicator } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { useValueWords } from "../../components/use-value-words.ts";
import { useFormat } from "../../lib/use-format.ts";
import { coverTone, CoverText } from "./cover-text.tsx";

/** Percent to two decimals: where the path is, nobody has entered. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Where an indicator stands: whether its projects bring what it needs, and whether it is off its path. */
export const IndicatorNotes = ({ indicator }: { indicator: ContributedIndicator }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cover, unit, path, hasOnlySick } = indicator;
  const value = useValueWords(unit);
  return (
    <>
      <Notice tone={coverTone[cover.kind]}>
        <CoverText cover={cover} unit={unit} />
      </Notice>
      {path === null ? null : (
        <Text size="sm">
          {t("contribution.offPath", {
            fact: value(path.fact),
            expected: value(rounded(path.expected)),
            date: format.date(path.factOn),
          })}
        </Text>
      )}
      {hasOnlySick ? (
        <Text size="sm" fw={600}>
          {t("contribution.onlySick")}
        </Text>
      ) : null}
    </>
  );
};
