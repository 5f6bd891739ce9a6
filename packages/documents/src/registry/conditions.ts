import type { Facet } from "@kedr/domain";

interface ChosenValues {
  filter: string;
  chosen: readonly string[];
  /** The values there are; the label of nobody is empty. */
  facets: readonly Pick<Facet, "value" | "label">[];
  /** Words for codes. */
  words?: Readonly<Record<string, string>>;
}

const nobody = "none";

/** A filter with its chosen values in words: «Отрасль: Образование, Здравоохранение»; nothing where none is chosen. */
export const chosenWords = ({ filter, chosen, facets, words = {} }: ChosenValues): string[] => {
  if (chosen.length === 0) return [];
  const wordOf = (value: string): string => {
    if (value === nobody) return "не назначен";
    return words[value] ?? facets.find((facet) => facet.value === value)?.label ?? "нет в реестре";
  };
  return [`${filter}: ${chosen.map(wordOf).join(", ")}`];
};

/** «Поиск: дороги»; nothing where nothing is searched for. */
export const searchWords = (search: string | undefined): string[] =>
  search === undefined || search.trim() === "" ? [] : [`Поиск: ${search.trim()}`];
