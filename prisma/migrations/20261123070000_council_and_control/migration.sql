-- CreateEnum
CREATE TYPE "AssignmentReportKind" AS ENUM ('advance', 'completion');

-- CreateEnum
CREATE TYPE "AssignmentExtensionState" AS ENUM ('requested', 'granted', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "CouncilPart" AS ENUM ('chair', 'deputy_chair', 'secretary', 'member');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('ordinary', 'extraordinary', 'written');

-- CreateEnum
CREATE TYPE "AttendanceState" AS ENUM ('expected', 'present', 'absent', 'substituted');

-- CreateEnum
CREATE TYPE "AgendaVersionPurpose" AS ENUM ('circulation', 'approval');

-- CreateEnum
CREATE TYPE "AgendaCommentState" AS ENUM ('open', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "AgendaItemOutcome" AS ENUM ('considered', 'withdrawn', 'carried_over');

-- CreateEnum
CREATE TYPE "VoteChoice" AS ENUM ('for', 'against', 'abstained', 'conflict');

-- AlterEnum
ALTER TYPE "DecisionState" ADD VALUE 'rejected';

-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'assignment_escalated';
ALTER TYPE "NotificationKind" ADD VALUE 'advance_report_due';
ALTER TYPE "NotificationKind" ADD VALUE 'extension_requested';
ALTER TYPE "NotificationKind" ADD VALUE 'extension_decided';
ALTER TYPE "NotificationKind" ADD VALUE 'agenda_circulated';

-- AlterEnum
ALTER TYPE "MeetingState" ADD VALUE 'in_session';
ALTER TYPE "MeetingState" ADD VALUE 'minutes_approved';
ALTER TYPE "MeetingState" ADD VALUE 'cancelled';

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "carriedFromId" TEXT,
ADD COLUMN     "coPresenter" TEXT,
ADD COLUMN     "coPresenterPositionId" TEXT,
ADD COLUMN     "endedTime" TEXT,
ADD COLUMN     "heard" TEXT,
ADD COLUMN     "industryId" TEXT,
ADD COLUMN     "outcome" "AgendaItemOutcome",
ADD COLUMN     "spoke" TEXT,
ADD COLUMN     "startedTime" TEXT;

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "advanceDueDate" DATE;

-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "agendaItemId" TEXT,
ADD COLUMN     "assignmentId" TEXT;

-- AlterTable
ALTER TABLE "Council" ADD COLUMN     "councilToldAfter" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "curatorToldAfter" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "headToldAfter" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "movesDueDates" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "quorumShare" DECIMAL(5,4);

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "draftText" TEXT,
ADD COLUMN     "effectExpected" TEXT,
ADD COLUMN     "effectMilestoneId" TEXT,
ADD COLUMN     "effectProjectId" TEXT;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "cancelReason" TEXT,
ADD COLUMN     "cancelledOn" DATE,
ADD COLUMN     "closedTime" TEXT,
ADD COLUMN     "endTime" TEXT,
ADD COLUMN     "kind" "MeetingKind" NOT NULL DEFAULT 'ordinary',
ADD COLUMN     "minutesApprovedBy" TEXT,
ADD COLUMN     "minutesApprovedOn" DATE,
ADD COLUMN     "openedTime" TEXT,
ADD COLUMN     "registeredOn" DATE,
ADD COLUMN     "registrationNumber" TEXT,
ADD COLUMN     "votingUntil" DATE;

-- AlterTable
ALTER TABLE "Position" ADD COLUMN     "isHead" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "AssignmentParty" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "positionId" TEXT NOT NULL,
    "dueDate" DATE,
    "execution" "AssignmentExecution" NOT NULL DEFAULT 'not_started',
    "executionNote" TEXT,
    "reportedOn" DATE,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssignmentParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentReport" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "partyId" TEXT,
    "kind" "AssignmentReportKind" NOT NULL,
    "text" TEXT NOT NULL,
    "toldOn" DATE NOT NULL,
    "toldBy" TEXT NOT NULL,
    "toldById" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssignmentReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentExtension" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "newDate" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "AssignmentExtensionState" NOT NULL DEFAULT 'requested',
    "requestedOn" DATE NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "requestedById" TEXT,
    "decidedOn" DATE,
    "decidedBy" TEXT,
    "decidedById" TEXT,
    "decisionNote" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssignmentExtension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilMember" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "positionId" TEXT,
    "name" TEXT,
    "part" "CouncilPart" NOT NULL DEFAULT 'member',
    "substitutePositionId" TEXT,
    "fromDate" DATE NOT NULL,
    "toDate" DATE,
    "basis" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CouncilMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingAttendance" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "memberId" TEXT,
    "positionId" TEXT,
    "name" TEXT,
    "state" "AttendanceState" NOT NULL DEFAULT 'expected',
    "substituteName" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MeetingAttendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaVersion" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "purpose" "AgendaVersionPurpose" NOT NULL,
    "content" TEXT NOT NULL,
    "commentsUntil" DATE,
    "madeOn" DATE NOT NULL,
    "madeBy" TEXT NOT NULL,
    "madeById" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaComment" (
    "id" TEXT NOT NULL,
    "agendaVersionId" TEXT NOT NULL,
    "place" TEXT,
    "text" TEXT NOT NULL,
    "madeOn" DATE NOT NULL,
    "madeBy" TEXT NOT NULL,
    "madeById" TEXT,
    "madeByPositionId" TEXT,
    "state" "AgendaCommentState" NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "answeredOn" DATE,
    "answeredBy" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionAddressee" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "authorityId" TEXT,
    "positionId" TEXT,
    "classId" TEXT,
    "name" TEXT,
    "dueDate" DATE,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DecisionAddressee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AddresseeClass" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AddresseeClass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AddresseeClassMember" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AddresseeClassMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "choice" "VoteChoice" NOT NULL,
    "note" TEXT,
    "castOn" DATE NOT NULL,
    "castBy" TEXT NOT NULL,
    "castById" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentParty_assignmentId_positionId_key" ON "AssignmentParty"("assignmentId", "positionId");

-- CreateIndex
CREATE INDEX "AssignmentReport_assignmentId_idx" ON "AssignmentReport"("assignmentId");

-- CreateIndex
CREATE INDEX "AssignmentExtension_assignmentId_idx" ON "AssignmentExtension"("assignmentId");

-- CreateIndex
CREATE INDEX "CouncilMember_councilId_idx" ON "CouncilMember"("councilId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingAttendance_meetingId_memberId_key" ON "MeetingAttendance"("meetingId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaVersion_meetingId_number_key" ON "AgendaVersion"("meetingId", "number");

-- CreateIndex
CREATE INDEX "AgendaComment_agendaVersionId_idx" ON "AgendaComment"("agendaVersionId");

-- CreateIndex
CREATE INDEX "DecisionAddressee_decisionId_idx" ON "DecisionAddressee"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "AddresseeClassMember_classId_authorityId_key" ON "AddresseeClassMember"("classId", "authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_decisionId_memberId_key" ON "Vote"("decisionId", "memberId");

-- AddForeignKey
ALTER TABLE "AssignmentParty" ADD CONSTRAINT "AssignmentParty_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentParty" ADD CONSTRAINT "AssignmentParty_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentReport" ADD CONSTRAINT "AssignmentReport_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentReport" ADD CONSTRAINT "AssignmentReport_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AssignmentParty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentExtension" ADD CONSTRAINT "AssignmentExtension_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_substitutePositionId_fkey" FOREIGN KEY ("substitutePositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaVersion" ADD CONSTRAINT "AgendaVersion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaComment" ADD CONSTRAINT "AgendaComment_agendaVersionId_fkey" FOREIGN KEY ("agendaVersionId") REFERENCES "AgendaVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaComment" ADD CONSTRAINT "AgendaComment_madeByPositionId_fkey" FOREIGN KEY ("madeByPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_coPresenterPositionId_fkey" FOREIGN KEY ("coPresenterPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_carriedFromId_fkey" FOREIGN KEY ("carriedFromId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_effectMilestoneId_fkey" FOREIGN KEY ("effectMilestoneId") REFERENCES "Milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_effectProjectId_fkey" FOREIGN KEY ("effectProjectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAddressee" ADD CONSTRAINT "DecisionAddressee_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAddressee" ADD CONSTRAINT "DecisionAddressee_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAddressee" ADD CONSTRAINT "DecisionAddressee_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAddressee" ADD CONSTRAINT "DecisionAddressee_classId_fkey" FOREIGN KEY ("classId") REFERENCES "AddresseeClass"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddresseeClassMember" ADD CONSTRAINT "AddresseeClassMember_classId_fkey" FOREIGN KEY ("classId") REFERENCES "AddresseeClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddresseeClassMember" ADD CONSTRAINT "AddresseeClassMember_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT kedr_track(t) FROM unnest(ARRAY[
  'CouncilMember', 'MeetingAttendance', 'AgendaVersion', 'AgendaComment', 'Vote', 'DecisionAddressee', 'AddresseeClass',
  'AddresseeClassMember', 'AssignmentParty', 'AssignmentReport', 'AssignmentExtension'
]) AS t;

-- What no client may store, whatever its version.
ALTER TABLE "Council" ADD CONSTRAINT "Council_quorum" CHECK ("quorumShare" > 0 AND "quorumShare" <= 1);
ALTER TABLE "Council" ADD CONSTRAINT "Council_ladder" CHECK (
  "headToldAfter" >= 1 AND "headToldAfter" <= "curatorToldAfter" AND "curatorToldAfter" <= "councilToldAfter");
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_who" CHECK (num_nonnulls("positionId", "name") >= 1);
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_days" CHECK ("fromDate" <= "toDate");
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_who" CHECK (
  num_nonnulls("memberId", "positionId", "name") = 1);
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_substitute" CHECK (
  "state" <> 'substituted' OR "memberId" IS NOT NULL);
-- A question that the secretary puts off may be about no project and no indicator.
ALTER TABLE "AgendaProposal" DROP CONSTRAINT "AgendaProposal_one_subject";
ALTER TABLE "DecisionAddressee" ADD CONSTRAINT "DecisionAddressee_one" CHECK (
  num_nonnulls("authorityId", "positionId", "classId", "name") = 1);
ALTER TABLE "AssignmentExtension" ADD CONSTRAINT "AssignmentExtension_later" CHECK ("newDate" > "fromDate");
ALTER TABLE "Attachment" DROP CONSTRAINT "Attachment_one_owner";
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_one_owner" CHECK (
  num_nonnulls("milestoneId", "indicatorValueId", "assignmentId", "agendaItemId") = 1);
