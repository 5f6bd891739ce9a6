import type { AssignmentView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { AssignmentsSearch } from "./assignments-search.ts";
import classes from "./assignments.module.css";

interface AssignmentTextProps {
  assignment: AssignmentView;
  /** The register that it opens over; all assignments unless given. */
  register?: AssignmentsSearch | undefined;
}

/** What is to be done: leads to the assignment with its history. */
export const AssignmentText = ({ assignment: { id, text }, register }: AssignmentTextProps) => {
  const { t } = useTranslation();
  return (
    <AnchorLink
      to="/assignments"
      search={{ ...(register ?? { show: "all" }), open: id }}
      resetScroll={false}
      size="sm"
      aria-label={t("assignments.action.open", { text })}
    >
      {text}
    </AnchorLink>
  );
};

/** What an assignment is about; nothing where it is about none of what is recorded. */
export const AssignmentSubject = ({ assignment }: { assignment: AssignmentView }) => {
  const { project, indicator, industry } = assignment;
  return (
    <>
      {project === null ? null : (
        <AnchorLink
          to="/projects/$projectId"
          params={{ projectId: project.id }}
          size="xs"
          className={classes["subject"] ?? ""}
        >
          {project.name}
        </AnchorLink>
      )}
      {indicator === null ? null : (
        <AnchorLink
          to="/indicators"
          search={{ indicator: indicator.id }}
          size="xs"
          className={classes["subject"] ?? ""}
        >
          {indicator.name}
        </AnchorLink>
      )}
      {project === null && indicator === null && industry !== null ? (
        <AnchorLink
          to="/projects"
          search={{ industries: [industry.id] }}
          size="xs"
          className={classes["subject"] ?? ""}
        >
          {industry.name}
        </AnchorLink>
      ) : null}
    </>
  );
};

/** Who gave it and when, and where the record comes from. */
export const IssuedBy = ({ assignment: { issuedBy, issuedOn, origin } }: { assignment: AssignmentView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text size="xs" c="dimmed" component="div">
      {t("assignments.issuedBy", { who: issuedBy, date: format.date(issuedOn) })}{" "}
      <OriginBadge origin={origin} />
    </Text>
  );
};
