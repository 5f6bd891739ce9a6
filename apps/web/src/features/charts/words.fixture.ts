import type { IndicatorValueView, IndicatorView, PublishedFigure } from "@kedr/domain";
import type { DrawWords } from "./draw-words.ts";
import { plainValueView } from "@kedr/domain";
import { createInstance } from "i18next";
import { en } from "../../i18n/en/index.ts";
import { ru } from "../../i18n/ru/index.ts";
import { createFormat, type Language } from "../../lib/format.ts";

const messages = createInstance();

/** The messages of a language, for sentences that are tested. */
export const wordsIn = async (language: Language): Promise<DrawWords> => {
  await messages.init({
    lng: language,
    resources: { ru: { translation: ru }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return { t: messages.getFixedT(language), format: createFormat(language) };
};

/** Without the spaces that do not break. */
export const plain = (sentences: readonly string[]): string[] =>
  sentences.map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, " "));

/** A value told on a day, or of a year. */
export const valueOf = (value: number, fields: Partial<IndicatorValueView>): IndicatorValueView => ({
  id: `${fields.date ?? fields.year} ${value}`,
  ...plainValueView,
  value,
  provenance: { document: "Отчёт", slide: null, note: null },
  origin: "training",
  ...fields,
});

/** What drawings look at in an indicator. */
export const indicatorOf = (fields: Partial<IndicatorView>): IndicatorView =>
  ({
    id: "I-1",
    number: null,
    name: "Доля услуг",
    unit: "%",
    direction: "higher_is_better",
    industry: null,
    baseline: null,
    current: null,
    target: null,
    values: [],
    breaks: [],
    disagreements: [],
    provenance: { document: null, slide: null, note: null },
    origin: "training",
    ...fields,
  }) as IndicatorView;

/** A printed figure of the beginning of 2023. */
export const printed = (value: number): PublishedFigure => ({
  value,
  year: 2023,
  date: "2023-01-01",
  document: "Слайды",
  slide: 10,
});
