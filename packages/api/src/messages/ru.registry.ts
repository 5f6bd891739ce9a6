/** Why a record of the registry is not stored, archived, restored or removed, in Russian. */
export const registry = {
  record_unknown: "Поле «{field}»: такой записи нет или она в архиве.",
  name_taken: "Поле «{field}»: запись с таким названием уже есть.",
  place_taken: "Поле «{field}»: такой номер уже занят.",
  ends_before_it_starts: "Поле «{field}»: срок окончания раньше срока начала.",
  body_in_circle: "Поле «{field}»: орган не может подчиняться сам себе.",
  already_archived: "Запись уже в архиве.",
  held_by_others: "В архив передать нельзя, запись используют: {names}. Сначала измените их.",
  belongs_to_archived: "Вернуть нельзя: в архиве {names}. Сначала верните их.",
  still_referred_to: "Удалить нельзя, на запись ссылаются: {names}. Её можно передать в архив.",
};
