import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";

/** What an address may ask a page to open at once. */
const asking = {
  edit: undefined,
  assign: undefined,
  term: undefined,
  contribution: undefined,
  link: undefined,
};

/**
 * Opens what the address asks for once the page is there (`asked` is undefined until then), and takes the question out of
 * the address, so that neither a reload nor the way back asks again.
 */
export const useAskedByAddress = (asked: string | boolean | undefined, open: () => void): void => {
  const navigate = useNavigate();
  const answer = useEffectEvent(() => {
    open();
    void navigate({
      to: ".",
      search: (before) => ({ ...before, ...asking }),
      hash: true,
      replace: true,
      resetScroll: false,
    });
  });
  useEffect(() => {
    if (asked !== undefined) answer();
  }, [asked]);
};
