const inputOf = (element: HTMLElement | null): HTMLElement | null => {
  if (!element || element.matches("input, textarea")) return element;
  return element.querySelector<HTMLElement>("input:checked") ?? element.querySelector<HTMLElement>("input");
};

/** Sends the focus to a field once it stands in the page: it may have been unfolded by the same key. */
export const focusField = (field: string): void => {
  setTimeout(() => {
    const input = inputOf(document.getElementById(field));
    input?.focus({ preventScroll: true });
    input?.scrollIntoView({ block: "center" });
  });
};
