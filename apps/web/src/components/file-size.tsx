import { useTranslation } from "react-i18next";
import { useFormat } from "../lib/use-format.ts";

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** A size as people read it: whole kilobytes, at least one, and from a megabyte on with a digit after the comma. */
export const FileSize = ({ bytes }: { bytes: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (bytes < megabyte)
    return t("evidence.kilobytes", { size: format.integer(Math.max(1, Math.round(bytes / kilobyte))) });
  return t("evidence.megabytes", { size: format.number(Math.round((bytes / megabyte) * 10) / 10) });
};
