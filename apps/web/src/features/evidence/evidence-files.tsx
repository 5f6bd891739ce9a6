import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FileDrop } from "../../components/file-drop.tsx";
import { FileList } from "../../components/file-list.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf, useIsReadOnly } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { EvidenceOwner } from "./owner.ts";
import { RemoveFile } from "./remove-file.tsx";
import { UploadLine } from "./upload-line.tsx";
import { useUploads } from "./use-uploads.ts";

/** The files of one owner; whoever may adds more and removes some. */
export const EvidenceFiles = ({ owner }: { owner: EvidenceOwner }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const isReadOnly = useIsReadOnly();
  const query = useQuery(useTRPC().attachment.list.queryOptions({ ...owner, asOf }));
  const { uploads, add, retry, dismiss } = useUploads(owner);
  return (
    <QueryView query={query}>
      {({ files, canUpdate, removableIds }) => {
        const mayWrite = canUpdate && !isReadOnly;
        return (
          <Stack gap="xs">
            {files.length === 0 && !mayWrite ? (
              <Text size="sm" c="dimmed">
                {t("evidence.empty")}
              </Text>
            ) : null}
            <FileList files={files} {...(mayWrite ? { Tools: RemoveFile, withTools: removableIds } : {})} />
            <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: "none" }} aria-live="polite">
              {uploads.map((upload) => (
                <UploadLine key={upload.id} upload={upload} onRetry={retry} onDismiss={dismiss} />
              ))}
            </Stack>
            {mayWrite ? <FileDrop onFiles={add} /> : null}
          </Stack>
        );
      }}
    </QueryView>
  );
};
