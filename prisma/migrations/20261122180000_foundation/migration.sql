-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'project_office', 'project_lead', 'deputy_governor', 'council_secretary', 'council_member', 'reader');

-- CreateEnum
CREATE TYPE "AuthorityKind" AS ENUM ('administration', 'department', 'committee', 'subordinate', 'municipality', 'council', 'unit');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('source', 'training', 'entered');

-- CreateEnum
CREATE TYPE "ChangeOperation" AS ENUM ('insert', 'update', 'delete');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('planned', 'agenda_approved', 'held');

-- CreateEnum
CREATE TYPE "DecisionState" AS ENUM ('draft', 'adopted');

-- CreateEnum
CREATE TYPE "DecisionVerb" AS ENUM ('instruct', 'recommend', 'note', 'endorse', 'approve');

-- CreateEnum
CREATE TYPE "FundingSource" AS ENUM ('federal', 'regional', 'municipal', 'extrabudgetary');

-- CreateEnum
CREATE TYPE "IndicatorDirection" AS ENUM ('higher_is_better', 'lower_is_better');

-- CreateEnum
CREATE TYPE "LinkConfidence" AS ENUM ('stated', 'assumed', 'confirmed');

-- CreateEnum
CREATE TYPE "ValueKind" AS ENUM ('published', 'computed', 'derived', 'estimate');

-- CreateEnum
CREATE TYPE "ValueRole" AS ENUM ('baseline', 'actual');

-- CreateEnum
CREATE TYPE "MaturityPoint" AS ENUM ('baseline', 'actual', 'target');

-- CreateEnum
CREATE TYPE "ProjectKind" AS ENUM ('mandatory', 'regional');

-- CreateEnum
CREATE TYPE "ProjectStage" AS ENUM ('active', 'paused', 'cancelled', 'completed');

-- CreateEnum
CREATE TYPE "FundingRequirement" AS ENUM ('required', 'not_required', 'not_determined');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('on_track', 'at_risk', 'off_track');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('submitted', 'accepted', 'returned');

-- CreateEnum
CREATE TYPE "RiskState" AS ENUM ('open', 'closed', 'occurred');

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "positionId" TEXT,
    "isTraining" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Authority" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "AuthorityKind" NOT NULL,
    "parentId" TEXT,
    "formerName" TEXT,
    "isInstructed" BOOLEAN NOT NULL DEFAULT true,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "authorityId" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "dataset" TEXT NOT NULL,
    "pinnedToday" DATE,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "sequence" BIGSERIAL NOT NULL,
    "recordedAt" TIMESTAMPTZ(6) NOT NULL,
    "knownAt" TIMESTAMPTZ(6) NOT NULL,
    "isImported" BOOLEAN NOT NULL,
    "actor" TEXT NOT NULL,
    "accountId" TEXT,
    "requestId" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "operation" "ChangeOperation" NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "AppliedMutation" (
    "requestId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "appliedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AppliedMutation_pkey" PRIMARY KEY ("requestId")
);

-- CreateTable
CREATE TABLE "Council" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "councilId" TEXT NOT NULL,
    "number" INTEGER,
    "date" DATE NOT NULL,
    "startTime" TEXT,
    "place" TEXT,
    "state" "MeetingState" NOT NULL DEFAULT 'planned',
    "chairPositionId" TEXT,
    "secretaryPositionId" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "presenterPositionId" TEXT,
    "presenter" TEXT,
    "minutesAllotted" INTEGER,
    "reason" TEXT,
    "suggestionKey" TEXT,
    "projectId" TEXT,
    "milestoneId" TEXT,
    "indicatorId" TEXT,
    "planItemId" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "agendaItemId" TEXT,
    "number" INTEGER NOT NULL DEFAULT 1,
    "verb" "DecisionVerb" NOT NULL,
    "text" TEXT NOT NULL,
    "addressees" TEXT,
    "dueDate" DATE,
    "state" "DecisionState" NOT NULL DEFAULT 'draft',
    "indicatorId" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "sourceNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeclinedSuggestion" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "suggestionKey" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DeclinedSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FundingLine" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "source" "FundingSource" NOT NULL,
    "need" DECIMAL(18,2),
    "allocated" DECIMAL(18,2),
    "committed" DECIMAL(18,2),
    "spent" DECIMAL(18,2),
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FundingLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "industryId" TEXT,
    "number" INTEGER,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" "IndicatorDirection" NOT NULL DEFAULT 'higher_is_better',
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "sourceNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorTarget" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "year" INTEGER,
    "value" DECIMAL(18,6) NOT NULL,
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IndicatorTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorValue" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "role" "ValueRole" NOT NULL DEFAULT 'actual',
    "kind" "ValueKind" NOT NULL DEFAULT 'published',
    "value" DECIMAL(18,6) NOT NULL,
    "year" INTEGER,
    "date" DATE,
    "dateBasis" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IndicatorValue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorPart" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IndicatorPart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Methodology" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "act" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "generalTarget" DECIMAL(18,6),
    "generalTargetYear" INTEGER,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Methodology_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MethodologyMember" (
    "id" TEXT NOT NULL,
    "methodologyId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "isCounted" BOOLEAN NOT NULL DEFAULT true,
    "reason" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MethodologyMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedMaturity" (
    "id" TEXT NOT NULL,
    "industryId" TEXT,
    "point" "MaturityPoint" NOT NULL,
    "year" INTEGER NOT NULL,
    "date" DATE,
    "value" DECIMAL(18,6) NOT NULL,
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PublishedMaturity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectIndicator" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "confidence" "LinkConfidence" NOT NULL,
    "note" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProjectIndicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Industry" (
    "id" TEXT NOT NULL,
    "strategyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "listedAs" "ProjectKind" NOT NULL,
    "number" INTEGER NOT NULL,
    "inMaturityIndex" BOOLEAN NOT NULL DEFAULT false,
    "declaredProjects" INTEGER,
    "declaredIndicators" INTEGER,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Industry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Curation" (
    "id" TEXT NOT NULL,
    "positionId" TEXT NOT NULL,
    "industryId" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Curation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "baselineDate" DATE,
    "forecastDate" DATE,
    "actualDate" DATE,
    "weight" DECIMAL(9,3) NOT NULL DEFAULT 1,
    "isCritical" BOOLEAN NOT NULL DEFAULT false,
    "requiresEvidence" BOOLEAN NOT NULL DEFAULT false,
    "evidence" TEXT,
    "cancelledDate" DATE,
    "cancelReason" TEXT,
    "updatedOn" DATE,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneComment" (
    "id" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "writtenOn" DATE NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MilestoneComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fullName" TEXT,
    "kind" "ProjectKind" NOT NULL,
    "industryId" TEXT NOT NULL,
    "goalId" TEXT,
    "stage" "ProjectStage" NOT NULL DEFAULT 'active',
    "description" TEXT,
    "expectedEffect" TEXT,
    "federalProject" TEXT,
    "responsibleAuthorityId" TEXT,
    "leadPositionId" TEXT,
    "fundingRequirement" "FundingRequirement" NOT NULL DEFAULT 'not_determined',
    "startDate" DATE,
    "endDate" DATE,
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "sourceNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgressReport" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "ownRating" "Rating" NOT NULL,
    "ratingReason" TEXT,
    "summary" TEXT NOT NULL,
    "decisionNeeded" TEXT,
    "state" "ReportState" NOT NULL DEFAULT 'submitted',
    "submittedOn" DATE NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProgressReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Risk" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "probability" INTEGER NOT NULL,
    "impact" INTEGER NOT NULL,
    "measure" TEXT,
    "ownerPositionId" TEXT,
    "dueDate" DATE,
    "state" "RiskState" NOT NULL DEFAULT 'open',
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Risk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Strategy" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publishedUrl" TEXT,
    "declaredMandatoryProjects" INTEGER,
    "declaredRegionalProjects" INTEGER,
    "declaredMandatoryIndustries" INTEGER,
    "declaredRegionalIndustries" INTEGER,
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Strategy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" TEXT NOT NULL,
    "strategyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanItem" (
    "id" TEXT NOT NULL,
    "strategyId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "dueDate" DATE,
    "responsiblePositionId" TEXT,
    "isRecurring" BOOLEAN NOT NULL DEFAULT false,
    "completedDate" DATE,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PlanItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "RoleGrant_accountId_role_key" ON "RoleGrant"("accountId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Change_entity_entityId_sequence_idx" ON "Change"("entity", "entityId", "sequence");

-- CreateIndex
CREATE INDEX "Change_knownAt_idx" ON "Change"("knownAt");

-- CreateIndex
CREATE INDEX "AgendaItem_meetingId_idx" ON "AgendaItem"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "DeclinedSuggestion_meetingId_suggestionKey_key" ON "DeclinedSuggestion"("meetingId", "suggestionKey");

-- CreateIndex
CREATE UNIQUE INDEX "FundingLine_projectId_year_source_key" ON "FundingLine"("projectId", "year", "source");

-- CreateIndex
CREATE INDEX "IndicatorValue_indicatorId_idx" ON "IndicatorValue"("indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "MethodologyMember_methodologyId_indicatorId_key" ON "MethodologyMember"("methodologyId", "indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectIndicator_projectId_indicatorId_key" ON "ProjectIndicator"("projectId", "indicatorId");

-- CreateIndex
CREATE INDEX "Curation_industryId_idx" ON "Curation"("industryId");

-- CreateIndex
CREATE INDEX "Milestone_projectId_idx" ON "Milestone"("projectId");

-- CreateIndex
CREATE INDEX "MilestoneComment_milestoneId_idx" ON "MilestoneComment"("milestoneId");

-- CreateIndex
CREATE INDEX "Project_industryId_idx" ON "Project"("industryId");

-- CreateIndex
CREATE INDEX "Project_leadPositionId_idx" ON "Project"("leadPositionId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgressReport_projectId_periodStart_key" ON "ProgressReport"("projectId", "periodStart");

-- CreateIndex
CREATE INDEX "Risk_projectId_idx" ON "Risk"("projectId");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Authority" ADD CONSTRAINT "Authority_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_chairPositionId_fkey" FOREIGN KEY ("chairPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_secretaryPositionId_fkey" FOREIGN KEY ("secretaryPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_presenterPositionId_fkey" FOREIGN KEY ("presenterPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_planItemId_fkey" FOREIGN KEY ("planItemId") REFERENCES "PlanItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeclinedSuggestion" ADD CONSTRAINT "DeclinedSuggestion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingLine" ADD CONSTRAINT "FundingLine_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorTarget" ADD CONSTRAINT "IndicatorTarget_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorPart" ADD CONSTRAINT "IndicatorPart_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MethodologyMember" ADD CONSTRAINT "MethodologyMember_methodologyId_fkey" FOREIGN KEY ("methodologyId") REFERENCES "Methodology"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MethodologyMember" ADD CONSTRAINT "MethodologyMember_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedMaturity" ADD CONSTRAINT "PublishedMaturity_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectIndicator" ADD CONSTRAINT "ProjectIndicator_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectIndicator" ADD CONSTRAINT "ProjectIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Industry" ADD CONSTRAINT "Industry_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Curation" ADD CONSTRAINT "Curation_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Curation" ADD CONSTRAINT "Curation_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneComment" ADD CONSTRAINT "MilestoneComment_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_responsibleAuthorityId_fkey" FOREIGN KEY ("responsibleAuthorityId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_leadPositionId_fkey" FOREIGN KEY ("leadPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_ownerPositionId_fkey" FOREIGN KEY ("ownerPositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_responsiblePositionId_fkey" FOREIGN KEY ("responsiblePositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;
