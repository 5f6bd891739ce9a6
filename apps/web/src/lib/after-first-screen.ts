/** Resolves when the first screen has had the network to itself long enough to stand. */
export const afterFirstScreen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4000));
