import type { CSSVariablesResolver, InputProps, MantineColorsTuple } from "@mantine/core";
import { createTheme } from "@mantine/core";
import { statusColours, surfaces } from "./status-colours.ts";

/** The one accent: the green of a cedar. */
const cedar: MantineColorsTuple = [
  "#edf6f1",
  "#d8eae1",
  "#b1d4c3",
  "#87bda3",
  "#64a987",
  "#4a9373",
  "#377e62",
  "#2a6a51",
  "#1f5641",
  "#133f2f",
];

/** Greys of the dark scheme, leaning to the same green: text first, the deepest surface last. */
const dark: MantineColorsTuple = [
  "#cdd5d3",
  "#b6c0be",
  "#8f9b99",
  "#6c7876",
  "#3f4a49",
  "#323b3a",
  "#262d2d",
  "#1b2122",
  "#161b1c",
  "#101415",
];

export const theme = createTheme({
  colors: { cedar, dark },
  primaryColor: "cedar",
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Golos Text', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { md: "0.9375rem" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.35" },
      h3: { fontSize: "1rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Input: {
      // The library's border is too faint to find a field by; those in error keep their own.
      vars: (_theme: unknown, props: InputProps) =>
        props.error || (props.variant ?? "default") !== "default"
          ? {}
          : { wrapper: { "--input-bd": "var(--kedr-control-line)" } },
    },
    Tooltip: {
      defaultProps: { withArrow: true, openDelay: 300, events: { hover: true, focus: true, touch: true } },
    },
    // A dialog's heading is no banner of the page.
    ModalHeader: { defaultProps: { component: "div" } },
    Modal: { defaultProps: { centered: true }, styles: { title: { fontWeight: 600 } } },
  },
});

const toneVariables = (scheme: "light" | "dark"): Record<string, string> => {
  const variables: Record<string, string> = {
    "--kedr-page": surfaces[scheme].page,
    "--kedr-raised": surfaces[scheme].raised,
  };
  for (const [tone, { ink, fill }] of Object.entries(statusColours[scheme])) {
    variables[`--kedr-${tone}-ink`] = ink;
    variables[`--kedr-${tone}-fill`] = fill;
  }
  return variables;
};

/** What the variables are in light, also for pictures that are kept: paper is white. */
export const lightVariables: Record<string, string> = {
  ...toneVariables("light"),
  "--mantine-color-body": surfaces.light.raised,
  "--mantine-color-dimmed": "#56626a",
  "--mantine-color-error": statusColours.light.bad.ink,
  "--mantine-color-placeholder": "#66727a",
  "--kedr-line": "#dbe2df",
  "--kedr-control-line": "#84918f",
  "--kedr-accent": "#1f5641",
  "--kedr-series-1": "#2a6a51",
  "--kedr-series-2": "#3b6ea8",
  "--kedr-series-3": "#b0762a",
  "--kedr-series-4": "#7d5a94",
};

/** The house's own variables: `--kedr-page`, `--kedr-raised`, `--kedr-<tone>-ink`, `--kedr-<tone>-fill`, lines and series. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: lightVariables,
  dark: {
    ...toneVariables("dark"),
    "--mantine-color-body": surfaces.dark.raised,
    "--mantine-color-dimmed": "#a3afb3",
    "--mantine-color-error": statusColours.dark.bad.ink,
    "--mantine-color-placeholder": "#93a09f",
    "--kedr-line": "#323a3c",
    "--kedr-control-line": "#6f7c7a",
    "--kedr-accent": "#8fd0b1",
    "--mantine-color-anchor": "#8fd0b1",
    "--kedr-series-1": "#64a987",
    "--kedr-series-2": "#7fb0e6",
    "--kedr-series-3": "#dca75c",
    "--kedr-series-4": "#bb9ad2",
  },
});
