/** Work that comes round by itself. */
export interface Schedule {
  /** No more work begins; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

interface Rhythm {
  /** Milliseconds until the first time. */
  firstAfter: number;
  /** Milliseconds from the end of one time to the next. */
  every: number;
}

/** News reach people within half a minute, and what is due by the clock is at most as late. */
const usual: Rhythm = { firstAfter: 1000, every: 20_000 };

/** Does the work again and again, one time after the other. The timer keeps no process alive. The work tells its failures itself. */
export const startSchedule = (work: () => Promise<void>, { firstAfter, every }: Rhythm = usual): Schedule => {
  let isStopped = false;
  let underWay = Promise.resolve();
  let timer: NodeJS.Timeout;
  const plan = (delay: number): void => {
    timer = setTimeout(() => {
      underWay = work().finally(() => {
        if (!isStopped) plan(every);
      });
    }, delay).unref();
  };
  plan(firstAfter);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
};
