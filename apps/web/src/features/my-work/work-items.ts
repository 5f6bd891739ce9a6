/** The milestones of an area in their order; each carries its id in `data-work-item`. */
export const itemsIn = (area: HTMLElement): HTMLElement[] => [
  ...area.querySelectorAll<HTMLElement>("[data-work-item]"),
];

export const idOf = (item: HTMLElement | undefined): string => item?.dataset["workItem"] ?? "";

/** Puts the focus on the first button, so that Enter does what is mostly wanted; else on the link to the milestone. */
export const enterItem = (item: HTMLElement | undefined): void => {
  const start = item?.querySelector<HTMLElement>("button") ?? item?.querySelector<HTMLElement>("a");
  start?.focus({ preventScroll: true });
};
