/**
 * Watches whether something is being pressed or dragged: a row that moved under the pointer between pressing and
 * letting go would send the click elsewhere, and break off a drag.
 */
export const watchPointer = (page: EventTarget) => {
  let isPressed = false;
  let waiting: (() => void)[] = [];
  const press = (): void => {
    isPressed = true;
  };
  const release = (): void => {
    isPressed = false;
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  };
  const events = [
    ["pointerdown", press],
    ["dragstart", press],
    ["pointerup", release],
    // A drag takes the pointer over: it tells of its own end.
    ["dragend", release],
  ] as const;
  for (const [type, listener] of events) page.addEventListener(type, listener, true);
  return {
    released: (): Promise<void> =>
      isPressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    stop: (): void => {
      for (const [type, listener] of events) page.removeEventListener(type, listener, true);
      release();
    },
  };
};
