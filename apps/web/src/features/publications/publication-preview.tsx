import type { PublicationPreview } from "@kedr/domain";
import type { UseQueryResult } from "@tanstack/react-query";
import { Stack, Text, Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { QueryView } from "../../components/query-view.tsx";
import { PreviewControls } from "./preview-controls.tsx";
import { PreviewCounts } from "./preview-counts.tsx";
import { PreviewWarnings } from "./preview-warnings.tsx";

/** What a publication of the chosen day would hold, worked out before anything is made. */
export const PublicationPreviewSection = ({
  query,
}: {
  query: UseQueryResult<PublicationPreview, unknown>;
}) => {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={3} size="h4" id={heading} mb={6}>
        {t("publications.preview.title")}
      </Title>
      <QueryView
        query={query}
        skeleton={
          <Text component="output" size="sm" c="dimmed">
            {t("publications.preview.loading")}
          </Text>
        }
      >
        {(preview) => (
          <Stack gap="sm">
            <PreviewWarnings preview={preview} />
            <PreviewControls controls={preview.controls} />
            <PreviewCounts preview={preview} />
          </Stack>
        )}
      </QueryView>
    </section>
  );
};
