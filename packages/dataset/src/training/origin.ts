/** What every record of the overlay has in common. */
export const training = { origin: "training", version: 1 } as const;
