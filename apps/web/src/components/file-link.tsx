import type { AnchorProps } from "@mantine/core";
import type { AttachmentView } from "@kedr/domain";
import { Anchor } from "@mantine/core";
import { useAsOf } from "../lib/as-of.ts";

interface FileLinkProps extends Pick<AnchorProps, "size" | "inherit"> {
  file: AttachmentView;
}

/** A file by its name; the server has it saved, not shown. On an earlier day also a file that was removed since. */
export const FileLink = ({ file, ...look }: FileLinkProps) => {
  const asOf = useAsOf();
  const address = `/downloads/attachments/${encodeURIComponent(file.id)}`;
  return (
    <Anchor href={asOf ? `${address}?asOf=${asOf}` : address} style={{ overflowWrap: "anywhere" }} {...look}>
      {file.fileName}
    </Anchor>
  );
};
