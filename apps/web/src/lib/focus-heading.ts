interface Navigation {
  fromLocation?: { pathname: string } | undefined;
  toLocation: { pathname: string; hash: string };
}

/**
 * After a move to another page the main heading takes the focus, so that a screen reader says where one is; unless the
 * place of the page that the address names has taken it already.
 */
export const focusHeadingAfterNavigation = ({ fromLocation, toLocation }: Navigation): void => {
  if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
  if (toLocation.hash !== "" && document.activeElement?.id === toLocation.hash) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
};
