import { Anchor } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import classes from "./documents.module.css";

interface PaperLinkProps {
  /** What is read on the link: «DOCX». */
  format: string;
  /** What is got, for those who hear the link by itself. */
  name: string;
  href: string;
}

/** A document as a file: the browser saves it under its name. */
export const PaperLink = ({ format, name, href }: PaperLinkProps) => (
  <Anchor href={href} aria-label={`${format}: ${name}`} className={classes["link"] ?? ""}>
    <IconDownload size={16} aria-hidden />
    {format}
  </Anchor>
);
