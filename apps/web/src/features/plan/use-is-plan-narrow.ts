import { useMediaQuery } from "@mantine/hooks";

/** No room for the table of a plan, which has more columns than most: cards are shown. Paper always has room. */
export const useIsPlanNarrow = (): boolean =>
  useMediaQuery("screen and (max-width: 62em)", false, { getInitialValueInEffect: false });
