const collator = new Intl.Collator("ru", { numeric: true });

/** Orders text as a Russian reader expects: «ё» after «е», case ignored, «КТ 2» before «КТ 10». */
export const compareRussian = (left: string, right: string): number => collator.compare(left, right);
