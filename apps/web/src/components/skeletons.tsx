import { SimpleGrid, Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

const LoadingWords = () => {
  const { t } = useTranslation();
  return <VisuallyHidden component="output">{t("shared.loading")}</VisuallyHidden>;
};

/** The shape of a table while it loads. */
export const TableSkeleton = ({ rows = 10 }: { rows?: number }) => (
  <Stack gap={6} p="md">
    <LoadingWords />
    {Array.from({ length: rows }, (_, row) => (
      <Skeleton key={row} height={29} radius="sm" />
    ))}
  </Stack>
);

/** The shape of a row of figures while they load. */
export const TilesSkeleton = ({ tiles = 4 }: { tiles?: number }) => (
  <>
    <LoadingWords />
    <SimpleGrid cols={{ base: 2, md: tiles }} spacing="sm">
      {Array.from({ length: tiles }, (_, tile) => (
        <Skeleton key={tile} height={86} radius="sm" />
      ))}
    </SimpleGrid>
  </>
);

/** The shape of a page of sections while it loads. */
export const PageSkeleton = () => (
  <Stack gap="md">
    <TilesSkeleton />
    <Skeleton height={260} radius="sm" />
    <Skeleton height={260} radius="sm" />
  </Stack>
);
