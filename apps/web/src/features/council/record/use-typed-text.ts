import { useEffect, useRef, useState } from "react";

/** Milliseconds: long enough not to keep every letter, short enough that a closed lid costs a word at most. */
const pause = 400;

interface TypedText {
  /** What the record says. */
  value: string | null;
  /** `over` is what the record said when typing began, or what was kept last. */
  onKeep: (text: string | null, over: string | null) => void;
}

const kept = (text: string): string | null => text.trim() || null;

/** A text that is kept while it is typed. What others write meanwhile is not shown under the cursor, and not lost. */
export const useTypedText = ({ value, onKeep }: TypedText) => {
  const [typed, setTyped] = useState<string | null>(null);
  const state = useRef({ pending: null as string | null, over: value, onKeep });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    state.current.onKeep = onKeep;
  });
  const flush = () => {
    const now = state.current;
    clearTimeout(timer.current);
    if (now.pending === null) return;
    const text = kept(now.pending);
    now.pending = null;
    if (text === now.over) return;
    now.onKeep(text, now.over);
    now.over = text;
  };
  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
    // `flush` reads nothing but refs.
  }, []);
  return {
    value: typed ?? value ?? "",
    onChange: (text: string) => {
      if (typed === null) state.current.over = value;
      setTyped(text);
      state.current.pending = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    onBlur: () => {
      flush();
      setTyped(null);
    },
  };
};
