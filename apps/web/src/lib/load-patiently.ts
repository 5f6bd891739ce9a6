const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3000));

/**
 * Loads a part of the client. With the network gone it waits and asks again: what the page can do without must not
 * take the page, and what is typed in it, away.
 */
export const loadPatiently = async <Part>(load: () => Promise<Part>, wait = pause): Promise<Part> => {
  try {
    return await load();
  } catch {
    await wait();
    return loadPatiently(load, wait);
  }
};
