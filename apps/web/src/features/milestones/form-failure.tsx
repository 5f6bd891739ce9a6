import { Text } from "@mantine/core";

/** Why a form was not accepted, where no single field is to blame. */
export const FormFailure = ({ message }: { message: string | null }) =>
  message === null ? null : (
    <Text role="alert" size="sm" c="var(--kedr-bad-ink)">
      {message}
    </Text>
  );
