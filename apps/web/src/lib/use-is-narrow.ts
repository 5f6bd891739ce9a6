import { useMediaQuery } from "@mantine/hooks";

/** No room for a table on this screen: show cards. Paper always has room. */
export const useIsNarrow = (): boolean =>
  useMediaQuery("screen and (max-width: 48em)", false, { getInitialValueInEffect: false });
