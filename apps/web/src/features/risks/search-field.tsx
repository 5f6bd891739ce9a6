import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRisksSearch } from "./use-risks-search.ts";

const pause = 250;

/** Search by title, project, measure and owner: typing is gathered for a moment and then put into the address. */
export const SearchField = () => {
  const { t } = useTranslation();
  const { search, change } = useRisksSearch();
  const field = useRef<HTMLInputElement>(null);
  // Null while nobody is typing: the field then shows the address.
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useDebouncedCallback(
    (text: string) => change({ search: text.trim() === "" ? undefined : text.trim() }, { replace: true }),
    pause,
  );
  const text = typed ?? search.search ?? "";
  const type = (next: string) => {
    setTyped(next);
    settle(next);
  };
  return (
    <TextInput
      ref={field}
      size="xs"
      type="search"
      w={{ base: "100%", xs: 260 }}
      aria-label={t("risks.filter.search")}
      placeholder={t("risks.filter.searchHint")}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={text}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        settle.flush();
        setTyped(null);
      }}
      rightSection={
        text === "" ? null : (
          <CloseButton
            size={24}
            aria-label={t("risks.filter.clear")}
            onClick={() => {
              type("");
              settle.flush();
              field.current?.focus();
            }}
          />
        )
      }
    />
  );
};
