import type { DragEvent } from "react";
import { attachmentExtensions } from "@kedr/domain";
import { Button, Text } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./file-drop.module.css";

const accepted = attachmentExtensions.map((extension) => `.${extension}`).join(",");

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** A file that misses the place would be opened instead of the page, and what was typed there would be gone. */
const useMissedDrops = () => {
  useEffect(() => {
    const ignore = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    globalThis.addEventListener("dragover", ignore);
    globalThis.addEventListener("drop", ignore);
    return () => {
      globalThis.removeEventListener("dragover", ignore);
      globalThis.removeEventListener("drop", ignore);
    };
  }, []);
};

/** Files dropped here, or chosen with the button. What may be attached is the server's to say. */
export const FileDrop = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  useMissedDrops();
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={classes["drop"]}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={t("evidence.choose")}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was refused.
          currentTarget.value = "";
        }}
      />
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPaperclip size={14} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t("evidence.choose")}
      </Button>
      <Text size="xs" c="dimmed">
        {t("evidence.dropHint")}
      </Text>
    </div>
  );
};
