-- CreateEnum
CREATE TYPE "Recurrence" AS ENUM ('monthly', 'quarterly', 'yearly');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('milestone_due_soon', 'milestone_overdue', 'report_due', 'report_returned', 'report_submitted', 'period_closing', 'reschedule_requested', 'reschedule_decided', 'project_stale');

-- CreateEnum
CREATE TYPE "ProblemState" AS ENUM ('open', 'resolved');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('month', 'quarter');

-- CreateEnum
CREATE TYPE "RescheduleState" AS ENUM ('requested', 'accepted', 'returned', 'withdrawn');

-- AlterEnum
ALTER TYPE "ValueKind" ADD VALUE 'reported';

-- AlterTable
ALTER TABLE "IndicatorValue" ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "reportId" TEXT;

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "recurrence" "Recurrence",
ADD COLUMN     "recursUntil" DATE,
ADD COLUMN     "seriesId" TEXT;

-- AlterTable
ALTER TABLE "ProgressReport" ADD COLUMN     "computedRating" "Rating",
ADD COLUMN     "decisionAddressee" TEXT,
ADD COLUMN     "reviewComment" TEXT,
ADD COLUMN     "reviewedBy" TEXT,
ADD COLUMN     "reviewedOn" DATE,
ADD COLUMN     "submittedBy" TEXT;

-- AlterTable
ALTER TABLE "Risk" ADD COLUMN     "settledOn" DATE,
ADD COLUMN     "settlement" TEXT;

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL,
    "milestoneId" TEXT,
    "indicatorValueId" TEXT,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "addedBy" TEXT NOT NULL,
    "addedOn" DATE NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneDependency" (
    "id" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "dependsOnId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MilestoneDependency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneTemplate" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MilestoneTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneTemplateStep" (
    "id" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "offsetDays" INTEGER NOT NULL,
    "weight" DECIMAL(9,3) NOT NULL DEFAULT 1,
    "isCritical" BOOLEAN NOT NULL DEFAULT false,
    "requiresEvidence" BOOLEAN NOT NULL DEFAULT false,
    "followsPrevious" BOOLEAN NOT NULL DEFAULT true,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MilestoneTemplateStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "projectId" TEXT,
    "details" JSONB NOT NULL,
    "day" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationPreference" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "isShown" BOOLEAN NOT NULL,
    "isMailed" BOOLEAN NOT NULL,

    CONSTRAINT "NotificationPreference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarSubscription" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduledRun" (
    "job" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScheduledRun_pkey" PRIMARY KEY ("job","day")
);

-- CreateTable
CREATE TABLE "Problem" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "riskId" TEXT,
    "title" TEXT NOT NULL,
    "impact" INTEGER NOT NULL,
    "measure" TEXT,
    "ownerPositionId" TEXT,
    "dueDate" DATE,
    "state" "ProblemState" NOT NULL DEFAULT 'open',
    "raisedOn" DATE NOT NULL,
    "resolvedOn" DATE,
    "resolution" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportingSettings" (
    "id" TEXT NOT NULL,
    "kind" "PeriodKind" NOT NULL,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "opensDaysBefore" INTEGER NOT NULL,
    "dueDay" INTEGER NOT NULL,
    "closesDay" INTEGER NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportingSettings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportingPeriod" (
    "id" TEXT NOT NULL,
    "kind" "PeriodKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "opensOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "closesOn" DATE NOT NULL,
    "reopenedUntil" DATE,
    "reopenReason" TEXT,
    "reopenedBy" TEXT,
    "closeReason" TEXT,
    "closedBy" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportingPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RescheduleRequest" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "milestoneId" TEXT,
    "indicatorTargetId" TEXT,
    "oldDate" DATE,
    "newDate" DATE,
    "oldValue" DECIMAL(18,6),
    "newValue" DECIMAL(18,6),
    "reason" TEXT NOT NULL,
    "effect" TEXT,
    "state" "RescheduleState" NOT NULL DEFAULT 'requested',
    "requestedBy" TEXT NOT NULL,
    "requestedOn" DATE NOT NULL,
    "decidedBy" TEXT,
    "decidedOn" DATE,
    "decisionComment" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RescheduleRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Attachment_milestoneId_idx" ON "Attachment"("milestoneId");

-- CreateIndex
CREATE INDEX "Attachment_indicatorValueId_idx" ON "Attachment"("indicatorValueId");

-- CreateIndex
CREATE INDEX "MilestoneDependency_dependsOnId_idx" ON "MilestoneDependency"("dependsOnId");

-- CreateIndex
CREATE UNIQUE INDEX "MilestoneDependency_milestoneId_dependsOnId_key" ON "MilestoneDependency"("milestoneId", "dependsOnId");

-- CreateIndex
CREATE UNIQUE INDEX "MilestoneTemplateStep_templateId_number_key" ON "MilestoneTemplateStep"("templateId", "number");

-- CreateIndex
CREATE INDEX "Notification_accountId_readAt_idx" ON "Notification"("accountId", "readAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_accountId_kind_entityId_day_key" ON "Notification"("accountId", "kind", "entityId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "NotificationPreference_accountId_kind_key" ON "NotificationPreference"("accountId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarSubscription_tokenHash_key" ON "CalendarSubscription"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarSubscription_accountId_idx" ON "CalendarSubscription"("accountId");

-- CreateIndex
CREATE INDEX "Problem_projectId_idx" ON "Problem"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportingSettings_kind_key" ON "ReportingSettings"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "ReportingPeriod_kind_startsOn_key" ON "ReportingPeriod"("kind", "startsOn");

-- CreateIndex
CREATE INDEX "RescheduleRequest_projectId_idx" ON "RescheduleRequest"("projectId");

-- CreateIndex
CREATE INDEX "RescheduleRequest_milestoneId_idx" ON "RescheduleRequest"("milestoneId");

-- CreateIndex
CREATE INDEX "IndicatorValue_reportId_idx" ON "IndicatorValue"("reportId");

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_indicatorValueId_fkey" FOREIGN KEY ("indicatorValueId") REFERENCES "IndicatorValue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProgressReport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneDependency" ADD CONSTRAINT "MilestoneDependency_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneDependency" ADD CONSTRAINT "MilestoneDependency_dependsOnId_fkey" FOREIGN KEY ("dependsOnId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneTemplateStep" ADD CONSTRAINT "MilestoneTemplateStep_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "MilestoneTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationPreference" ADD CONSTRAINT "NotificationPreference_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarSubscription" ADD CONSTRAINT "CalendarSubscription_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_riskId_fkey" FOREIGN KEY ("riskId") REFERENCES "Risk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_ownerPositionId_fkey" FOREIGN KEY ("ownerPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RescheduleRequest" ADD CONSTRAINT "RescheduleRequest_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RescheduleRequest" ADD CONSTRAINT "RescheduleRequest_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RescheduleRequest" ADD CONSTRAINT "RescheduleRequest_indicatorTargetId_fkey" FOREIGN KEY ("indicatorTargetId") REFERENCES "IndicatorTarget"("id") ON DELETE SET NULL ON UPDATE CASCADE;

SELECT kedr_track(t) FROM unnest(ARRAY[
  'ReportingSettings', 'ReportingPeriod', 'RescheduleRequest', 'Attachment', 'Problem', 'MilestoneDependency',
  'MilestoneTemplate', 'MilestoneTemplateStep'
]) AS t;

-- What no client may store, whatever its version.
ALTER TABLE "ReportingSettings" ADD CONSTRAINT "ReportingSettings_days" CHECK (
  "opensDaysBefore" BETWEEN 0 AND 28 AND "dueDay" BETWEEN 1 AND 28 AND "closesDay" BETWEEN "dueDay" AND 28);
ALTER TABLE "ReportingPeriod" ADD CONSTRAINT "ReportingPeriod_order" CHECK (
  "startsOn" <= "endsOn" AND "opensOn" <= "dueOn" AND "reopenedUntil" >= "closesOn"
  AND ("dueOn" <= "closesOn" OR "closeReason" IS NOT NULL));
ALTER TABLE "RescheduleRequest" ADD CONSTRAINT "RescheduleRequest_one_target" CHECK (
  num_nonnulls("milestoneId", "indicatorTargetId") = 1);
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_one_owner" CHECK (
  num_nonnulls("milestoneId", "indicatorValueId") = 1);
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_size" CHECK ("size" > 0);
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_impact_range" CHECK ("impact" BETWEEN 1 AND 3);
ALTER TABLE "MilestoneDependency" ADD CONSTRAINT "MilestoneDependency_other" CHECK ("milestoneId" <> "dependsOnId");
ALTER TABLE "MilestoneTemplateStep" ADD CONSTRAINT "MilestoneTemplateStep_weight_positive" CHECK ("weight" > 0);
