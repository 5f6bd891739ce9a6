/**
 * A post's title in two lines: what sets a post apart stands at its end, after a comma or in brackets, and must not be
 * the part that is cut off. A title without either stays whole.
 */
export const postLines = (title: string): readonly string[] => {
  const bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
  if (bracket > 0) return [title.slice(0, bracket), title.slice(bracket + 1)];
  const comma = title.lastIndexOf(", ");
  return comma > 0 ? [title.slice(0, comma + 1), title.slice(comma + 2)] : [title];
};
