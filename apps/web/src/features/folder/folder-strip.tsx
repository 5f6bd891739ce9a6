import { folderKinds } from "@kedr/domain";
import { Box, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { Notice } from "../../components/notice.tsx";
import { useAccount } from "../../lib/session.ts";
import { useFolder } from "./use-folder.ts";

const Strip = () => {
  const { t } = useTranslation();
  const { data } = useFolder();
  if (data === undefined || data.total === 0) return null;
  const kinds = folderKinds.filter((kind) => data.counts[kind] > 0);
  return (
    <Box mb="md" data-no-print>
      <Notice tone="info">
        <Group gap="4px 20px">
          <AnchorLink to="/folder" size="sm" fw={600}>
            {t("shared.folder.strip")}
          </AnchorLink>
          <CountBadge count={data.total} tone="bad" />
          {kinds.map((kind) => (
            <Text key={kind} span size="sm">
              {t("shared.folder.stripCount", {
                kind: t(`shared.folder.kinds.${kind}`),
                count: data.counts[kind],
              })}
            </Text>
          ))}
        </Group>
      </Notice>
    </Box>
  );
};

/** The office's folder in one line on the overview: what is in it, and the way to it. */
export const FolderStrip = () => {
  const { roles } = useAccount();
  return roles.includes("project_office") || roles.includes("administrator") ? <Strip /> : null;
};
