/** The button that opened an editor, or stands by the menu that did, takes the focus back when it closes. */
export const focusOpener = (opens: string): void => {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(opens)}"]`)?.focus();
  });
};
