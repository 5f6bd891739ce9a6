import type { FormEvent } from "react";
import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface CommentFormProps {
  milestoneId: string;
  /** Told the text when it leaves, and null when it was refused. */
  onSending?: (text: string | null) => void;
}

/** Sends a remark: the field is free again at once, and a refused text comes back into it. */
const useRemark = ({ milestoneId, onSending }: CommentFormProps) => {
  const { write, isWriting } = useWrite(useTRPC().milestone.comment.mutationOptions());
  const [text, setText] = useState("");
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    const sent = text.trim();
    if (sent === "" || isWriting) return;
    setText("");
    setError(null);
    onSending?.(sent);
    try {
      await write({ milestoneId, text: sent });
    } catch (refusal) {
      setText(sent);
      setError(refusal);
      onSending?.(null);
    }
  };
  return { text, setText, error, send, isWriting };
};

/** A remark on a milestone. */
export const CommentForm = (props: CommentFormProps) => {
  const { t } = useTranslation();
  const { text, setText, error, send, isWriting } = useRemark(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          data-autofocus
          label={t("milestones.comment.label")}
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          error={error === null ? undefined : failureText(error, t).message}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
          }}
        />
        <Group justify="space-between" gap="xs">
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {t("milestones.comment.hint")}
          </Text>
          <Button type="submit" loading={isWriting} disabled={text.trim() === "" && !isWriting}>
            {t("milestones.comment.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
