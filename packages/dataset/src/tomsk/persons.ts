import type { PersonRecord } from "@kedr/domain";
import { sourced } from "./source.ts";

const ofDepartment =
  "Назван в структуре Департамента цифровой трансформации; должность в источнике не указана";

/** Name, what the source says of the person, and its slide. */
const printedPersons: [string, string, number][] = [
  ["Колчина Татьяна Владимировна", ofDepartment, 3],
  ["Огнев Василий Владимирович", ofDepartment, 3],
  ["Дмитриева Татьяна Евгеньевна", ofDepartment, 3],
  ["Култаев Игорь Александрович", ofDepartment, 3],
  ["Алексенцев Владислав Владимирович", ofDepartment, 3],
  [
    "Григоренко Д.Ю.",
    "Куратор федерального проекта «Государство для людей»; Заместитель Председателя Правительства РФ – Руководитель Аппарата Правительства",
    29,
  ],
  [
    "Херсонцев А.И.",
    "Руководитель федерального проекта «Государство для людей»; статс-секретарь – Заместитель Министра экономического развития РФ",
    29,
  ],
];

/** The people whom the source names. It ties none of them to a post of the region, so none fills one here. */
export const persons: PersonRecord[] = printedPersons.map(([name, note, slide], index) => ({
  id: `PER-${index + 1}`,
  name,
  note,
  sourceSlide: slide,
  ...sourced,
}));
