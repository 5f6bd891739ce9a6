import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRegistrySearch } from "./use-registry-search.ts";
import { useSearchKey } from "./use-search-key.ts";

const pause = 250;

/** The registry's search: typing is gathered for a moment and then put into the address. */
export const SearchField = () => {
  const { t } = useTranslation();
  const { search, change } = useRegistrySearch();
  const field = useRef<HTMLInputElement>(null);
  // Null while nobody is typing: the field then shows the address.
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (text: string) => change({ search: text.trim() || undefined }, { replace: true });
  const settleSoon = useDebouncedCallback(settle, pause);
  useSearchKey(field);
  const text = typed ?? search.search ?? "";
  return (
    <TextInput
      ref={field}
      size="xs"
      fz="sm"
      w={{ base: "100%", sm: 240 }}
      type="search"
      aria-label={t("projects.search.label")}
      title={t("projects.search.label")}
      placeholder={t("projects.search.hint")}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={text}
      maxLength={200}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        settleSoon(event.currentTarget.value);
      }}
      onBlur={() => {
        settleSoon.flush();
        setTyped(null);
      }}
      rightSection={
        text === "" ? null : (
          <CloseButton
            size="sm"
            aria-label={t("projects.search.clear")}
            onClick={() => {
              setTyped(null);
              settle("");
              field.current?.focus();
            }}
          />
        )
      }
    />
  );
};
