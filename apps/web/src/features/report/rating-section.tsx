import { List, Text, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../components/health-badge.tsx";
import { HealthReasonText } from "../../components/health-reason-text.tsx";
import { useFormField, useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";
import { QuickChoice } from "./quick-choice.tsx";
import classes from "./report-form.module.css";
import { isRatedOtherwise, mayMoveRating } from "./report-problems.ts";

const ratings = ["on_track", "at_risk", "off_track"] as const;

const Computed = () => {
  const { t } = useTranslation();
  const { desk, values } = useReportForm();
  const { rating, reasons } = desk.computed;
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {t("report.rating.computed")}
      </Text>
      <HealthBadge health={rating ?? "no_data"} />
      <List size="xs" c="dimmed" mt={4}>
        {reasons.slice(0, 3).map((reason) => (
          <List.Item key={JSON.stringify(reason)}>
            <HealthReasonText reason={reason} />
          </List.Item>
        ))}
      </List>
      {mayMoveRating(desk, values) ? (
        <Text size="xs" c="dimmed" mt={4}>
          {t("report.rating.recomputed")}
        </Text>
      ) : null}
    </div>
  );
};

/** The lead's own word beside what the rules say; where they differ, why. */
export const RatingSection = () => {
  const { t } = useTranslation();
  const { desk, values, errorOf } = useReportForm();
  const isOtherwise = isRatedOtherwise(desk, values);
  const reason = useFormField("ratingReason");
  return (
    <FormSection name="rating" title={t("report.rating.title")}>
      <div className={classes["fields"]} data-even>
        <QuickChoice
          field="ownRating"
          label={t("report.rating.own")}
          options={ratings.map((value) => ({ value, label: t(`shared.health.${value}`) }))}
        />
        <Computed />
      </div>
      {isOtherwise || errorOf("ratingReason") !== undefined ? (
        <Textarea
          {...reason}
          mt="sm"
          label={t("report.rating.reason")}
          description={t("report.rating.reasonNote")}
          required={isOtherwise && !mayMoveRating(desk, values)}
          autosize
          minRows={2}
          maxLength={1000}
        />
      ) : null}
    </FormSection>
  );
};
