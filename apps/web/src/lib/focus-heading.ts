interface Navigation {
  fromLocation?: { pathname: string } | undefined;
  toLocation: { pathname: string };
}

/** After a move to another page the main heading takes the focus, so that a screen reader says where one is. */
export const focusHeadingAfterNavigation = ({ fromLocation, toLocation }: Navigation): void => {
  if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
};
