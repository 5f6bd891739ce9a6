/** Stored codes in Russian, by the set they belong to. */
export const codeWords = {
  stage: { active: "Выполняется", paused: "Приостановлен", cancelled: "Отменён", completed: "Завершён" },
  requirement: { required: "Требуется", not_required: "Не требуется", not_determined: "Не определено" },
  projectKind: { mandatory: "Обязательный", regional: "Региональный" },
  milestoneState: {
    completed: "Выполнена",
    cancelled: "Отменена",
    overdue: "Просрочена",
    at_risk: "Под угрозой срыва",
    on_track: "В срок",
    undated: "Срок не внесён",
  },
  health: {
    on_track: "По плану",
    at_risk: "Есть отклонения",
    off_track: "Критические отклонения",
    no_data: "Нет данных",
  },
  recurrence: { monthly: "Ежемесячно", quarterly: "Ежеквартально", yearly: "Ежегодно" },
  rescheduleState: {
    requested: "На рассмотрении",
    accepted: "Принят",
    returned: "Возвращён",
    withdrawn: "Отозван",
  },
  direction: { higher_is_better: "Чем больше, тем лучше", lower_is_better: "Чем меньше, тем лучше" },
  composition: {
    mean_of_ratios: "Среднее долей групп",
    pooled_ratio: "Доля по всем группам вместе",
    sum: "Сумма по группам",
    mean: "Среднее по группам",
    formula: "Формула",
  },
  frequency: {
    month: "Ежемесячно",
    quarter: "Ежеквартально",
    half_year: "Раз в полугодие",
    year: "Ежегодно",
  },
  valueKind: {
    published: "Опубликованное",
    computed: "Рассчитанное",
    derived: "Производное",
    estimate: "Предварительное",
    reported: "По отчёту",
  },
  valueRole: { baseline: "Исходное", actual: "Фактическое" },
  confidence: { stated: "Указана в источнике", assumed: "Предположительная", confirmed: "Подтверждена" },
  maturityPoint: { baseline: "Исходное", actual: "Фактическое", target: "Целевое" },
  fundingSource: {
    federal: "Федеральный бюджет",
    regional: "Областной бюджет",
    municipal: "Местные бюджеты",
    extrabudgetary: "Внебюджетные источники",
  },
  level: { "1": "Низкая", "2": "Средняя", "3": "Высокая" },
  riskState: { open: "Открыт", closed: "Закрыт", occurred: "Наступил" },
  problemState: { open: "Открыт", resolved: "Решён" },
  reportState: { submitted: "На рассмотрении", accepted: "Принят", returned: "Возвращён" },
  meetingState: { planned: "Запланировано", agenda_approved: "Повестка утверждена", held: "Проведено" },
  decisionState: { draft: "Проект", adopted: "Принято" },
  decisionVerb: {
    instruct: "Поручить",
    recommend: "Рекомендовать",
    note: "Принять к сведению",
    endorse: "Одобрить",
    approve: "Утвердить",
  },
  proposalState: { proposed: "Предложен", withdrawn: "Отозван" },
  execution: {
    not_started: "Не начато",
    in_progress: "Исполняется",
    reported: "Исполнение доложено",
    partly_fulfilled: "Исполнено частично",
    fulfilled: "Исполнено",
  },
  control: {
    under_control: "На контроле",
    extension_requested: "Запрошено продление",
    returned: "Возвращено",
    released: "Снято с контроля",
  },
  inquiryState: { asked: "Ждёт ответа", answered: "Есть ответ", withdrawn: "Отозван" },
  termState: { held: "Замещена", acting: "Исполняется временно", vacant: "Вакантна" },
  authorityKind: {
    administration: "Администрация",
    department: "Департамент",
    committee: "Комитет",
    subordinate: "Подведомственная организация",
    municipality: "Орган местного самоуправления",
    council: "Совет",
    unit: "Подразделение",
  },
} as const;

export type CodeSet = keyof typeof codeWords;

/** The word for a code of a set; the code itself for one that has none. */
export const codeInWords = (set: CodeSet, code: string): string =>
  (codeWords[set] as Readonly<Record<string, string>>)[code] ?? code;
