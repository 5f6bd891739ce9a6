import type {
  IndicatorCounting,
  MilestoneState,
  Origin,
  ProblemState,
  ProjectKind,
  Recurrence,
  RescheduleState,
  RiskLevel,
  RiskState,
} from "@kedr/domain";

/** The words of the screens for the codes that tables and passports print. */
export const originWords: Readonly<Record<Origin, string>> = {
  training: "учебные данные",
  source: "из источника",
  entered: "внесено в системе",
};

export const kindWords: Readonly<Record<ProjectKind, string>> = {
  mandatory: "Обязательный",
  regional: "Региональный",
};

export const milestoneStateWords: Readonly<Record<MilestoneState, string>> = {
  completed: "Выполнена",
  cancelled: "Отменена",
  overdue: "Просрочена",
  at_risk: "Под угрозой срыва",
  on_track: "В срок",
  undated: "Срок не внесён",
};

export const recurrenceWords: Readonly<Record<Recurrence, string>> = {
  monthly: "ежемесячно",
  quarterly: "ежеквартально",
  yearly: "ежегодно",
};

export const countingWords: Readonly<Record<IndicatorCounting, string>> = {
  counted: "учитывается",
  not_counted: "не учитывается",
  outside: "вне методики",
};

export const riskLevelWords: Readonly<Record<RiskLevel, string>> = {
  low: "Низкий",
  medium: "Средний",
  high: "Высокий",
};

/** Of probability, which is feminine. */
export const probabilityWords: Readonly<Record<RiskLevel, string>> = {
  low: "Низкая",
  medium: "Средняя",
  high: "Высокая",
};

/** Of impact, which is neuter. */
export const impactWords: Readonly<Record<RiskLevel, string>> = {
  low: "Низкое",
  medium: "Среднее",
  high: "Высокое",
};

export const riskStateWords: Readonly<Record<RiskState, string>> = {
  open: "Открыт",
  closed: "Закрыт",
  occurred: "Наступил",
};

export const problemStateWords: Readonly<Record<ProblemState, string>> = {
  open: "Не решён",
  resolved: "Решён",
};

export const rescheduleStateWords: Readonly<Record<RescheduleState, string>> = {
  requested: "На рассмотрении",
  accepted: "Принят",
  returned: "Возвращён",
  withdrawn: "Отозван",
};
