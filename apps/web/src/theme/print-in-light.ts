const attribute = "data-mantine-color-scheme";

/** Paper is white: while a page is printed it wears the light scheme, whatever the screen shows. */
export const printInLight = (): void => {
  const root = document.documentElement;
  let onScreen: string | null = null;
  window.addEventListener("beforeprint", () => {
    onScreen = root.getAttribute(attribute);
    root.setAttribute(attribute, "light");
  });
  window.addEventListener("afterprint", () => {
    if (onScreen !== null) root.setAttribute(attribute, onScreen);
  });
};
