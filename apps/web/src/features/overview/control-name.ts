import type { ControlLine } from "./control-lines.ts";
import { useTranslation } from "react-i18next";

/** One of the two lists that the total above it sums. */
export const isPart = ({ subject, industry }: ControlLine): boolean =>
  subject !== "projects" && subject !== "industries" && industry === null;

/** What a total is of. */
export const useControlName = ({ subject, industry }: ControlLine): string => {
  const { t } = useTranslation();
  return t(`overview.control.subject.${subject}`, { industry: industry?.name ?? "" });
};
