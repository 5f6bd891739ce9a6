import type { AttachmentView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { FileLink } from "./file-link.tsx";

/** Files by name in a line of a row; nothing where there are none. */
export const FileLinks = ({ files }: { files: readonly AttachmentView[] }) => {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" component="div" style={{ overflowWrap: "anywhere" }}>
      {t("evidence.files")}:{" "}
      {files.map((file, index) => (
        <Fragment key={file.id}>
          {index > 0 ? ", " : null}
          <FileLink file={file} inherit />
        </Fragment>
      ))}
    </Text>
  );
};
