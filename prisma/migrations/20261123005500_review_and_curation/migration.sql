-- CreateEnum
CREATE TYPE "AssignmentExecution" AS ENUM ('not_started', 'in_progress', 'reported', 'partly_fulfilled', 'fulfilled');

-- CreateEnum
CREATE TYPE "AssignmentControl" AS ENUM ('under_control', 'extension_requested', 'returned', 'released');

-- CreateEnum
CREATE TYPE "PositionTermState" AS ENUM ('held', 'acting', 'vacant');

-- CreateEnum
CREATE TYPE "AgendaProposalState" AS ENUM ('proposed', 'withdrawn');

-- CreateEnum
CREATE TYPE "InquiryState" AS ENUM ('asked', 'answered', 'withdrawn');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "NotificationKind" ADD VALUE 'inquiry_asked';
ALTER TYPE "NotificationKind" ADD VALUE 'inquiry_answered';
ALTER TYPE "NotificationKind" ADD VALUE 'assignment_issued';
ALTER TYPE "NotificationKind" ADD VALUE 'assignment_due_soon';
ALTER TYPE "NotificationKind" ADD VALUE 'assignment_reported';

-- AlterTable
ALTER TABLE "Curation" ADD COLUMN     "basis" TEXT;

-- AlterTable
ALTER TABLE "ProgressReport" ADD COLUMN     "reviewedById" TEXT,
ADD COLUMN     "submittedById" TEXT;

-- AlterTable
ALTER TABLE "RescheduleRequest" ADD COLUMN     "decidedById" TEXT,
ADD COLUMN     "requestedById" TEXT;

-- AlterTable
ALTER TABLE "IndicatorValue" ADD COLUMN     "toldOn" DATE,
ADD COLUMN     "valueReportId" TEXT;

-- CreateTable
CREATE TABLE "ValueReport" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "quarterStart" DATE NOT NULL,
    "state" "ReportState" NOT NULL DEFAULT 'submitted',
    "submittedOn" DATE NOT NULL,
    "submittedBy" TEXT,
    "submittedById" TEXT,
    "reviewedOn" DATE,
    "reviewedBy" TEXT,
    "reviewedById" TEXT,
    "reviewComment" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ValueReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "accountId" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("accountId","day")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "projectId" TEXT,
    "indicatorId" TEXT,
    "industryId" TEXT,
    "decisionId" TEXT,
    "issuerPositionId" TEXT,
    "issuedBy" TEXT NOT NULL,
    "issuedById" TEXT,
    "issuedOn" DATE NOT NULL,
    "assigneePositionId" TEXT NOT NULL,
    "dueDate" DATE NOT NULL,
    "execution" "AssignmentExecution" NOT NULL DEFAULT 'not_started',
    "executionNote" TEXT,
    "reportedOn" DATE,
    "control" "AssignmentControl" NOT NULL DEFAULT 'under_control',
    "controlNote" TEXT,
    "releasedOn" DATE,
    "releasedBy" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PositionTerm" (
    "id" TEXT NOT NULL,
    "positionId" TEXT NOT NULL,
    "state" "PositionTermState" NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE,
    "basis" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PositionTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaProposal" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "projectId" TEXT,
    "indicatorId" TEXT,
    "proposedBy" TEXT NOT NULL,
    "proposedById" TEXT,
    "proposedByPositionId" TEXT,
    "proposedOn" DATE NOT NULL,
    "state" "AgendaProposalState" NOT NULL DEFAULT 'proposed',
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "indicatorId" TEXT,
    "question" TEXT NOT NULL,
    "askedBy" TEXT NOT NULL,
    "askedById" TEXT,
    "askedOn" DATE NOT NULL,
    "dueDate" DATE,
    "answer" TEXT,
    "answeredBy" TEXT,
    "answeredById" TEXT,
    "answeredOn" DATE,
    "state" "InquiryState" NOT NULL DEFAULT 'asked',
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "publishedOn" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedBy" TEXT NOT NULL,
    "publishedById" TEXT NOT NULL,
    "correctsId" TEXT,
    "correction" TEXT,
    "note" TEXT,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationFile" (
    "publicationId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "PublicationFile_pkey" PRIMARY KEY ("publicationId","path")
);

-- CreateIndex
CREATE UNIQUE INDEX "ValueReport_projectId_quarterStart_key" ON "ValueReport"("projectId", "quarterStart");

-- CreateIndex
CREATE INDEX "IndicatorValue_valueReportId_idx" ON "IndicatorValue"("valueReportId");

-- CreateIndex
CREATE INDEX "Assignment_projectId_idx" ON "Assignment"("projectId");

-- CreateIndex
CREATE INDEX "Assignment_assigneePositionId_idx" ON "Assignment"("assigneePositionId");

-- CreateIndex
CREATE INDEX "PositionTerm_positionId_idx" ON "PositionTerm"("positionId");

-- CreateIndex
CREATE INDEX "Inquiry_projectId_idx" ON "Inquiry"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_number_key" ON "Publication"("number");

-- AddForeignKey
ALTER TABLE "ValueReport" ADD CONSTRAINT "ValueReport_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_valueReportId_fkey" FOREIGN KEY ("valueReportId") REFERENCES "ValueReport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_issuerPositionId_fkey" FOREIGN KEY ("issuerPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assigneePositionId_fkey" FOREIGN KEY ("assigneePositionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionTerm" ADD CONSTRAINT "PositionTerm_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_proposedByPositionId_fkey" FOREIGN KEY ("proposedByPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationFile" ADD CONSTRAINT "PublicationFile_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT kedr_track(t) FROM unnest(ARRAY['PositionTerm', 'Inquiry', 'Assignment', 'AgendaProposal', 'ValueReport']) AS t;

-- What no client may store, whatever its version.
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_one_report" CHECK (
  num_nonnulls("reportId", "valueReportId") <= 1);
ALTER TABLE "ValueReport" ADD CONSTRAINT "ValueReport_reviewed" CHECK (
  "state" = 'submitted' OR "reviewedOn" IS NOT NULL);
ALTER TABLE "PositionTerm" ADD CONSTRAINT "PositionTerm_order" CHECK ("fromDate" <= "toDate");
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_answered" CHECK (
  "state" <> 'answered' OR num_nulls("answer", "answeredBy", "answeredOn") = 0);
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_order" CHECK ("issuedOn" <= "dueDate");
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_released" CHECK (
  ("control" = 'released') = ("releasedOn" IS NOT NULL));
ALTER TABLE "AgendaProposal" ADD CONSTRAINT "AgendaProposal_one_subject" CHECK (
  num_nonnulls("projectId", "indicatorId") >= 1);
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_number" CHECK ("number" > 0);
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_correction" CHECK (
  num_nonnulls("correctsId", "correction") IN (0, 2) AND "correctsId" IS DISTINCT FROM "id");
ALTER TABLE "PublicationFile" ADD CONSTRAINT "PublicationFile_size" CHECK ("size" = octet_length("content"));

-- What was published stays as it was published.
CREATE FUNCTION kedr_refuse_republication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a publication is never changed or removed'
    USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER kedr_published BEFORE UPDATE OR DELETE ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION kedr_refuse_republication();
CREATE TRIGGER kedr_published_truncate BEFORE TRUNCATE ON "Publication"
  FOR EACH STATEMENT EXECUTE FUNCTION kedr_refuse_republication();
CREATE TRIGGER kedr_published BEFORE UPDATE OR DELETE ON "PublicationFile"
  FOR EACH ROW EXECUTE FUNCTION kedr_refuse_republication();
CREATE TRIGGER kedr_published_truncate BEFORE TRUNCATE ON "PublicationFile"
  FOR EACH STATEMENT EXECUTE FUNCTION kedr_refuse_republication();

-- Nor does it grow: files come with their publication, in one transaction.
CREATE FUNCTION kedr_refuse_late_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Publication"
                 WHERE "id" = NEW."publicationId" AND xmin::text = pg_current_xact_id()::xid::text) THEN
    RAISE EXCEPTION 'a file is never added to a publication'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER kedr_published_whole BEFORE INSERT ON "PublicationFile"
  FOR EACH ROW EXECUTE FUNCTION kedr_refuse_late_file();

-- Who published what is in the log, and so it is announced like every other change.
CREATE TRIGGER kedr_change AFTER INSERT ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION kedr_log_change();
