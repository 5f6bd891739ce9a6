/** A whole number as typed; null for an empty field. Anything else is sent as it is and refused with its reason. */
export const readNumber = (typed: string): number | null => (typed.trim() === "" ? null : Number(typed));
