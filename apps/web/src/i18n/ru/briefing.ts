export const briefing = {
  title: "Материалы для доклада",
  what: "Цели, цифровая зрелость, проекты с показателями и финансированием, план на год и проекты решений — с числами на дату страницы.",
  about: "О чём",
  scope: {
    strategy: "Стратегия целиком",
    deputy: "Сфера целиком",
    industry: "Отрасль целиком",
  },
  format: {
    label: "Формат",
    docx: "Документ Word (DOCX)",
    pptx: "Презентация (PPTX)",
  },
  prepare: "Подготовить",
  cancel: "Отменить",
  progress: "Подготовка материалов",
  stage: {
    start: "Собираются данные",
    chapter: "Шаг {{step}} из {{steps}}: {{title}}",
    closing: "Шаг {{step}} из {{steps}}: файл собирается",
  },
  saved: "Файл сохранён: {{fileName}}",
} as const;
