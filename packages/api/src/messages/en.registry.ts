/** Why a record of the registry is not stored, archived, restored or removed, in English. */
export const registry = {
  record_unknown: "{field}: there is no such record, or it is in the archive.",
  name_taken: "{field}: there is a record of this name already.",
  place_taken: "{field}: this number is taken.",
  ends_before_it_starts: "{field}: it ends before it starts.",
  body_in_circle: "{field}: a body cannot be under itself.",
  already_archived: "The record is in the archive already.",
  held_by_others: "It cannot be archived, it is used by: {names}. Change them first.",
  belongs_to_archived: "It cannot be restored: {names} is in the archive. Restore that first.",
  still_referred_to: "It cannot be removed, it is referred to by: {names}. It can be archived.",
};
