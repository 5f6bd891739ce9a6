import type { Origin } from "@kedr/domain";
import { Text } from "@mantine/core";
import { OriginBadge } from "../../../components/origin-badge.tsx";

interface SectionAsideProps {
  records: readonly { origin: Origin }[];
  /** Of the project, whose badge stands at the head of the page. */
  project: Origin;
}

/** A badge where a real project is filled up with training records. */
export const SectionOrigin = ({ records, project }: SectionAsideProps) =>
  project !== "training" && records.some(({ origin }) => origin === "training") ? (
    <OriginBadge origin="training" />
  ) : null;

/** How many records a section has, and where they come from if not from where the project does. */
export const SectionAside = (props: SectionAsideProps) => (
  <>
    <Text c="dimmed">{props.records.length}</Text>
    <SectionOrigin {...props} />
  </>
);
