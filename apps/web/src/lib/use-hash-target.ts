import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** The anchor in the address, without its sign. */
export const useHash = (): string => useLocation({ select: ({ hash }) => hash });

/** Brings the anchor in the address into view once the page has it: what it names is read after the route stands. */
export const useHashTarget = (isLoaded: boolean): void => {
  const hash = useHash();
  useEffect(() => {
    if (isLoaded && hash) document.getElementById(hash)?.scrollIntoView({ block: "start" });
  }, [hash, isLoaded]);
};
