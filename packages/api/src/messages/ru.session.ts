/** Why the times of a session and a question that was put off stay as they are, in Russian. */
export const session = {
  closed_before_open: "Поле «{field}»: заседание закрыто раньше, чем открыто.",
  session_not_closed: "Поле «{field}»: заседание ещё идёт, время закрытия появится, когда его закроют.",
  no_session_times: "В заочном голосовании нет времени открытия и закрытия.",
  question_placed_since:
    "Вопрос или его пункт уже включён в другую повестку или удалён: вернуть вопрос нельзя.",
};
