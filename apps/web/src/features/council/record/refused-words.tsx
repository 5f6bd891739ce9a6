import { Text } from "@mantine/core";

/** Why something is not recorded, under what is not a text field; nothing where there is nothing to say. */
export const RefusedWords = ({ children }: { children: string | undefined }) =>
  children === undefined ? null : (
    <Text size="xs" c="var(--kedr-bad-ink)" mt={2}>
      {children}
    </Text>
  );
