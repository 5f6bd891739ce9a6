import { useEffect, useState } from "react";
import { timeNow } from "./record-time.ts";

/** Milliseconds. */
const tick = 5000;

/** The time of day in Tomsk, HH:MM, as it goes by. */
export const useTimeNow = (): string => {
  const [now, setNow] = useState(timeNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(timeNow()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
};
