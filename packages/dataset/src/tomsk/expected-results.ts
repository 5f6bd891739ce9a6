import type { ExpectedResultRecord } from "@kedr/domain";
import { sourced } from "./source.ts";
import { strategy } from "./strategy.ts";

const texts = [
  "Создание цифровых сервисов ЖКХ",
  "Использование ИИ в госуправлении, социальной сфере и отраслях экономики",
  "Цифровая зрелость отраслей",
  "Строительство и контроль с применением технологий информационного моделирования (ТИМ)",
  "Развитие IT-отрасли",
  "Интеллектуальная транспортная система управления движением и социальные карты",
  "Мобильная сеть передачи данных 4G/5G",
  "Безопасность",
  "Обеспечение цифровыми сервисами всех процедур обращений граждан",
  "Управление на основе данных Ситуационный центр",
  "Увеличение массовых социально значимых услуг в электронном виде и проактивно",
  "Системы органов власти переведены на ГосТех",
  "Сокращение нагрузки на бизнес за счет дистанционного контроля (надзора) и интернета вещей",
  "Импортозамещение",
];

/** What the strategy expects by 2030, in the order of the source's text; it ties them to no goal, project or indicator. */
export const expectedResults: ExpectedResultRecord[] = texts.map((text, index) => ({
  id: `ER-${index + 1}`,
  strategyId: strategy.id,
  number: index + 1,
  year: 2030,
  text,
  sourceSlide: 28,
  ...sourced,
}));
