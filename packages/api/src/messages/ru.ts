import type { AppErrorCode, AppErrorReason } from "@kedr/services";

const codes = {
  invalid_input: "Запрос составлен неверно.",
  unauthenticated: "Нужно войти в систему.",
  forbidden: "Недостаточно прав для этого действия.",
  not_found: "Не найдено: {field}.",
  conflict: "Запись уже изменена.",
  not_allowed_now: "Сейчас это действие невозможно.",
  too_large: "Слишком большой объём данных.",
  too_many: "Слишком много запросов.",
  internal: "Внутренняя ошибка. Ничего не изменено.",
} satisfies Record<AppErrorCode, string>;

const hints = {
  unauthenticated: "Войдите и повторите действие.",
  forbidden: "Обратитесь к проектному офису, если действие относится к вашим обязанностям.",
  conflict: "Сравните оба значения и сохраните нужное ещё раз.",
  too_many: "Подождите минуту и повторите.",
  internal: "Повторите действие; если ошибка останется, сообщите администратору номер запроса {requestId}.",
} satisfies Partial<Record<AppErrorCode, string>>;

const reasons = {
  as_of_in_future: "Эта дата ещё не наступила.",
  request_id_taken: "Ключ запроса уже использован для другого действия.",
  version_changed: "Запись изменена с тех пор, как вы её открыли.",
  council_missing: "Совет ещё не внесён, поэтому заседание запланировать нельзя.",
  suggestion_settled: "По этому предложению уже принято решение: оно в повестке или отклонено.",
  agenda_approved: "Повестка утверждена и больше не меняется.",
  meeting_held: "Заседание проведено, его повестка не меняется.",
  decision_adopted: "Решение принято и больше не меняется.",
  date_in_future: "Поле «{field}»: дата не может быть позже сегодняшней.",
  date_in_past: "Поле «{field}»: дата не может быть раньше сегодняшней.",
  evidence_required:
    "Поле «{field}»: для этой контрольной точки нужно подтверждение — номер документа или ссылка.",
  milestone_cancelled: "Контрольная точка отменена.",
  milestone_completed: "Контрольная точка уже выполнена.",
  milestone_not_completed: "Контрольная точка ещё не выполнена.",
} satisfies Record<AppErrorReason, string>;

/** What can be wrong with a field; put after its name. */
const issues = {
  required: "не заполнено",
  too_long: "слишком длинное значение, не больше {maximum} знаков",
  too_many: "слишком много значений, не больше {maximum}",
  invalid_date: "такой даты нет, нужна дата вида ГГГГ-ММ-ДД",
  invalid_id: "такого идентификатора не бывает",
  invalid_number: "нужно целое число в допустимых пределах",
  invalid_time: "нужно время вида ЧЧ:ММ",
  out_of_range: "число вне допустимых пределов",
  invalid_value: "такое значение не допускается",
};

const fields = {
  actualDate: "Дата выполнения",
  addressees: "Кому",
  asOf: "На дату",
  comment: "Комментарий",
  beforeSequence: "Начало страницы",
  date: "Дата заседания",
  decisionId: "Проект решения",
  dueDate: "Срок",
  evidence: "Подтверждение",
  forecastDate: "Прогнозная дата",
  industries: "Отрасль",
  itemId: "Вопрос повестки",
  limit: "Размер страницы",
  meetingId: "Заседание",
  milestoneId: "Контрольная точка",
  minutesAllotted: "Минут на вопрос",
  page: "Страница",
  pageSize: "Размер страницы",
  place: "Место",
  positionId: "Должность",
  presenter: "Докладчик",
  presenterPositionId: "Докладчик",
  projectId: "Проект",
  reason: "Причина",
  requestId: "Ключ запроса",
  search: "Поиск",
  sort: "Сортировка",
  startTime: "Время начала",
  suggestionKey: "Предложение в повестку",
  text: "Текст",
  title: "Название",
  toNumber: "Место в повестке",
  verb: "Вид решения",
  version: "Версия",
};

const sentences = {
  /** A field and what is wrong with it. */
  fieldIssue: "Поле «{field}»: {issue}.",
  /** For an id whose kind has no name here. */
  unnamedRecord: "запись",
};

/** Russian, the language of the interface; the other languages have the same keys. */
export const ru = { codes, hints, reasons, issues, fields, sentences };

type Wordings<Group> = { [Key in keyof Group]: string };

/** Every wording of a language. */
export type Messages = { [Group in keyof typeof ru]: Wordings<(typeof ru)[Group]> };
