import type { RegistryGap } from "@kedr/domain";
import { quoted } from "@kedr/domain";
import { useTranslation } from "react-i18next";

/** Words a gap as a sentence; whose it is stands beside it. */
export const useGapWords = () => {
  const { t } = useTranslation();
  return ({ kind, subject, year, standing }: RegistryGap): string =>
    t(`completeness.gap.${kind === "post_holder" && standing === "vacant" ? "post_vacant" : kind}`, {
      name: quoted(subject.name),
      year: year ?? "",
    });
};
