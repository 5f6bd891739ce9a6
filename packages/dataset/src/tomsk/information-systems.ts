import type { InformationSystemRecord } from "@kedr/domain";
import { sourced } from "./source.ts";

/** Id, name, industry, level and slide as the source gives them; the note says what else it prints. */
const printedSystems: [string, string, string | null, InformationSystemRecord["level"], number, string?][] = [
  ["SYS-MS", "ФГИС «Моя школа»", "IND-EDU", "federal", 16],
  ["SYS-SGO", "Сетевой город. Образование", "IND-EDU", null, 16],
  ["SYS-PK", "АИС “Педагогические кадры Томской области”", "IND-EDU", "regional", 16],
  ["SYS-TI", "АИС “Территория интеллекта”", "IND-EDU", null, 16],
  ["SYS-GISZHKH", "ГИС ЖКХ (модернизированная)", "IND-URB", "federal", 13],
  ["SYS-RV", "Платформа “Решаем вместе”", "IND-URB", null, 13],
  ["SYS-MEDO", "МЭДО", "IND-GOV", "federal", 17, "Оператор: ФСО России"],
  ["SYS-DIRECTUM", "СЭД Directum", "IND-GOV", null, 17, "Используют: органы гос. власти и их учреждения"],
  ["SYS-TORSED", "ТОР СЭД", "IND-GOV", null, 17, "Используют: органы МСУ и их учреждения (или свои СЭД)"],
  ["SYS-TORKND", "ТОР КНД", "IND-GOV", null, 11],
  ["SYS-NSUD", "НСУД", "IND-GOV", "federal", 11],
  ["SYS-SC", "Ситуационный центр Губернатора Томской области", "IND-GOV", "regional", 27],
  ["SYS-GOSTECH", "Гостех", "IND-GOV", "federal", 11],
  ["SYS-GOSWEB", "Госвеб", "IND-GOV", "federal", 3],
  ["SYS-POS", "ПОС", "IND-GOV", null, 3],
  ["SYS-EPGU", "ЕПГУ / Портал Госуслуг", "IND-GOV", "federal", 25],
  ["SYS-SMEV", "СМЭВ", "IND-GOV", "federal", 3],
  ["SYS-REESTR", "Реестр услуг", "IND-GOV", null, 3],
  ["SYS-GASU", "ГАС Управление", "IND-GOV", "federal", 3],
  ["SYS-GASP", "ГАС Правосудие", "IND-GOV", "federal", 11],
  ["SYS-CHED", "ЦХЭД", "IND-GOV", null, 11],
  ["SYS-TIS", "ТИС", null, null, 3],
  ["SYS-COD", "ЦОДы", null, null, 3],
  ["SYS-ITS", "Интеллектуальная транспортная система", "IND-TRN", null, 14],
  ["SYS-SITE", "Сайт digital.tomsk.gov.ru", null, null, 20],
];

/** The twenty-five systems that the source names. Which project creates or uses which is not printed. */
export const informationSystems: InformationSystemRecord[] = printedSystems.map(
  ([id, name, industryId, level, slide, note]) => ({
    id,
    name,
    level,
    industryId,
    ownerAuthorityId: null,
    description: null,
    sourceSlide: slide,
    sourceNote: note ?? null,
    ...sourced,
  }),
);
