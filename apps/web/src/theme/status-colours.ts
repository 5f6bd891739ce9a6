/** What a status means to a reader; each is told by an icon and words too. */
export type Tone = "good" | "warning" | "bad" | "neutral" | "info";

interface Pair {
  /** Text and icon. */
  ink: string;
  /** Behind them. */
  fill: string;
}

/** Text on fill is at least 4.5 : 1 in both schemes; `ink` also reads on the page itself. */
export const statusColours: Record<"light" | "dark", Record<Tone, Pair>> = {
  light: {
    good: { ink: "#1d5e3f", fill: "#dff1e7" },
    warning: { ink: "#7a4a00", fill: "#fdefcf" },
    bad: { ink: "#9b1c1c", fill: "#fde4e2" },
    neutral: { ink: "#4a5459", fill: "#e9edef" },
    info: { ink: "#1f4f7d", fill: "#e2eefa" },
  },
  dark: {
    good: { ink: "#7fd3a6", fill: "#173427" },
    warning: { ink: "#f2c46d", fill: "#3a2d10" },
    bad: { ink: "#ff9d96", fill: "#431d1b" },
    neutral: { ink: "#b8c2c7", fill: "#2b3236" },
    info: { ink: "#93c4f4", fill: "#172d42" },
  },
};

/** The page and the raised surface in both schemes. */
export const surfaces = {
  light: { page: "#f6f8f7", raised: "#ffffff" },
  dark: { page: "#14191a", raised: "#1b2122" },
} as const;
