import type { SearchResult } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconSearchOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";

/** Says that nothing has the words as typed, and by which words the finds were found. */
export const CorrectionNote = ({ corrections }: Pick<SearchResult, "corrections">) => {
  const { t } = useTranslation();
  if (corrections.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" px="md" py={6}>
      {t("search.corrected", {
        words: corrections.map(({ typed, taken }) => t("search.instead", { typed, taken })).join(", "),
      })}
    </Text>
  );
};

/** Nothing was found, and what may be tried. */
export const NothingFound = ({ query, isPast }: { query: string; isPast: boolean }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t("search.none", { query })} icon={IconSearchOff}>
      {t("search.noneText")}
      {isPast ? ` ${t("search.nonePast")}` : null}
    </EmptyState>
  );
};
