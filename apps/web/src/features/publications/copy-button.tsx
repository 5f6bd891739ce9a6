import { ActionIcon } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useNotices } from "../../components/notices.tsx";

interface CopyButtonProps {
  text: string;
  /** What is copied, for who does not see what stands beside it. */
  label: string;
  /** Said once it is copied. */
  done: string;
}

/** Copies what stands beside it. Browsers lend the clipboard to secure pages alone; elsewhere the text is selected. */
export const CopyButton = ({ text, label, done }: CopyButtonProps) => {
  const notices = useNotices();
  if (!window.isSecureContext) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notices.done(done);
    } catch (error) {
      notices.failed(error);
    }
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      display="inline-flex"
      style={{ verticalAlign: "middle" }}
      aria-label={label}
      title={label}
      data-no-print
      onClick={() => void copy()}
    >
      <IconCopy size={15} aria-hidden />
    </ActionIcon>
  );
};
