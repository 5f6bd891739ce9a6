import type { RefObject } from "react";
import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef, useState } from "react";

const pause = 250;

interface SearchFieldProps {
  /** What the address holds. */
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
  label: string;
  /** Otherwise the label is for screen readers. */
  isLabelShown?: boolean;
  hint: string;
  clearLabel: string;
  /** For whoever puts the cursor into it. */
  fieldRef?: RefObject<HTMLInputElement | null>;
}

/** Search in a list: typing is gathered for a moment and then put into the address. */
export const SearchField = ({
  value,
  onSearch,
  label,
  isLabelShown,
  hint,
  clearLabel,
  fieldRef,
}: SearchFieldProps) => {
  const own = useRef<HTMLInputElement>(null);
  const field = fieldRef ?? own;
  // Null while nobody is typing: the field then shows the address.
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), pause);
  const text = typed ?? value ?? "";
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
      {...(isLabelShown ? { label } : { "aria-label": label, title: label })}
      placeholder={hint}
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
            aria-label={clearLabel}
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
