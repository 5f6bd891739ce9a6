import { CloseButton, Modal, Text, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../components/error-state.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { PaletteList } from "./palette-list.tsx";
import { CorrectionNote, NothingFound } from "./search-notes.tsx";
import classes from "./search.module.css";
import { usePalette, type Palette } from "./use-palette.ts";

const Field = ({ palette, onClose }: { palette: Palette; onClose: () => void }) => {
  const { t } = useTranslation();
  const { listId, typed, options, current } = palette;
  const field = useRef<HTMLInputElement>(null);
  // At once: the dialog would do it a moment later, and the first letters would be lost.
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={classes["field"]}>
      <IconSearch size={18} aria-hidden style={{ flex: "none" }} />
      <input
        ref={field}
        data-autofocus
        className={classes["input"]}
        type="text"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(options.length > 0 ? { "aria-activedescendant": `${listId}-${current}` } : {})}
        placeholder={t("search.hint")}
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => palette.type(event.currentTarget.value)}
        onKeyDown={palette.press}
      />
      <CloseButton size={28} aria-label={t("shared.action.close")} onClick={onClose} />
    </div>
  );
};

/** Read aloud while typing goes on: how many lines there are. */
const Heard = ({ palette: { isEmpty, options, found } }: { palette: Palette }) => {
  const { t } = useTranslation();
  const count = options.filter(({ type }) => type === "hit").length;
  return (
    <VisuallyHidden component="output">
      {isEmpty || found.data === undefined || found.isPlaceholderData ? "" : t("search.heard", { count })}
    </VisuallyHidden>
  );
};

const Answer = ({ palette }: { palette: Palette }) => {
  const { t } = useTranslation();
  const isPast = useIsReadOnly();
  const { isEmpty, found, options, query } = palette;
  if (isEmpty && options.length === 0)
    return (
      <Text size="sm" c="dimmed" p="md">
        {t("search.start")}
      </Text>
    );
  if (!isEmpty && found.isError)
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!isEmpty && found.data !== undefined && !found.isPlaceholderData && options.length === 0)
    return <NothingFound query={query} isPast={isPast} />;
  return (
    <>
      {isEmpty ? null : <CorrectionNote corrections={found.data?.corrections ?? []} />}
      <PaletteList palette={palette} />
    </>
  );
};

/** Search over any page: typed, gone through and opened without leaving the keyboard. */
export const SearchPalette = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const palette = usePalette(onClose);
  const isNarrow = useIsNarrow();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      aria-label={t("search.title")}
      padding={0}
      size={720}
      yOffset="8vh"
      fullScreen={isNarrow}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes["palette"]}>
        <Field palette={palette} onClose={onClose} />
        <Heard palette={palette} />
        <Answer palette={palette} />
        <div className={classes["foot"]}>{t("search.keys")}</div>
      </div>
    </Modal>
  );
};
