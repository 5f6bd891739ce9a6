import type { AttachmentView } from "@kedr/domain";
import type { ComponentType } from "react";
import { Text } from "@mantine/core";
import { IconFile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../lib/use-format.ts";
import { FileLink } from "./file-link.tsx";
import { FileSize } from "./file-size.tsx";
import { OriginBadge } from "./origin-badge.tsx";
import classes from "./file-list.module.css";

interface FileListProps {
  files: readonly AttachmentView[];
  /** What can be done with a file, at the end of its line. */
  Tools?: ComponentType<{ file: AttachmentView }>;
  /** Ids of the files that have tools; none when left out. */
  withTools?: readonly string[];
}

/** Files by name, with their size, and who added them and when. */
export const FileList = ({ files, Tools, withTools = [] }: FileListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes["list"]}>
      {files.map((file) => (
        <li key={file.id} className={classes["file"]}>
          <IconFile size={16} aria-hidden className={classes["icon"]} />
          <div className={classes["words"]}>
            <FileLink file={file} size="sm" />
            <Text size="xs" c="dimmed" component="div">
              <FileSize bytes={file.size} /> ·{" "}
              {t("evidence.added", { date: format.date(file.addedOn), by: file.addedBy })}{" "}
              <OriginBadge origin={file.origin} />
            </Text>
          </div>
          {Tools && withTools.includes(file.id) ? <Tools file={file} /> : null}
        </li>
      ))}
    </ul>
  );
};
