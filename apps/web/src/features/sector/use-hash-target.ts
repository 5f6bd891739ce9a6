import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** Brings the section named in the address into view once it is there: the router looks before the data has come. */
export const useHashTarget = (isReady: boolean): void => {
  const { hash } = useLocation();
  useEffect(() => {
    if (isReady && hash !== "") document.getElementById(hash)?.scrollIntoView();
  }, [isReady, hash]);
};
