import type { TrainingIndustry } from "./training-industry.ts";

// These four have indicators of the source, so the overlay adds projects only.

export const education: TrainingIndustry = {
  code: "EDU",
  kind: "mandatory",
  projects: [
    {
      name: "Электронное зачисление в кружки и секции",
      description: "Единый перечень программ дополнительного образования, запись и учёт посещаемости.",
      expectedEffect: "Родители выбирают программу и записывают ребёнка без посещения организации.",
      way: "service",
      goal: 2,
      money: "required",
      start: "2021-09-01",
      end: "2024-12-31",
      moves: [],
    },
    {
      name: "Цифровая карта безопасности образовательных организаций",
      description:
        "Сведения о состоянии пропускного режима, пожарной защиты и видеонаблюдения школ и детских садов.",
      expectedEffect: "Недостатки безопасности видны сразу и устраняются по плану.",
      way: "registry",
      goal: 1,
      money: "not_determined",
      start: "2022-01-10",
      end: "2024-12-31",
      moves: [],
    },
  ],
  indicators: [],
};

export const government: TrainingIndustry = {
  code: "GOV",
  kind: "mandatory",
  projects: [
    {
      name: "Электронный архив кадровых документов государственной службы",
      description:
        "Перевод личных дел и кадровых решений в форму электронных документов с архивным хранением.",
      expectedEffect: "Кадровые решения оформляются без бумаги, архивная справка готова в день запроса.",
      way: "system",
      goal: 5,
      money: "required",
      start: "2021-11-01",
      end: "2024-12-31",
      moves: [],
    },
  ],
  indicators: [],
};

export const urban: TrainingIndustry = {
  code: "URB",
  kind: "mandatory",
  projects: [
    {
      name: "Дистанционный контроль вывоза твёрдых коммунальных отходов",
      description: "Отметки о вывозе по спутниковым координатам машин и фотографии контейнерных площадок.",
      expectedEffect: "Невывоз виден в день нарушения, жалоб жителей становится меньше.",
      way: "monitoring",
      goal: 1,
      money: "required",
      start: "2021-10-01",
      end: "2024-12-31",
      moves: [],
    },
    {
      name: "Диспетчеризация наружного освещения населённых пунктов",
      description: "Управление линиями освещения и учёт неисправностей с одного рабочего места диспетчера.",
      expectedEffect: "Неисправность устраняется за сутки, расход электроэнергии снижается.",
      way: "infrastructure",
      goal: 1,
      money: "required",
      start: "2021-08-02",
      end: "2024-12-31",
      moves: [],
    },
  ],
  indicators: [],
};

export const transport: TrainingIndustry = {
  code: "TRN",
  kind: "mandatory",
  projects: [
    {
      name: "Весогабаритный контроль и учёт состояния автомобильных дорог",
      description: "Автоматические посты контроля и электронный учёт дефектов дорожного полотна.",
      expectedEffect: "Износ дорог от перегруза снижается, ремонт планируется по данным.",
      way: "monitoring",
      goal: 4,
      money: "required",
      start: "2021-09-01",
      end: "2025-12-31",
      moves: [],
    },
  ],
  indicators: [],
};
