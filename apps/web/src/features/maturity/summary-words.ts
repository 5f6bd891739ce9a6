import type { IndicatorExplanation, IndustryExplanation } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";

const isLeftOut = ({ counting }: IndicatorExplanation): boolean => counting !== null && !counting.isCounted;

/** «показатели 2 и 3 не учитываются»; by their names where the source prints no numbers. Null where all count. */
const leftOutWords = (
  members: readonly IndicatorExplanation[],
  t: TFunction,
  language: string,
): string | null => {
  const leftOut = members.filter(isLeftOut);
  if (leftOut.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const names = list.format(
    leftOut.map(({ number, name }) => (number === null ? `«${name}»` : String(number))),
  );
  return t("maturity.leftOutOf", { count: leftOut.length, names });
};

interface Wording {
  t: TFunction;
  format: Format;
  language: string;
}

/** The industry's figures in a sentence: «опубликовано 54,7 %, рассчитано 54,75 %: показатели 2 и 3 не учитываются». */
export const summaryWords = (industry: IndustryExplanation, { t, format, language }: Wording): string => {
  const { published, computed, derived, counted, total, members } = industry;
  const figures = [
    published
      ? t("maturity.said.published", { value: format.percent(published.value) })
      : t("maturity.said.notPublished"),
    computed === null
      ? t(total === 0 ? "maturity.said.noMembers" : "maturity.said.notComputed", { counted, total })
      : t("maturity.said.computed", { value: format.computedPercent(computed) }),
    ...(derived === null ? [] : [t("maturity.said.derived", { value: format.share(derived) })]),
  ].join(", ");
  const leftOut = leftOutWords(members, t, language);
  return leftOut === null ? figures : `${figures}: ${leftOut}`;
};
